import type { Language } from '../language.ts';
import { registers, type Channel, type PlayWords, type Register } from './play.ts';

/** First lines of a letter, with the name and without one. */
const greetings: Record<Language, Record<Register, string>> = {
  en: { formal: '[Dear {customerName},|Good day,]', friendly: '[Hi {customerName},|Hello,]' },
  fa: { formal: '[{customerName} گرامی، با سلام و احترام|با سلام و احترام]', friendly: '[سلام {customerName}، وقتتان بخیر|سلام، وقتتان بخیر]' },
  ru: { formal: '[Здравствуйте, {customerName}!|Здравствуйте!]', friendly: '[Добрый день, {customerName}!|Добрый день!]' },
};

/**
 * The paragraphs of a play for a channel, their placeholders still open: a letter or a chat begins with a greeting, what is spoken
 * does not. A chat is friendly. Null where the play has no words for the channel in this register.
 */
export function paragraphsFor(words: PlayWords, language: Language, channel: Channel, register: Register): string[] | null {
  const lines = { mail: words.mail[register], chat: words.chat ?? [], call: words.call }[channel];
  if (lines.length === 0) return null;
  return channel === 'call' ? lines : [greetings[language][channel === 'chat' ? 'friendly' : register], ...lines];
}

/** In which registers there are words for a channel; a play of the user's own may have none. */
export function registersOf(words: PlayWords, language: Language, channel: Channel): Register[] {
  return registers.filter((register) => paragraphsFor(words, language, channel, register) !== null);
}
