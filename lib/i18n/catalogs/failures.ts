import type { Message } from '../message.ts';

/** What happened, and what is safe and to be done, for every way in which a request can fail. */
export const failureWords = {
  notAllowed: {
    what: {
      en: 'Holdfast may not do that here',
      fa: 'Holdfast اجازهٔ این کار را در اینجا ندارد',
      ru: 'Здесь Holdfast не может этого сделать',
    },
    advice: {
      en: 'Nothing was changed. Allow this site and try again.',
      fa: 'چیزی تغییر نکرد. این سایت را مجاز کنید و دوباره امتحان کنید.',
      ru: 'Ничего не изменилось. Разрешите работу на этом сайте и попробуйте снова.',
    },
  },
  malformed: {
    what: { en: 'This could not be understood', fa: 'این درخواست فهمیده نشد', ru: 'Запрос не удалось понять' },
    advice: {
      en: 'Nothing was changed. If the text is very long, shorten it and try again.',
      fa: 'چیزی تغییر نکرد. اگر متن خیلی بلند است، کوتاه‌ترش کنید و دوباره امتحان کنید.',
      ru: 'Ничего не изменилось. Если текст очень длинный, сократите его и попробуйте снова.',
    },
  },
  unknownRequest: {
    what: { en: 'This panel is from another version', fa: 'این صفحه از نسخهٔ دیگری است', ru: 'Эта страница от другой версии' },
    advice: {
      en: 'Your data is safe. Close and reopen it.',
      fa: 'داده‌هایتان امن است. آن را ببندید و دوباره باز کنید.',
      ru: 'Ваши данные целы. Закройте её и откройте снова.',
    },
  },
  storageFull: {
    what: { en: 'The disk is full', fa: 'جای ذخیره‌سازی پر است', ru: 'На диске нет места' },
    advice: {
      en: 'Nothing saved before is lost, and what you typed stays here. Free some space and save again.',
      fa: 'چیزی از ذخیره‌های پیشین از دست نرفته و آنچه نوشته‌اید همین‌جا می‌ماند. کمی جا باز کنید و دوباره ذخیره کنید.',
      ru: 'Сохранённое цело, набранный текст остаётся здесь. Освободите место и сохраните снова.',
    },
  },
  readOnly: {
    what: { en: 'Saving is off', fa: 'ذخیره‌سازی خاموش است', ru: 'Сохранение отключено' },
    advice: {
      en: 'A newer Holdfast has written this data, so this one only reads it. What you typed stays here; update Holdfast and save again.',
      fa: 'این داده‌ها را نسخهٔ تازه‌تری از Holdfast نوشته و این نسخه فقط آن‌ها را می‌خواند. نوشته‌تان همین‌جا می‌ماند؛ Holdfast را به‌روز کنید و دوباره ذخیره کنید.',
      ru: 'Данные записаны более новой версией Holdfast, эта их только читает. Набранный текст остаётся здесь; обновите Holdfast и сохраните снова.',
    },
  },
  noAnswer: {
    what: { en: 'No answer in time', fa: 'پاسخی به‌موقع نرسید', ru: 'Ответ не пришёл вовремя' },
    advice: {
      en: 'What you typed stays here. Try again; nothing is written twice.',
      fa: 'نوشته‌تان همین‌جا می‌ماند. دوباره امتحان کنید؛ چیزی دو بار نوشته نمی‌شود.',
      ru: 'Набранный текст остаётся здесь. Попробуйте снова: ничего не запишется дважды.',
    },
  },
  extensionGone: {
    what: {
      en: 'Holdfast was updated or restarted',
      fa: 'Holdfast به‌روز یا دوباره راه‌اندازی شد',
      ru: 'Holdfast обновился или перезапустился',
    },
    advice: {
      en: 'Your data is safe and what you typed stays here. Close this panel and open it again.',
      fa: 'داده‌هایتان امن است و نوشته‌تان می‌ماند. این پنل را ببندید و دوباره باز کنید.',
      ru: 'Данные целы, набранный текст остаётся. Закройте панель и откройте её снова.',
    },
  },
  internal: {
    what: { en: 'Something went wrong on our side', fa: 'خطایی از سوی ما پیش آمد', ru: 'Ошибка на нашей стороне' },
    advice: {
      en: 'What was saved is safe and what you typed stays here. Try again.',
      fa: 'ذخیره‌ها امن است و نوشته‌تان همین‌جا می‌ماند. دوباره امتحان کنید.',
      ru: 'Сохранённое цело, набранный текст остаётся здесь. Попробуйте снова.',
    },
  },
} as const satisfies Record<string, { what: Message; advice: Message }>;

/** The ways to fail that there are words for: all of the protocol's. */
export type NamedFailure = keyof typeof failureWords;
