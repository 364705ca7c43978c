import type { KnownAt, MergeView } from '../../domain/customers/links.ts';
import type { MergeEvidenceKind } from '../../domain/customers/suggest-merges.ts';
import type { Catalog, Message } from '../message.ts';

/** What kind of page showed a customer. */
export const knownAtWords = {
  record: { en: 'Record', fa: 'صفحهٔ مشتری', ru: 'Карточка' },
  message: { en: 'Mail', fa: 'ایمیل', ru: 'Письма' },
  list: { en: 'List', fa: 'فهرست', ru: 'Список' },
} as const satisfies Record<KnownAt['kind'], Message>;

/** Why two customers may be one, or may not. The value is a name, an address or a site, as it was read. */
export const mergeEvidenceWords = {
  sameName: { params: { value: 'text' }, en: 'The same name: {value}', fa: 'نام یکسان: {value}', ru: 'Одинаковое имя: {value}' },
  similarName: { params: { value: 'text' }, en: 'A similar name: {value}', fa: 'نام نزدیک: {value}', ru: 'Похожее имя: {value}' },
  sameEmail: { params: { value: 'text' }, en: 'The same e-mail: {value}', fa: 'ایمیل یکسان: {value}', ru: 'Один и тот же адрес: {value}' },
  samePhone: {
    params: { value: 'text' },
    en: 'The same phone number: {value}',
    fa: 'شمارهٔ تلفن یکسان: {value}',
    ru: 'Один и тот же телефон: {value}',
  },
  sameDomain: {
    params: { value: 'text' },
    en: 'Mail of the same company: {value}',
    fa: 'ایمیل یک شرکت: {value}',
    ru: 'Почта одной компании: {value}',
  },
  sameUser: {
    params: { value: 'text' },
    en: 'The same words before the @: {value}',
    fa: 'بخش پیش از @ یکی است: {value}',
    ru: 'Совпадает часть адреса до @: {value}',
  },
  namedEmail: {
    params: { value: 'text' },
    en: 'One’s record names the other’s address: {value}',
    fa: 'در صفحهٔ یکی، نشانی آن دیگری آمده است: {value}',
    ru: 'В карточке одного указан адрес другого: {value}',
  },
  otherName: {
    params: { value: 'text' },
    en: 'But another name: {value}',
    fa: 'اما نام دیگری دارد: {value}',
    ru: 'Но имя другое: {value}',
  },
  otherRecord: {
    params: { value: 'text' },
    en: 'But two records on {value}',
    fa: 'اما در {value} دو مشتری جدا ثبت شده‌اند',
    ru: 'Но две карточки на {value}',
  },
} as const satisfies Record<MergeEvidenceKind, Message>;

/** How two were joined, by the kind of key that both had. */
export const joinedWords = {
  email: {
    params: { value: 'text' },
    en: 'Joined by the e-mail {value}',
    fa: 'با ایمیل {value} یکی شده‌اند',
    ru: 'Объединены по адресу {value}',
  },
  phone: {
    params: { value: 'text' },
    en: 'Joined by the phone number {value}',
    fa: 'با شمارهٔ {value} یکی شده‌اند',
    ru: 'Объединены по телефону {value}',
  },
  code: {
    params: { value: 'text' },
    en: 'Joined by the customer number {value}',
    fa: 'با شمارهٔ مشتری {value} یکی شده‌اند',
    ru: 'Объединены по номеру клиента {value}',
  },
  record: {
    params: { value: 'text' },
    en: 'Joined by the record {value}',
    fa: 'با صفحهٔ {value} یکی شده‌اند',
    ru: 'Объединены по карточке {value}',
  },
} as const satisfies Record<NonNullable<MergeView['key']>['kind'], Message>;

/** After a change, beside the button that takes it back. */
export const linkDoneWords = {
  join: { en: 'Joined into one customer', fa: 'یک مشتری شدند', ru: 'Объединены в одного клиента' },
  rejoin: { en: 'Joined again', fa: 'دوباره یکی شدند', ru: 'Снова объединены' },
  split: { en: 'Separated', fa: 'از هم جدا شدند', ru: 'Разделены' },
  keepApart: { en: 'Kept apart', fa: 'جدا می‌مانند', ru: 'Остаются раздельно' },
  letJoin: { en: 'May be suggested again', fa: 'دوباره پیشنهاد خواهد شد', ru: 'Снова будем предлагать' },
} as const satisfies Catalog;

