import type { Catalog } from '../message.ts';

/** The setting that shows which keys call Holdfast. */
export const shortcutWords = {
  heading: { en: 'Keyboard shortcuts', fa: 'میانبرهای صفحه‌کلید', ru: 'Сочетания клавиш' },
  lead: {
    en: 'They work on every page. The browser keeps them, so they are changed there.',
    fa: 'در همهٔ صفحه‌ها کار می‌کنند. مرورگر آن‌ها را نگه می‌دارد و همان‌جا عوض می‌شوند.',
    ru: 'Работают на любой странице. Их хранит браузер, поэтому менять их нужно там.',
  },
  openPalette: { en: 'Find words and insert them', fa: 'یافتن متن و درج آن', ru: 'Найти текст и вставить' },
  openPopup: { en: 'Open Holdfast', fa: 'باز کردن Holdfast', ru: 'Открыть Holdfast' },
  unset: { en: 'Not set', fa: 'تعیین نشده', ru: 'Не задано' },
  unsetNext: {
    en: 'The browser gave these keys to something else, perhaps another extension. Choose others.',
    fa: 'مرورگر این کلیدها را به چیز دیگری، شاید افزونه‌ای دیگر، داده است. کلیدهای دیگری انتخاب کنید.',
    ru: 'Браузер отдал эти клавиши чему-то другому, возможно, другому расширению. Выберите другие.',
  },
  change: { en: 'Change in the browser', fa: 'تغییر در مرورگر', ru: 'Изменить в браузере' },
  changeFailed: {
    en: 'The browser did not open its page. Look for the shortcuts on its page of extensions.',
    fa: 'مرورگر صفحهٔ خود را باز نکرد. میانبرها را در صفحهٔ افزونه‌های مرورگر پیدا کنید.',
    ru: 'Браузер не открыл свою страницу. Найдите сочетания клавиш на странице расширений.',
  },
} as const satisfies Catalog;
