/**
 * The Russian stemmer of Snowball (Martin Porter and Patrick Miles, snowballstem.org/algorithms/russian/stemmer.html),
 * for lower-case words with е in place of ё.
 */
const list = (endings: string): readonly string[] => endings.split(' ').toSorted((a, b) => b.length - a.length);

/** Endings of the first group of each follow а or я, which stays. */
type Endings = { afterA: readonly string[]; plain: readonly string[] };
const perfective: Endings = { afterA: list('в вши вшись'), plain: list('ив ивши ившись ыв ывши ывшись') };
const participle: Endings = { afterA: list('ем нн вш ющ щ'), plain: list('ивш ывш ующ') };
const verb: Endings = {
  afterA: list('ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно'),
  plain: list('ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю'),
};
const adjective = list('ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею');
const noun = list('а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я');

/** The longest ending that `word` has behind `from`; '' if none. */
function endingOf(word: string, from: number, endings: readonly string[]): string {
  return endings.find((ending) => word.length - ending.length >= from && word.endsWith(ending)) ?? '';
}

function endingAfterA(word: string, from: number, { afterA, plain }: Endings): string {
  const second = endingOf(word, from, plain);
  // The а or я must stand in the region, too.
  const first = afterA.find(
    (ending) =>
      word.length - ending.length - 1 >= from && word.endsWith(ending) && 'ая'.includes(word.charAt(word.length - ending.length - 1)),
  );
  return first !== undefined && first.length > second.length ? first : second;
}

function snowballStem(source: string): string {
  const rv = /[аеиоуыэюя]/u.exec(source)?.index;
  if (rv === undefined) return source;
  const from = rv + 1;
  const regionAfter = (start: number): number => {
    const found = /[аеиоуыэюя][^аеиоуыэюя]/u.exec(source.slice(start));
    return found === null ? source.length : start + found.index + 2;
  };
  const r2 = regionAfter(regionAfter(0));
  let word = source;
  const cut = (ending: string): boolean => {
    if (ending !== '') word = word.slice(0, word.length - ending.length);
    return ending !== '';
  };
  if (!cut(endingAfterA(word, from, perfective))) {
    cut(endingOf(word, from, ['ся', 'сь']));
    if (cut(endingOf(word, from, adjective))) cut(endingAfterA(word, from, participle));
    else if (!cut(endingAfterA(word, from, verb))) cut(endingOf(word, from, noun));
  }
  cut(endingOf(word, from, ['и']));
  cut(endingOf(word, r2, ['ость', 'ост']));
  if (endingOf(word, from, ['нн']) !== '') return word.slice(0, -1);
  if (cut(endingOf(word, from, ['ейше', 'ейш']))) return endingOf(word, from, ['нн']) === '' ? word : word.slice(0, -1);
  cut(endingOf(word, from, ['ь']));
  return word;
}

/** Snowball leaves three stems to verbs in -овать (рекоменду-, рекомендова-, рекоменд-). */
const ofOvat = /^(.{4,})(?:ова|ева|у|ю)$/u;

/** The stem of a lower-case Russian word: Snowball's, and one for all forms of a verb in -овать. */
export const stemRussian = (word: string): string => snowballStem(word).replace(ofOvat, '$1');
