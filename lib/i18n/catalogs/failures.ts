import type { Message } from '../message.ts';

/**
 * What happened, and what is safe and to be done, for every way in which a request can fail. The same words serve the
 * panel, the popup and our pages.
 */
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
    what: {
      en: 'This page is from another version of Holdfast',
      fa: 'این صفحه از نسخهٔ دیگری از Holdfast است',
      ru: 'Эта страница от другой версии Holdfast',
    },
    advice: {
      en: 'Your data is safe. Close it and open it again.',
      fa: 'داده‌هایتان سالم است. صفحه را ببندید و دوباره باز کنید.',
      ru: 'Ваши данные целы. Закройте её и откройте снова.',
    },
  },
  outdated: {
    what: {
      en: 'This was changed in another window meanwhile',
      fa: 'در این فاصله، این مورد در پنجره‌ای دیگر تغییر کرده است',
      ru: 'Тем временем это изменили в другом окне',
    },
    advice: {
      en: 'The other change is kept and shown now. Make yours again.',
      fa: 'آن تغییر نگه داشته شد و اکنون نمایش داده می‌شود. تغییر خودتان را دوباره اعمال کنید.',
      ru: 'То изменение сохранено и теперь показано. Внесите своё ещё раз.',
    },
  },
  storageFull: {
    what: { en: 'There is no room left to save', fa: 'جایی برای ذخیره نمانده است', ru: 'Не осталось места для сохранения' },
    advice: {
      en: 'Nothing saved before is lost, and what you typed stays here. Free some disk space, then try again.',
      fa: 'آنچه پیش‌تر ذخیره شده سالم است و نوشته‌تان همین‌جا می‌ماند. کمی از فضای دیسک را خالی کنید و دوباره امتحان کنید.',
      ru: 'Сохранённое раньше цело, набранный текст остаётся здесь. Освободите место на диске и попробуйте снова.',
    },
  },
  readOnly: {
    what: { en: 'This cannot be saved now', fa: 'فعلاً نمی‌توان این را ذخیره کرد', ru: 'Сейчас это нельзя сохранить' },
    advice: {
      en: 'A newer Holdfast has written this data, so this one only reads it. What you typed stays here; update Holdfast and try again.',
      fa: 'این داده‌ها را نسخهٔ تازه‌تری از Holdfast نوشته و این نسخه فقط آن‌ها را می‌خواند. نوشته‌تان همین‌جا می‌ماند؛ Holdfast را به‌روز کنید و دوباره امتحان کنید.',
      ru: 'Данные записаны более новой версией Holdfast, эта их только читает. Набранный текст остаётся здесь; обновите Holdfast и попробуйте снова.',
    },
  },
  privateWindow: {
    what: {
      en: 'This does not work in a private window',
      fa: 'این کار در پنجرهٔ خصوصی شدنی نیست',
      ru: 'В приватном окне это не работает',
    },
    advice: {
      en: 'There the browser lets Holdfast store nothing. What was saved before is safe. Open this in a normal window; if there is none, let the browser remember history.',
      fa: 'مرورگر در آن به Holdfast اجازهٔ ذخیره نمی‌دهد. آنچه پیش‌تر ذخیره شده سالم است. این صفحه را در پنجرهٔ معمولی باز کنید؛ اگر چنین پنجره‌ای ندارید، بگذارید مرورگر تاریخچه را نگه دارد.',
      ru: 'В нём браузер не даёт Holdfast ничего хранить. Сохранённое раньше цело. Откройте эту страницу в обычном окне; если его нет, разрешите браузеру запоминать историю.',
    },
  },
  noAnswer: {
    what: { en: 'Holdfast does not answer', fa: 'Holdfast جواب نمی‌دهد', ru: 'Holdfast не отвечает' },
    advice: {
      en: 'What you typed stays here. Try again, nothing is written twice; if it stays like this, restart the browser.',
      fa: 'نوشته‌تان همین‌جا می‌ماند. دوباره امتحان کنید؛ چیزی دو بار نوشته نمی‌شود. اگر درست نشد، مرورگر را ببندید و باز کنید.',
      ru: 'Набранный текст остаётся здесь. Попробуйте снова: ничего не запишется дважды. Если не поможет, перезапустите браузер.',
    },
  },
  extensionGone: {
    what: { en: 'Holdfast was updated or switched off', fa: 'Holdfast به‌روز یا خاموش شده است', ru: 'Holdfast обновлён или выключен' },
    advice: {
      en: 'What was saved is safe, and a note that you were writing is kept. Close this page and open it again.',
      fa: 'آنچه ذخیره شده سالم است و یادداشتی که می‌نوشتید می‌ماند. این صفحه را ببندید و دوباره باز کنید.',
      ru: 'Сохранённое цело, начатая заметка не пропадёт. Закройте эту страницу и откройте снова.',
    },
  },
  internal: {
    what: { en: 'Something went wrong on our side', fa: 'خطایی از سوی ما پیش آمد', ru: 'Ошибка на нашей стороне' },
    advice: {
      en: 'What was saved is safe and what you typed stays here. Try again; if it happens once more, open this page anew.',
      fa: 'ذخیره‌ها سالم است و نوشته‌تان همین‌جا می‌ماند. دوباره امتحان کنید و اگر تکرار شد، صفحه را از نو باز کنید.',
      ru: 'Сохранённое цело, набранный текст остаётся здесь. Попробуйте снова, а если повторится, откройте страницу заново.',
    },
  },
} as const satisfies Record<string, { what: Message; advice: Message }>;

/** The ways to fail that there are words for: all of the protocol's. */
export type NamedFailure = keyof typeof failureWords;