export const customersWords = {
  knownTitle: { en: 'Known from', fa: 'این مشتری را از کجا می‌شناسیم', ru: 'Откуда известен клиент' },
  knownEmpty: {
    en: 'No page with this customer is remembered. Open one, and it appears here.',
    fa: 'صفحه‌ای از این مشتری به یاد نمانده است. یکی را باز کنید تا اینجا بیاید.',
    ru: 'Страниц с этим клиентом в памяти нет. Откройте любую, и она появится здесь.',
  },
  lastSeen: { params: { at: 'date' }, en: 'last seen {at}', fa: 'آخرین بار {at}', ru: 'последний раз {at}' },
  openKnown: {
    params: { kind: 'text', site: 'text' },
    en: '{kind} on {site}: open',
    fa: 'باز کردن {kind} در {site}',
    ru: '{kind}, {site}: открыть',
  },

  suggestionsTitle: { en: 'Perhaps the same customer', fa: 'شاید همین مشتری باشد', ru: 'Возможно, тот же клиент' },
  probable: { en: 'Probably the same customer', fa: 'به احتمال زیاد یک مشتری‌اند', ru: 'Скорее всего, это один клиент' },
  possible: { en: 'Possibly the same customer', fa: 'شاید یک مشتری باشند', ru: 'Возможно, это один клиент' },
  accept: { en: 'Same customer', fa: 'یکی هستند', ru: 'Это один клиент' },
  refuse: { en: 'Not the same', fa: 'یکی نیستند', ru: 'Это разные' },
  /** Names a button: what it does, and to which two. */
  actionOnTwo: {
    params: { action: 'text', a: 'text', b: 'text' },
    en: '{action}: {a}, {b}',
    fa: '{action}: {a}، {b}',
    ru: '{action}: {a}, {b}',
  },

  mergesTitle: { en: 'Joined and separated', fa: 'یکی‌شده‌ها و جداشده‌ها', ru: 'Объединения и разделения' },
  joinedByUser: { en: 'Joined by you', fa: 'شما یکی‌شان کردید', ru: 'Объединены Вами' },
  joinedAutomatically: { en: 'Joined automatically', fa: 'خودکار یکی شده‌اند', ru: 'Объединены автоматически' },
  separatedOn: { params: { at: 'date' }, en: 'Separated on {at}', fa: 'جدا شده در {at}', ru: 'Разделены {at}' },
  separate: { en: 'Separate', fa: 'جدا کردن', ru: 'Разделить' },
  joinAgain: { en: 'Join again', fa: 'دوباره یکی کردن', ru: 'Объединить снова' },
  separateHint: {
    en: 'Separating gives each side back its own pages and notes, and what they shared joins them no more. Notes written since then stay with the side known longer.',
    fa: 'با جدا کردن، صفحه‌ها و یادداشت‌های هر طرف به خودش برمی‌گردد و آنچه مشترک داشتند دیگر آن‌ها را یکی نمی‌کند. یادداشت‌های پس از یکی شدن نزد طرفی می‌ماند که زودتر شناخته شده است.',
    ru: 'После разделения страницы и заметки вернутся каждой стороне, а общее больше их не объединит. Заметки, сделанные после объединения, останутся у той, что известна дольше.',
  },

  companyTitle: { params: { domain: 'text' }, en: 'Also at {domain}', fa: 'دیگران در {domain}', ru: 'Кто ещё в {domain}' },
  companyEmpty: {
    params: { domain: 'text' },
    en: 'Nobody else at {domain} has been seen so far.',
    fa: 'هنوز کس دیگری از {domain} دیده نشده است.',
    ru: 'Больше никто из {domain} пока не встречался.',
  },
  companyRecord: { en: 'The company itself', fa: 'خود شرکت', ru: 'Сама компания' },
  showMore: { params: { count: 'number' }, en: 'Show {count} more', fa: 'نمایش {count} نفر دیگر', ru: 'Показать ещё {count}' },
  companyCut: { en: 'There are more than are listed here.', fa: 'شمارشان بیش از این است.', ru: 'Здесь показаны не все.' },

  overviewTitle: { en: 'One customer, several places', fa: 'یک مشتری در چند جا', ru: 'Один клиент в разных местах' },
  overviewLead: {
    en: 'Customers who share an e-mail or a phone number are joined by themselves. A name alone never joins.',
    fa: 'مشتری‌هایی که ایمیل یا شمارهٔ تلفن مشترک دارند خودبه‌خود یکی می‌شوند؛ تنها با نام، هرگز.',
    ru: 'Клиенты с общим адресом почты или телефоном объединяются сами. По одному только имени этого не бывает.',
  },
  openTitle: { en: 'For you to decide', fa: 'در انتظار تصمیم شما', ru: 'Решать Вам' },
  openEmpty: {
    en: 'Nothing to decide. Two customers who share more than a name appear here.',
    fa: 'چیزی برای تصمیم نیست. دو مشتری که بیش از نام چیز مشترکی داشته باشند اینجا می‌آیند.',
    ru: 'Решать пока нечего. Здесь появятся клиенты, у которых совпадает не только имя.',
  },
  mergesEmpty: { en: 'Nothing has been joined yet.', fa: 'هنوز چیزی یکی نشده است.', ru: 'Пока ничего не объединено.' },
  apartTitle: { en: 'Kept apart', fa: 'جدا نگه داشته‌شده', ru: 'Оставлены раздельно' },
  refusedOn: { params: { at: 'date' }, en: 'Refused on {at}', fa: 'رد شده در {at}', ru: 'Отклонено {at}' },
  suggestAgain: { en: 'Suggest again', fa: 'دوباره پیشنهاد شود', ru: 'Предлагать снова' },
} as const satisfies Catalog;
