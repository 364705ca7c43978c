import { canReadWords, findInMessage, findInNotes, isIncoming, textConfidence, toWordsFound, weakIntensity } from './messages.ts';
import { isDenied } from './signal-context.ts';
import type { Signal, SignalContext, SignalDefinition, Said, SignalWords } from './signal.ts';

/** In their mails, automatic ones too (a mailbox says that its owner is gone), and in the notes of reps: the newest holds. */
function derive(context: SignalContext): Signal[] {
  const { history, phrases } = context;
  if (phrases === undefined) return [];
  const inMails = history.items.flatMap((item) => {
    if (!isIncoming(item) || isDenied(context, 'keyContactLeft', item.key)) return [];
    const finding = findInMessage(item, 'keyContactLeft', phrases);
    return finding === null ? [] : [toWordsFound(finding)];
  });
  const newest = [...inMails, ...findInNotes(context, 'keyContactLeft')].toSorted(
    (a, b) => Number(a.isWeak) - Number(b.isWeak) || b.at - a.at,
  )[0];
  if (newest === undefined) return [];
  const { key, at, quote, source, isWeak } = newest;
  const evidence = { quote, source, params: {} };
  return [{ id: 'keyContactLeft', key, at, intensity: isWeak ? weakIntensity : 1, confidence: textConfidence, decays: true, evidence }];
}

export const keyContactLeft: SignalDefinition = {
  id: 'keyContactLeft',
  group: 'relation',
  weight: 0.6,
  ground: 'judged',
  halfLifeDays: 180,
  isObservable: canReadWords,
  derive,
};

export const keyContactLeftWords = {
  name: { en: 'Key contact left', fa: 'رفتن رابط اصلی', ru: 'Ушёл ключевой контакт' },
  reason: {
    en: 'The person we work with has left or is leaving',
    fa: 'کسی که با او کار می‌کنیم رفته یا در حال رفتن است',
    ru: 'Человек, с которым мы работаем, ушёл или уходит',
  },
} as const satisfies SignalWords;

/** Where the default weight comes from, one sentence. Apart from the words, for only the settings say it. */
export const keyContactLeftGround = {
  en: 'Judged: a newcomer brings other suppliers along',
  fa: 'برآورد ما: نفر تازه تأمین‌کننده‌های خودش را می‌آورد',
  ru: 'Суждение: новый человек приходит со своими поставщиками',
} as const satisfies Said;
