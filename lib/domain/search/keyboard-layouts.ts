import type { Language } from '../language.ts';

/** What the same keys write, without Shift and with it, row by row. A space: no letter. */
type Layout = { language: Language; plain: string; shifted: string };

const layouts: readonly Layout[] = [
  // US QWERTY, from the key left of 1 to the one right of the last letter.
  {
    language: 'en',
    plain: "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./",
    shifted: '~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?',
  },
  // Russian ЙЦУКЕН as Windows and Linux have it.
  {
    language: 'ru',
    plain: 'ё1234567890-=йцукенгшщзхъ\\фывапролджэячсмитьбю.',
    shifted: 'Ё!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪ/ФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,',
  },
  // Persian, ISIRI 9147: the standard one.
  {
    language: 'fa',
    plain: ' ۱۲۳۴۵۶۷۸۹۰-=ضصثقفغعهخحجچ\\شسیبلاتنمکگظطزرذدپو./',
    shifted: '÷!٬٫﷼٪×،*)(ـ+        ][}{|ؤئيإأآة»«:؛ك ژ   ء><؟',
  },
  // Persian as Windows has had it for longer: پ and ئ elsewhere.
  {
    language: 'fa',
    plain: ' 1234567890-=ضصثقفغعهخحجچپشسیبلاتنمکگظطزرذدئو./',
    shifted: '÷!@#$%^&*)(_+   ﷼،؛,][\\}{|    ۀآـ«»:"ةيژؤإأء><؟',
  },
];

type Key = { at: number; isShifted: boolean };

const keysOf = ({ plain, shifted }: Layout): ReadonlyMap<string, Key> =>
  new Map<string, Key>([
    ...[...shifted].map((character, at): [string, Key] => [character, { at, isShifted: true }]),
    ...[...plain].map((character, at): [string, Key] => [character, { at, isShifted: false }]),
  ]);
const keyboards = layouts.map((layout) => ({ layout, keys: keysOf(layout) }));

/** The characters of the text as keys of one layout; null where a letter has no key there. Other signs are left as they are. */
function readKeys(text: string, keys: ReadonlyMap<string, Key>): (Key | string)[] | null {
  const pressed: (Key | string)[] = [];
  for (const character of text) {
    const key = character === ' ' ? undefined : keys.get(character);
    if (key === undefined && /\p{L}/u.test(character)) return null;
    pressed.push(key ?? character);
  }
  return pressed;
}

/**
 * What the same keys would have written in the layouts of the other languages: «цена» for "wtyf". Empty where the text has letters of
 * no keyboard or of two, or no letters at all. Never the text itself, each reading once.
 */
export function readInOtherLayouts(text: string): string[] {
  const readings = new Set<string>();
  if (!/\p{L}/u.test(text)) return [];
  for (const { layout: from, keys } of keyboards) {
    const pressed = readKeys(text, keys);
    if (pressed === null) continue;
    for (const { layout: to } of keyboards) {
      if (to.language === from.language) continue;
      readings.add(
        pressed.map((key) => (typeof key === 'string' ? key : (to[key.isShifted ? 'shifted' : 'plain'][key.at] ?? '').trim())).join(''),
      );
    }
  }
  readings.delete(text);
  return [...readings];
}
