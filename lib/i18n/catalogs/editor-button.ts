import type { Catalog } from '../message.ts';

/** Words of the small button beside an editor, of its menu and its card. */
export const editorButtonWords = {
  /** For screen readers and at the head of its card. */
  name: { en: 'Holdfast: find the words', fa: 'Holdfast: پیدا کردن متن مناسب', ru: 'Holdfast: подобрать слова' },
  hint: {
    en: 'A click opens Holdfast. Drag to move; right-click for more.',
    fa: 'با کلیک، Holdfast باز می‌شود. برای جابه‌جایی بکشید؛ برای گزینه‌ها کلیک راست کنید.',
    ru: 'По щелчку откроется Holdfast. Кнопку можно перетащить; меню по правому щелчку.',
  },
  menu: { en: 'Holdfast button', fa: 'دکمهٔ Holdfast', ru: 'Кнопка Holdfast' },
  open: { en: 'Open Holdfast', fa: 'باز کردن Holdfast', ru: 'Открыть Holdfast' },
  move: { en: 'Back to its own place', fa: 'برگشت به جای خودش', ru: 'Вернуть на своё место' },
  moveHow: {
    en: 'Arrow keys move the button too.',
    fa: 'با کلیدهای جهت‌نما هم جابه‌جا می‌شود.',
    ru: 'Двигать кнопку можно и стрелками.',
  },
  hideHere: { en: 'Hide on this site', fa: 'در این سایت پنهان شود', ru: 'Скрыть на этом сайте' },
  hideHow: {
    en: 'You get it back in the settings, under “While you write”.',
    fa: 'از تنظیمات، بخش «هنگام نوشتن»، برمی‌گردد.',
    ru: 'Вернуть можно в настройках, раздел «Когда Вы пишете».',
  },
  problems: { en: 'Before you send', fa: 'پیش از فرستادن', ru: 'Прежде чем отправить' },
  promises: { en: 'Sounds like a promise', fa: 'شبیه یک قول است', ru: 'Похоже на обещание' },
  problemCount: {
    params: { count: 'number' },
    en: '{count, plural, one {# thing to look at before you send} other {# things to look at before you send}}',
    fa: '{count, plural, other {# نکته پیش از فرستادن}}',
    ru: '{count, plural, one {# замечание перед отправкой} few {# замечания перед отправкой} many {# замечаний перед отправкой} other {# замечания перед отправкой}}',
  },
  promiseCount: {
    params: { count: 'number' },
    en: '{count, plural, one {# promise in these words} other {# promises in these words}}',
    fa: '{count, plural, other {# قول در این متن}}',
    ru: '{count, plural, one {# обещание в тексте} few {# обещания в тексте} many {# обещаний в тексте} other {# обещания в тексте}}',
  },
  promiseBy: {
    params: { quote: 'text', day: 'day' },
    en: '“{quote}”, by {day}',
    fa: '«{quote}»، تا {day}',
    ru: '«{quote}», срок {day}',
  },
  promise: { params: { quote: 'text' }, en: '“{quote}”', fa: '«{quote}»', ru: '«{quote}»' },
} as const satisfies Catalog;

/** Its part of the settings. */
export const editorButtonSettingWords = {
  label: { en: 'Button beside the editor', fa: 'دکمهٔ کنار کادر نوشتن', ru: 'Кнопка у поля ввода' },
  hint: {
    en: 'A small button appears where you write and opens the words for the customer. It also looks through your draft for empty blanks, internal words and a wrong name; the draft is not kept.',
    fa: 'هر جا می‌نویسید دکمه‌ای کوچک می‌آید که متن مناسب مشتری را باز می‌کند. پیش‌نویس را هم برای جای خالی، واژه‌های داخلی و نام اشتباه نگاه می‌کند؛ پیش‌نویس جایی نگه داشته نمی‌شود.',
    ru: 'Рядом с полем, где Вы пишете, появляется небольшая кнопка, которая открывает тексты для клиента. Она же проверяет черновик: нет ли в нём пропусков, внутренних слов или чужого имени; сам черновик не сохраняется.',
  },
  on: { en: 'Show', fa: 'نشان داده شود', ru: 'Показывать' },
  off: { en: 'Do not show', fa: 'نشان داده نشود', ru: 'Не показывать' },
  offSites: { en: 'Hidden on these sites', fa: 'پنهان در این سایت‌ها', ru: 'Скрыта на этих сайтах' },
  showAgain: { en: 'Show again', fa: 'نمایش دوباره', ru: 'Снова показывать' },
  showAgainNamed: {
    params: { site: 'text' },
    en: 'Show the button on {site} again',
    fa: 'دکمه دوباره در {site} نشان داده شود',
    ru: 'Снова показывать кнопку на {site}',
  },
  shownAgain: {
    params: { site: 'text' },
    en: 'The button is back on {site}.',
    fa: 'دکمه در {site} برگشت.',
    ru: 'Кнопка снова видна на {site}.',
  },
} as const satisfies Catalog;
