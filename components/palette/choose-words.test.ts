import { expect, it } from 'vitest';
import { plays } from '../../lib/domain/plays/library.ts';
import type { OfferedPlay } from '../../lib/domain/plays/play.ts';
import { chooseWords } from './choose-words.ts';

const late = plays.find(({ id }) => id === 'lateAnswer')!;
const apology = plays.find(({ id }) => id === 'rudeTreatmentApology')!;
const russianCall: OfferedPlay = {
  ...late,
  id: 'own-12345678',
  words: { ru: { ...late.words.ru, mail: { formal: [], friendly: [] }, chat: [], call: ['Добрый день.'] } },
};

it('takes what is wanted first and is there', () => {
  expect(chooseWords(late, { languages: ['fa', 'en'], channels: ['chat', 'mail'], register: 'friendly' })).toMatchObject({
    language: 'fa',
    channel: 'chat',
    languages: ['en', 'fa', 'ru'],
    channels: ['mail', 'call', 'chat'],
  });
  const letter = chooseWords(apology, { languages: ['en'], channels: ['chat', 'mail'], register: 'friendly' });
  expect(letter).toMatchObject({ channel: 'mail', register: 'friendly', channels: ['mail', 'call'], registers: ['formal', 'friendly'] });
  expect(letter?.paragraphs.slice(1)).toEqual(apology.words.en.mail.friendly);
});

it('takes what there is where nothing wanted is', () => {
  expect(chooseWords(russianCall, { languages: ['fa', 'en'], channels: ['mail'], register: 'formal' })).toMatchObject({
    language: 'ru',
    channel: 'call',
    languages: ['ru'],
    channels: ['call'],
    paragraphs: ['Добрый день.'],
  });
  const silent = { ...russianCall, words: { ru: { ...russianCall.words.ru!, call: [] } } };
  expect(chooseWords(silent, { languages: ['ru'], channels: ['mail'], register: 'formal' })).toBeNull();
});
