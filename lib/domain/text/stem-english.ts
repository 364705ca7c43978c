/** Porter2 (Martin Porter, 2001, snowballstem.org/algorithms/english/stemmer.html), for words without apostrophes. */
const exceptions = new Map(
  Object.entries({
    skis: 'ski',
    skies: 'sky',
    dying: 'die',
    lying: 'lie',
    tying: 'tie',
    idly: 'idl',
    gently: 'gentl',
    ugly: 'ugli',
    early: 'earli',
    only: 'onli',
    singly: 'singl',
  }),
);
const invariants = new Set('sky news howe atlas cosmos bias andes inning outing canning herring earring proceed exceed succeed'.split(' '));

/** Porter2 knows no irregular verbs; these are taken for their first form. */
const irregular = new Map(
  (
    'leave left|break broke broken|go went gone goes|give gave given|take took taken|get got gotten|tell told|say said|pay paid|' +
    'find found|choose chose chosen|buy bought|sell sold|send sent|keep kept|lose lost|make made|speak spoke spoken|write wrote written|' +
    'hang hung|feel felt|hear heard|meet met|see saw seen|come came|think thought|know knew known|bring brought|grow grew grown|' +
    'become became|begin began begun|forget forgot forgotten|fall fell fallen|hold held|spend spent|stand stood|teach taught|' +
    'understand understood|withdraw withdrew withdrawn|shake shook shaken|rise rose risen|drive drove driven|do did done does|' +
    'swear swore sworn|throw threw thrown|deal dealt|steal stole stolen|lead led|run ran|win won|stick stuck|bite bit bitten|ring rang rung|' +
    'catch caught|build built|tear tore torn|freeze froze frozen|eat ate eaten|fight fought|seek sought|lend lent|sing sang sung|strike struck'
  )
    .split('|')
    .flatMap((forms) => {
      const [base = '', ...others] = forms.split(' ');
      return others.map((form) => [form, base] as const);
    }),
);

const vowel = /[aeiouy]/;
const double = /(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;
const shortSyllable = /(?:^[aeiouy][^aeiouy]|[^aeiouy][aeiouy][^aeiouywxY])$/;

/** Longest ending first; each is replaced where it stands in R1. */
const step2: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['iveness', 'ive'],
  ['ization', 'ize'],
  ['ousness', 'ous'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['tional', 'tion'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ation', 'ate'],
  ['entli', 'ent'],
  ['fulli', 'ful'],
  ['iviti', 'ive'],
  ['ousli', 'ous'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['anci', 'ance'],
  ['ator', 'ate'],
  ['enci', 'ence'],
  ['izer', 'ize'],
  ['bli', 'ble'],
  ['ogi', 'og'],
  ['li', ''],
];
const step3: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['ative', ''],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];
const step4 = 'ement ance ence able ible ment ant ent ism ate iti ous ive ize ion al er ic'.split(' ');

/** Where the part after the first consonant that follows a vowel begins. */
function regionAfter(word: string, from: number): number {
  const found = /[aeiouy][^aeiouy]/.exec(word.slice(from));
  return found === null ? word.length : from + found.index + 2;
}

/** The stem of a lower-case English word. */
export function stemEnglish(form: string): string {
  const source = irregular.get(form) ?? form;
  const exception = exceptions.get(source);
  if (exception !== undefined) return exception;
  if (source.length < 3 || invariants.has(source)) return source;
  // A y that is a consonant is written Y.
  let word = source.replace(/^y/, 'Y').replace(/([aeiouy])y/g, '$1Y');
  const r1 = /^(?:gener|commun|arsen)/.exec(word)?.[0].length ?? regionAfter(word, 0);
  const r2 = regionAfter(word, r1);
  const isIn = (ending: string, region: number) => word.length - ending.length >= region;
  const cut = (ending: string, instead = '') => {
    word = word.slice(0, word.length - ending.length) + instead;
  };

  // 1a: plural
  if (word.endsWith('sses')) cut('es');
  else if (/ie[ds]$/.test(word)) cut('xxx', word.length > 4 ? 'i' : 'ie');
  else if (/[^us]s$/.test(word) && vowel.test(word.slice(0, -2))) cut('s');
  if (invariants.has(word)) return word;

  // 1b: past and gerund
  const eed = /eed(?:ly)?$/.exec(word)?.[0];
  const past = /(?:ing|ed)(?:ly)?$/.exec(word)?.[0];
  if (eed !== undefined) {
    if (isIn(eed, r1)) cut(eed, 'ee');
  } else if (past !== undefined && vowel.test(word.slice(0, -past.length))) {
    cut(past);
    if (/(?:at|bl|iz)$/.test(word)) word += 'e';
    else if (double.test(word)) cut('x');
    else if (r1 >= word.length && shortSyllable.test(word)) word += 'e';
  }

  // 1c
  if (word.length > 2 && /[^aeiouy][yY]$/.test(word)) cut('y', 'i');

  const two = step2.find(([ending]) => word.endsWith(ending));
  if (two !== undefined && isIn(two[0], r1)) {
    const before = word.at(-two[0].length - 1) ?? '';
    if (two[0] === 'ogi' ? before === 'l' : two[0] !== 'li' || 'cdeghkmnrt'.includes(before)) cut(...two);
  }
  const three = step3.find(([ending]) => word.endsWith(ending));
  if (three !== undefined && isIn(three[0], three[0] === 'ative' ? r2 : r1)) cut(...three);

  const four = step4.find((ending) => word.endsWith(ending));
  if (four !== undefined && isIn(four, r2) && (four !== 'ion' || /[st]ion$/.test(word))) cut(four);

  if (word.endsWith('e')) {
    if (isIn('e', r2) || (isIn('e', r1) && !shortSyllable.test(word.slice(0, -1)))) cut('e');
  } else if (word.endsWith('ll') && isIn('l', r2)) cut('l');
  return word.toLowerCase();
}
