import { languages, type Language } from '../../lib/domain/language.ts';
import { paragraphsFor, registersOf } from '../../lib/domain/plays/greetings.ts';
import { channels, type Channel, type OfferedPlay, type Register } from '../../lib/domain/plays/play.ts';

/** What one would like best first; what a play has no words for is passed over. */
export type WantedWords = { languages: readonly Language[]; channels: readonly Channel[]; register: Register };
export type ChosenWords = {
  language: Language;
  channel: Channel;
  register: Register;
  /** What else there is to choose from. */
  languages: Language[];
  channels: Channel[];
  registers: Register[];
  paragraphs: string[];
};

/** The play's words that come nearest to what is wanted, their placeholders still open; null where it has none at all. */
export function chooseWords({ words }: OfferedPlay, wanted: WantedWords): ChosenWords | null {
  const channelsIn = (language: Language): Channel[] => {
    const own = words[language];
    return own === undefined ? [] : channels.filter((channel) => registersOf(own, language, channel).length > 0);
  };
  const spoken = languages.filter((language) => channelsIn(language).length > 0);
  const language = [...wanted.languages, ...spoken].find((one) => spoken.includes(one));
  const own = language === undefined ? undefined : words[language];
  if (language === undefined || own === undefined) return null;
  const ways = channelsIn(language);
  const channel = [...wanted.channels, ...ways].find((one) => ways.includes(one))!;
  const registers = registersOf(own, language, channel);
  const register = [wanted.register, ...registers].find((one) => registers.includes(one))!;
  const paragraphs = paragraphsFor(own, language, channel, register)!;
  return { language, channel, register, languages: spoken, channels: ways, registers, paragraphs };
}
