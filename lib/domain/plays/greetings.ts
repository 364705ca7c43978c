import type { Language } from '../language.ts';
import type { Channel, PlayWords, Register } from './play.ts';

/** First lines of a letter, with the name and without one. */
const greetings: Record<Language, Record<Register, string>> = {
  en: { formal: '[Dear {customerName},|Good day,]', friendly: '[Hi {customerName},|Hello,]' },
  fa: { formal: '[{customerName} گرامی، سلام|با سلام و احترام]', friendly: '[سلام {customerName}، وقتتان بخیر|سلام، وقتتان بخیر]' },
  ru: { formal: '[Здравствуйте, {customerName}!|Здравствуйте!]', friendly: '[Добрый день, {customerName}!|Добрый день!]' },
};

/**
 * The paragraphs of a play for a channel, their placeholders still open: a letter or a chat begins with a greeting, what is spoken
 * does not. A chat is friendly. Null where the play has no words for the channel.
 */
export function paragraphsFor(words: PlayWords, language: Language, channel: Channel, register: Register): string[] | null {
  switch (channel) {
    case 'mail':
      return [greetings[language][register], ...words.mail[register]];
    case 'chat':
      return words.chat === undefined ? null : [greetings[language].friendly, ...words.chat];
    case 'call':
      return words.call;
  }
}
