import type { Catalog } from '../message.ts';

export const popupWords = {
  notAPage: { en: 'Nothing to read here', fa: 'اینجا چیزی برای خواندن نیست', ru: 'Здесь нечего читать' },
  notAPageNext: {
    en: 'Go to a tab with your CRM or your mail.',
    fa: 'به برگهٔ CRM یا ایمیلتان بروید.',
    ru: 'Перейдите на вкладку с CRM или почтой.',
  },
  notAllowed: { en: 'Not allowed here', fa: 'اینجا اجازه ندارد', ru: 'Здесь не разрешено' },
  notAllowedNext: {
    en: 'Holdfast reads nothing on this site.',
    fa: 'Holdfast در این سایت چیزی نمی‌خواند.',
    ru: 'На этом сайте ничего не читается.',
  },
  allowed: { en: 'Working here', fa: 'اینجا کار می‌کند', ru: 'Работает здесь' },
  allowedAs: { params: { host: 'text' }, en: 'Recognised as {host}.', fa: 'این سایت را می‌شناسد: {host}.', ru: 'Сайт знаком: {host}.' },
  allowedUnknown: {
    en: 'Allowed, but this site is not known yet.',
    fa: 'اجازه دارد، اما این سایت را هنوز نمی‌شناسد.',
    ru: 'Разрешено, но сайт пока незнаком.',
  },
  paused: { en: 'Resting here', fa: 'اینجا متوقف است', ru: 'Здесь на паузе' },
  pausedNext: {
    en: 'No badges, nothing read. Notes are safe.',
    fa: 'نشانی دیده نمی‌شود و چیزی خوانده نمی‌شود. یادداشت‌ها محفوظ است.',
    ru: 'Значков нет, ничего не читается. Заметки целы.',
  },
  allow: { en: 'Allow on this site', fa: 'اجازه دادن به این سایت', ru: 'Разрешить на этом сайте' },
  pause: { en: 'Pause on this site', fa: 'توقف در این سایت', ru: 'Приостановить здесь' },
  resume: { en: 'Resume on this site', fa: 'ادامه در این سایت', ru: 'Возобновить здесь' },
  withdraw: { en: 'Take back permission', fa: 'پس گرفتن اجازه', ru: 'Отозвать разрешение' },
  withdrawKept: { en: 'The browser keeps this permission', fa: 'مرورگر این اجازه را نگه داشت', ru: 'Браузер сохранил это разрешение' },
  withdrawKeptNext: {
    en: 'It can be taken back on the browser’s page of extensions. Pausing works at once.',
    fa: 'آن را در صفحهٔ افزونه‌های مرورگر می‌توان پس گرفت. متوقف کردن همین حالا شدنی است.',
    ru: 'Его можно отозвать на странице расширений браузера. Пауза действует сразу.',
  },
  refused: { en: 'Nothing was allowed', fa: 'اجازه‌ای داده نشد', ru: 'Разрешение не дано' },
  refusedNext: {
    en: 'You can allow the site here at any time.',
    fa: 'هر زمان بخواهید از همین‌جا اجازه بدهید.',
    ru: 'Разрешить сайт можно здесь в любой момент.',
  },
  findWords: { en: 'Find words', fa: 'یافتن متن', ru: 'Найти текст' },
  openPanel: { en: 'Open the panel', fa: 'باز کردن پنل', ru: 'Открыть панель' },
  panelFailed: { en: 'The panel did not open', fa: 'پنل باز نشد', ru: 'Панель не открылась' },
  panelFailedNext: {
    en: 'Open it from the browser’s menu of side panels.',
    fa: 'آن را از فهرست پنل‌های کناری مرورگر باز کنید.',
    ru: 'Откройте её в меню боковых панелей браузера.',
  },
} as const satisfies Catalog;
