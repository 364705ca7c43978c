import type { FactField } from '../../domain/observations/observation.ts';
import { foldLabel } from './fold-label.ts';

/** Letters and digits of a label alone. */
export const labelKey = (label: string): string => foldLabel(label).replaceAll(/[^\p{L}\p{N}#№]/gu, '');
/** Words apart by `|`; folded when first asked for, not when the worker starts. */
function setOf(words: string): { has: (key: string) => boolean } {
  let keys: ReadonlySet<string> | null = null;
  return { has: (key) => (keys ??= new Set(words.split('|').map(labelKey))).has(key) };
}

/** The languages of the words below: as hosts print them. */
type Words = Partial<Record<'en' | 'fa' | 'ru' | 'de' | 'fr', string>>;

/** What a label can stand for beside a fact: parts of a name, and what must not be taken for the customer's own. */
export type Meaning = FactField | 'firstName' | 'lastName' | 'other';

/**
 * Printed labels by what they mean, words apart by `|`, the surest first. Case, colons, spaces, joiners and punctuation
 * do not count. `other`: looks like a fact and is none (fax, whose e-mail, whose birthday).
 */
const fieldLabels: Record<Meaning, Words> = {
  name: {
    en: 'Customer name|Client name|Full name|Real name|Contact name|Contact person|Display name|Partner name|Lead name|Person name|Party name|Name|Customer|Client|Contact|Contact full name|Requester|Requestor|Requesters|Requestors|Reporter|Reported by|Submitted by|Raised by|Opened by|Patient name|Member name|Guest name|Subscriber|Account holder|Debtor|Buyer|Buyer name|Customer / Company|First name Last name|Name and surname',
    fa: 'نام مشتری|نام و نام خانوادگی|نام کامل|نام مخاطب|نام طرف حساب|نام شخص|شخص رابط|رابط|فرد رابط|نام رابط|نام نمایشی|نام حساب|نام شخص سوم|نام|مشتری|مخاطب|طرف حساب|طرف‌حساب|خریدار|نام خریدار|نام خانوادگی و نام|درخواست‌دهنده|درخواست کننده|مراجعه‌کننده|نام مراجع|شخص تماس',
    ru: 'Имя клиента|ФИО клиента|ФИО|Ф.И.О.|Ф. И. О.|Полное имя|Имя и фамилия|Фамилия Имя Отчество|Фамилия, имя, отчество|Фамилия и имя|Контактное лицо|Контактные лица|Имя контакта|Название клиента|Название контрагента|Наименование контрагента|Наименование клиента|Отображаемое имя|Имя|Наименование|Название|Клиент|Заказчик|Контрагент|Покупатель|Контакт|Абонент|Заявитель|Автор обращения|Представитель',
    de: 'Kundenname|Vollständiger Name|Ansprechpartner|Ansprechpartnerin|Kontaktperson|Kontaktname|Anzeigename|Vor- und Nachname|Name|Kunde|Kontakt|Geschäftspartner',
    fr: 'Nom du client|Nom complet|Nom du contact|Personne de contact|Interlocuteur|Nom du tiers|Nom compte|Nom affiché|Nom et prénom|Nom|Client|Contact|Tiers',
  },
  firstName: {
    en: 'First name|Given name|Forename|First|Given names',
    fa: 'نام کوچک',
    ru: 'Имя (личное)|Имя без отчества',
    de: 'Vorname',
    fr: 'Prénom',
  },
  lastName: {
    en: 'Last name|Surname|Family name|Last|Second name',
    fa: 'نام خانوادگی|فامیلی|نام‌خانوادگی',
    ru: 'Фамилия',
    de: 'Nachname|Familienname',
    fr: 'Nom de famille',
  },
  company: {
    en: 'Company|Company name|Organization|Organisation|Organization name|Organisation name|Account|Account name|Business name|Business|Employer|Firm|Legal name|Legal entity|Trading name|Third party|Third-party name|Customer company|Client company|Parent account|Parent company|Works for|Company / Account|Org',
    fa: 'شرکت|نام شرکت|سازمان|نام سازمان|موسسه|مؤسسه|نام مؤسسه|بنگاه|نام تجاری|نام حقوقی|شخص حقوقی|شخص ثالث|محل کار|کسب‌وکار|نام کسب‌وکار|نام فروشگاه|فروشگاه',
    ru: 'Компания|Название компании|Наименование компании|Организация|Название организации|Наименование организации|Юр. лицо|Юрлицо|Юридическое лицо|Юридическое название|Полное наименование|Место работы|Предприятие|Фирма|Третье лицо|Работодатель',
    de: 'Firma|Firmenname|Unternehmen|Organisation|Unternehmensname|Arbeitgeber',
    fr: 'Société|Entreprise|Raison sociale|Organisation|Nom de la société|Nom de l’entreprise|Compte|Employeur',
  },
  email: {
    en: 'E-mail|E-mails|Email addresses|Email address|E-mail address|Primary email|Work email|Business email|Personal email|Home email|Other email|Secondary email|Contact email|Customer email|Client email|Billing email|Main email|Mail|Email 1|Requester email|Company email|Email (work)|Invoice email|Electronic mail|Mail address|Work|Home|Other|Private|Personal|Primary|Main',
    fa: 'ایمیل|رایانامه|پست الکترونیک|پست الکترونیکی|نشانی ایمیل|آدرس ایمیل|نشانی رایانامه|ایمیل اصلی|ایمیل کاری|ایمیل شخصی|ایمیل مشتری|نشانی پست الکترونیکی|آدرس پست الکترونیکی|ایمیل سازمانی|ایمیل شرکت|ایمیل مخاطب|کاری|شخصی',
    ru: 'Эл. почта|Электронная почта|Адрес электронной почты|Адрес эл. почты|Почта|Имейл|Емейл|Е-mail|E-mail клиента|Основной e-mail|Основной адрес электронной почты|Рабочий e-mail|Рабочая почта|Личный e-mail|Личная почта|Электронный адрес|E-mail адрес|Мейл|Эл. адрес|Почта клиента|Контактный e-mail|Контактная почта|Эл. почта (раб.)|Эл. почта для счетов|Рабочий|Личный|Рабочая|Личная',
    de: 'E-Mail|E-Mail-Adresse|Primäre E-Mail|E-Mail geschäftlich|E-Mail privat|Mailadresse|Mail',
    fr: 'Email|E-mail|Adresse e-mail|Adresse email|Courriel|Adresse électronique|Mail|E-mail principale|Adresse de messagerie|Mél',
  },
  phone: {
    en: 'Phone|Phones|Phone numbers|Phone number|Telephone|Telephone number|Tel|Mobile|Mobile phone|Mobile number|Cell|Cell phone|Cellphone|Cellular|Work phone|Business phone|Office phone|Home phone|Primary phone|Main phone|Direct phone|Direct line|Other phone|Contact phone|Contact number|Phone 1|Phone no|Tel no|Mobile no|Landline|Telephone (work)|WhatsApp|Customer phone|Client phone|Phone (mobile)|Office|Call|Billing phone|Direct|Work|Home|Other|Private|Primary|Main',
    fa: 'تلفن|شماره تلفن|شماره تماس|تلفن همراه|موبایل|شماره موبایل|شماره همراه|همراه|تلفن ثابت|تلفن محل کار|تلفن دفتر|تلفن شرکت|تلفن منزل|تلفن تماس|تلفن مستقیم|تلفن اصلی|تلفن اول|تلفن ۱|شماره تلفن همراه|خط مستقیم|واتساپ|واتس‌اپ|تماس|کاری|شخصی|منزل|دفتر|ثابت|شماره ثابت|گوشی همراه|شماره واتساپ|تلفن مشتری|موبایل مشتری',
    ru: 'Телефон|Номер телефона|Тел.|Контактный телефон|Мобильный телефон|Мобильный|Моб. телефон|Моб.|Сотовый|Сотовый телефон|Рабочий телефон|Раб. телефон|Домашний телефон|Городской телефон|Основной телефон|Телефон клиента|Телефон рабочий|Телефон мобильный|Телефон (моб.)|Телефон (раб.)|Тел. (моб.)|Тел. моб.|Прямой телефон|Телефон контактного лица|Телефоны|Офисный телефон|Ватсап|WhatsApp|Номер|Контактный номер|Дополнительный телефон|Рабочий|Домашний|Личный|Дополнительный',
    de: 'Telefon|Telefonnummer|Tel.|Mobil|Mobiltelefon|Handy|Handynummer|Mobilnummer|Telefon geschäftlich|Festnetz|Rufnummer|Telefon (mobil)|Telefon (geschäftlich)|Durchwahl',
    fr: 'Téléphone|Tél.|Tél|Numéro de téléphone|Portable|Mobile|Téléphone portable|Téléphone mobile|Téléphone principal|Téléphone fixe|Téléphone professionnel|Tél. pro|Tél. portable|Fixe',
  },
  code: {
    en: 'Customer no|Customer number|Customer ID|Customer code|Client no|Client number|Client ID|Client code|Account no|Account number|Account ID|Account code|Contact ID|Reference|Ref|Code|ID|Record ID|Customer #|Partner ID|Party code|Party number|Debtor no|Debtor number|Member ID|Member no|Membership number|Customer ref|Customer reference|Control code|Vendor/Customer no',
    fa: 'شماره مشتری|کد مشتری|شناسه مشتری|کد اشتراک|شماره اشتراک|کد|شناسه|کد مخاطب|کد طرف حساب|شماره پرونده|کد حساب|شماره عضویت|کد عضویت|شماره حساب مشتری|کد تفصیلی|کد شخص',
    ru: 'Номер клиента|№ клиента|Код клиента|ID клиента|Код контрагента|Номер контрагента|Лицевой счет|Лицевой счёт|Код|ID|Идентификатор|Идентификатор клиента|Номер договора клиента|Абонентский номер|Номер контакта|Учетный номер',
    de: 'Kundennummer|Kunden-Nr.|Kundennr.|Kunden-ID|Kundencode|Debitorennummer|Code|ID|Kunde Nr.',
    fr: 'Numéro client|N° client|Code client|Référence client|ID client|Code|ID|Réf.|Code tiers|Identifiant client',
  },
  owner: {
    en: 'Owner|Account manager|Account owner|Contact owner|Lead owner|Record owner|Deal owner|Company owner|Customer owner|Assigned to|Assigned user|Assigned|Assignee|Responsible|Responsible person|Responsible user|Sales rep|Sales representative|Salesperson|Sales person|Sales manager|Relationship manager|Customer success manager|CSM|Key account manager|Agent|Managed by|Case manager|Account exec|Account executive|Account rep|Handler|Our contact|Sales agent|Rep|Manager',
    fa: 'مسئول|مسئول پیگیری|مسئول حساب|کارشناس|کارشناس فروش|کارشناس مسئول|کارشناس پیگیری|مسئول فروش|مدیر حساب|مدیر مشتری|مدیر ارتباط با مشتری|پشتیبان|اختصاص داده شده به|اختصاص داده شده کاربر|کاربر نسبت داده شده|واگذار شده به|محول شده به|ارجاع شده به|مالک|صاحب پرونده|فروشنده|نماینده فروش|بازاریاب|مسئول مشتری|مسئول پرونده|کاربر مسئول',
    ru: 'Ответственный|Ответственный менеджер|Ответственное лицо|Ответственный сотрудник|Менеджер|Менеджер клиента|Персональный менеджер|Аккаунт-менеджер|Владелец|Куратор|Назначен|Назначено|Закреплен за|Закрепленный менеджер|Ведущий менеджер|Менеджер по продажам|Исполнитель|Торговый представитель|Продавец|Клиентский менеджер|Ответственный за клиента|Кто ведет|Ведёт',
    de: 'Zuständig|Zugewiesener Benutzer|Zugewiesen an|Betreuer|Kundenbetreuer|Verantwortlich|Verantwortlicher|Besitzer|Inhaber|Verkäufer|Vertriebsmitarbeiter|Account-Manager|Sachbearbeiter|Ansprechpartner intern',
    fr: 'Responsable|Utilisateur assigné|Assigné à|Propriétaire|Commercial|Gestionnaire|Chargé de compte|Chargé de clientèle|Vendeur|Représentant|Attribué à|Responsable du compte',
  },
  status: {
    en: 'Status|Customer status|Account status|Client status|Contact status|Lead status|Lifecycle stage|Stage|Customer stage|Relationship status|State of account|Sales stage|Health|Segment status',
    fa: 'وضعیت|وضعیت مشتری|وضعیت حساب|وضعیت مخاطب|مرحله|مرحله فروش|وضعیت سرنخ|وضعیت رابطه',
    ru: 'Статус|Статус клиента|Состояние|Состояние клиента|Этап|Стадия|Стадия сделки|Статус контакта|Статус лида|Статус контрагента|Этап воронки|Стадия клиента',
    de: 'Status|Kundenstatus|Phase|Verkaufsphase|Verkaufsstufe|Lifecycle-Phase',
    fr: 'Statut|État|Etat|Statut du client|Étape|Phase de vente|Statut client',
  },
  customerSinceAt: {
    en: 'Customer since|Client since|Member since|With us since|Since|Customer from|Joined|Join date|Date joined|Joined on|Became a customer|Become customer date|Became customer|First order|First order date|First purchase|First purchase date|Start date|Account opened|Registered|Registration date|Registered on|Registered at|Signed up|Sign-up date|Signup date|Activation date|Active since|Subscriber since|Customer start date|Onboarded|Onboarding date|Created|Created at|Created on|Create date|Creation date|Date created|Created time|Created date|Date added|Added|Added on|Record created',
    fa: 'مشتری از|مشتری از تاریخ|تاریخ عضویت|عضو از|عضویت از|تاریخ ثبت نام|تاریخ ثبت‌نام|تاریخ شروع همکاری|شروع همکاری|تاریخ آغاز همکاری|آغاز همکاری|همکاری از|اولین خرید|تاریخ اولین خرید|اولین سفارش|تاریخ اولین سفارش|تاریخ مشتری شدن|تاریخ شروع|تاریخ پیوستن|مشترک از|تاریخ ایجاد|ایجاد شده در|ایجاد شده|زمان ایجاد|تاریخ ثبت|ثبت شده در|تاریخ درج',
    ru: 'Клиент с|Клиент с даты|С нами с|Дата регистрации|Зарегистрирован|Зарегистрирована|Дата первого заказа|Первый заказ|Первая покупка|Дата первой покупки|Начало сотрудничества|Дата начала сотрудничества|Дата начала работы|Работаем с|Сотрудничаем с|В базе с|Дата вступления|Дата подключения|Участник с|Абонент с|Стал клиентом|Дата создания|Создан|Создана|Создано|Создано в|Дата добавления|Добавлен|Добавлена|Дата заведения|Время создания',
    de: 'Kunde seit|Mitglied seit|Kundin seit|Registriert am|Registriert seit|Erster Auftrag|Erste Bestellung|Erstellt am|Erstellt|Angelegt am|Erstelldatum|Erstellungsdatum',
    fr: 'Client depuis|Membre depuis|Inscrit le|Date d’inscription|Première commande|Premier achat|Créé le|Créé à|Date de création|Date création|Ajouté le',
  },
  lastOrderAt: {
    en: 'Last order|Last order date|Date of last order|Last ordered|Last ordered on|Last purchase|Last purchase date|Last purchased|Latest order|Latest order date|Most recent order|Most recent order date|Most recent purchase|Recent order date|Last invoice|Last invoice date|Latest invoice|Last sale|Last sale date|Last payment date|Last payment|Last bought|Last transaction|Last transaction date|Last buy|Last deal closed|Last order placed|Last booking|Last visit and purchase|Recent order',
    fa: 'آخرین سفارش|تاریخ آخرین سفارش|آخرین خرید|تاریخ آخرین خرید|آخرین فاکتور|تاریخ آخرین فاکتور|آخرین صورت‌حساب|تاریخ آخرین صورت‌حساب|آخرین فروش|تاریخ آخرین فروش|آخرین تراکنش|تاریخ آخرین تراکنش|آخرین پرداخت|تاریخ آخرین پرداخت|جدیدترین سفارش|آخرین معامله|زمان آخرین خرید|زمان آخرین سفارش|آخرین تاریخ خرید|آخرین تاریخ سفارش',
    ru: 'Последний заказ|Дата последнего заказа|Последняя покупка|Дата последней покупки|Последняя продажа|Дата последней продажи|Последний счет|Последний счёт|Дата последнего счета|Дата последнего счёта|Последняя отгрузка|Дата последней отгрузки|Последний платеж|Последний платёж|Дата последнего платежа|Последняя оплата|Дата последней оплаты|Последняя сделка|Дата последней сделки|Последняя транзакция|Последний раз заказывал|Недавний заказ|Посл. заказ|Дата посл. заказа|Посл. покупка',
    de: 'Letzte Bestellung|Letzter Auftrag|Letzter Kauf|Letzte Rechnung|Datum der letzten Bestellung|Letztes Bestelldatum|Letzter Umsatz|Letzte Zahlung|Datum letzte Bestellung',
    fr: 'Dernière commande|Date de la dernière commande|Dernier achat|Date du dernier achat|Dernière facture|Date dernière facture|Dernière vente|Dernier paiement|Date dernière commande',
  },
  lastOrderAmount: {
    en: 'Last order amount|Last order value|Last order total|Amount of last order|Last purchase amount|Last purchase value|Last invoice amount|Last invoice total|Latest order value|Last sale amount|Last payment amount|Value of last order|Last order sum',
    fa: 'مبلغ آخرین سفارش|مبلغ آخرین خرید|ارزش آخرین سفارش|ارزش آخرین خرید|مبلغ آخرین فاکتور|مبلغ آخرین پرداخت|آخرین مبلغ خرید|مبلغ آخرین فروش',
    ru: 'Сумма последнего заказа|Сумма последней покупки|Сумма последней продажи|Сумма последнего счета|Сумма последней отгрузки|Сумма последней сделки|Сумма последнего платежа|Стоимость последнего заказа',
    de: 'Letzter Bestellwert|Wert der letzten Bestellung|Betrag der letzten Bestellung|Letzter Auftragswert|Betrag letzte Bestellung',
    fr: 'Montant de la dernière commande|Montant dernière commande|Montant du dernier achat|Montant dernière facture',
  },
  lastContactAt: {
    en: 'Last contact|Last contact date|Last contacted|Last contacted on|Date of last contact|Last activity|Last activity date|Last activity time|Last touch|Last call|Last call date|Last interaction|Last interaction date|Last conversation|Last communication|Last visit|Last meeting|Last reply|Last response|Latest contact|Last email|Last e-mail|Last message|Most recent activity|Last touchpoint|Last spoke|Contacted on|Last contact on|Last heard from|Last engagement|Last engagement date|Last mail',
    fa: 'آخرین تماس|تاریخ آخرین تماس|آخرین ارتباط|تاریخ آخرین ارتباط|آخرین فعالیت|تاریخ آخرین فعالیت|آخرین پیگیری|تاریخ آخرین پیگیری|آخرین مراجعه|تاریخ آخرین مراجعه|آخرین گفتگو|آخرین گفت‌وگو|آخرین تعامل|آخرین مکاتبه|آخرین پیام|آخرین ایمیل|آخرین جلسه|آخرین بازدید|تاریخ آخرین بازدید|آخرین پاسخ|آخرین ملاقات',
    ru: 'Последний контакт|Дата последнего контакта|Последняя активность|Дата последней активности|Последний звонок|Дата последнего звонка|Последняя коммуникация|Последнее общение|Последнее взаимодействие|Дата последнего взаимодействия|Последнее касание|Дата последнего касания|Последнее обращение|Дата последнего обращения|Последняя связь|Последнее письмо|Последняя встреча|Последнее сообщение|Последний визит|Посл. контакт|Дата последнего общения|Последний ответ',
    de: 'Letzter Kontakt|Letzte Aktivität|Letzter Anruf|Letzte Kontaktaufnahme|Datum des letzten Kontakts|Zuletzt kontaktiert|Letzte Interaktion|Letzter Besuch',
    fr: 'Dernier contact|Date du dernier contact|Dernière activité|Dernier appel|Dernier échange|Dernière interaction|Dernière visite|Contacté le',
  },
  nextContactAt: {
    en: 'Next contact|Next contact date|Next call|Next call date|Next step date|Next activity|Next activity date|Next activity time|Follow-up|Follow up|Follow-up date|Next follow-up|Next follow up|Next follow-up date|Follow up on|Next meeting|Next visit|Next action|Next action date|Next touch|Call back|Callback date|Callback|Call back on|Next appointment|Next task due|Next task|Next reminder|Reminder date',
    fa: 'تماس بعدی|تاریخ تماس بعدی|پیگیری بعدی|تاریخ پیگیری بعدی|تاریخ پیگیری|زمان پیگیری|اقدام بعدی|تاریخ اقدام بعدی|فعالیت بعدی|تاریخ فعالیت بعدی|جلسه بعدی|قرار بعدی|قرار ملاقات بعدی|مراجعه بعدی|یادآوری بعدی|زمان تماس بعدی|بازدید بعدی',
    ru: 'Следующий контакт|Дата следующего контакта|Следующий звонок|Дата следующего звонка|Следующий шаг|Дата следующего шага|Следующая активность|Следующее действие|Дата следующего действия|Следующее касание|Дата следующего касания|Следующая встреча|Перезвонить|Дата перезвона|Связаться|Следующая задача|Дата следующей задачи|Напомнить|Следующий визит|Запланированный звонок|Следующее дело|След. контакт|След. звонок',
    de: 'Nächster Kontakt|Nächster Anruf|Wiedervorlage|Nächste Aktivität|Nächster Schritt|Nächster Termin|Wiedervorlage am|Rückruf am',
    fr: 'Prochain contact|Prochain appel|Prochaine relance|Date de relance|Relance|Prochaine activité|Prochain rendez-vous|Prochaine action|À rappeler le',
  },
  contractEndAt: {
    en: 'Contract end|Contract end date|Contract ends|Contract ends on|End of contract|Contract expiry|Contract expiry date|Contract expires|Contract expiration|Contract expiration date|Contract until|Contract valid until|Renewal|Renewal date|Renews|Renews on|Next renewal|Next renewal date|Contract renewal|Contract renewal date|Subscription end|Subscription end date|Subscription ends|Subscription expires|Subscription renewal|Subscription renews|Plan expires|Plan renews|License expires|Licence expires|License expiry|Support end date|Support expires|Support until|Expiry date|Expiration date|Expires|Expires on|Valid until|Valid to|Warranty until|Term ends|Agreement end|Agreement ends|Agreement end date|Planned end date|Up for renewal|Service end date|End of term|Contracted until',
    fa: 'پایان قرارداد|تاریخ پایان قرارداد|اتمام قرارداد|تاریخ اتمام قرارداد|انقضای قرارداد|تاریخ انقضای قرارداد|سررسید قرارداد|تاریخ سررسید قرارداد|تمدید قرارداد|تاریخ تمدید قرارداد|تاریخ تمدید|تمدید|موعد تمدید|پایان اشتراک|تاریخ پایان اشتراک|انقضای اشتراک|تاریخ انقضای اشتراک|تاریخ تمدید اشتراک|تاریخ انقضا|تاریخ انقضاء|انقضا|معتبر تا|اعتبار تا|اعتبار قرارداد تا|پایان پشتیبانی|تاریخ پایان پشتیبانی|پایان همکاری|خاتمه قرارداد|تاریخ خاتمه قرارداد|قرارداد تا|تاریخ پایان برنامه‌ریزی شده|پایان اعتبار|تاریخ پایان اعتبار',
    ru: 'Окончание договора|Дата окончания договора|Договор до|Договор действует до|Конец договора|Срок договора до|Срок действия договора|Завершение договора|Дата завершения договора|Истечение договора|Окончание контракта|Дата окончания контракта|Контракт до|Контракт действует до|Конец контракта|Продление|Дата продления|Продление договора|Дата продления договора|Пролонгация|Дата пролонгации|Окончание подписки|Дата окончания подписки|Подписка до|Подписка действует до|Действует до|Действителен до|Действительна до|Истекает|Дата истечения|Окончание обслуживания|Обслуживание до|Лицензия до|Окончание лицензии|Поддержка до|Оплачено до|Окончание поддержки|Планируемая дата окончания',
    de: 'Vertragsende|Vertrag endet|Vertrag endet am|Vertrag bis|Vertragslaufzeit bis|Verlängerung|Verlängerungsdatum|Gültig bis|Läuft ab|Läuft ab am|Ablaufdatum|Laufzeit bis|Abo-Ende|Geplantes Ende',
    fr: 'Fin de contrat|Fin du contrat|Date de fin de contrat|Échéance du contrat|Contrat jusqu’au|Renouvellement|Date de renouvellement|Expire le|Valable jusqu’au|Date d’expiration|Date fin prévue|Fin d’abonnement',
  },
  openCaseCount: {
    en: 'Open cases|Open tickets|Open complaints|Open issues|Open requests|Unresolved tickets|Unresolved cases|Active tickets|Active cases|Pending tickets|Tickets open|Cases open|Number of open tickets|Number of open cases|Outstanding tickets',
    fa: 'تیکت‌های باز|تیکت باز|پرونده‌های باز|پرونده باز|شکایت‌های باز|شکایات باز|درخواست‌های باز|تعداد تیکت‌های باز|تعداد پرونده‌های باز|موارد باز|شکایت باز|تیکت‌های حل‌نشده|درخواست‌های حل‌نشده',
    ru: 'Открытые обращения|Открытых обращений|Открытые тикеты|Открытых тикетов|Открытые заявки|Открытых заявок|Открытые жалобы|Открытых жалоб|Нерешенные обращения|Нерешённые обращения|Нерешенные тикеты|Незакрытые обращения|Незакрытые заявки|Активные обращения|Обращений открыто|Открытые запросы|Открытые вопросы',
    de: 'Offene Fälle|Offene Tickets|Offene Anfragen|Offene Vorgänge|Offene Reklamationen',
    fr: 'Tickets ouverts|Demandes ouvertes|Dossiers ouverts|Réclamations ouvertes|Incidents ouverts',
  },
  jobTitle: {
    en: 'Job title|Position|Role|Job|Title|Job position|Occupation|Function|Designation|Job role|Profession',
    fa: 'سمت|عنوان شغلی|شغل|پست سازمانی|موقعیت شغلی|جایگاه سازمانی|نقش سازمانی',
    ru: 'Должность|Роль|Позиция|Профессия|Занимаемая должность',
    de: 'Position|Berufsbezeichnung|Funktion|Stellung|Jobtitel|Stellenbezeichnung',
    fr: 'Poste|Fonction|Titre|Intitulé du poste|Profession',
  },
  website: {
    en: 'Website|Web site|Web|URL|Homepage|Company website|Company domain name|Company domain|Domain|Web page|Web address|Site',
    fa: 'وب‌سایت|وبسایت|سایت|نشانی وب|آدرس وب‌سایت|آدرس سایت|صفحه وب|دامنه|تارنما|وبگاه',
    ru: 'Сайт|Веб-сайт|Вебсайт|Адрес сайта|Сайт компании|Домен|Интернет-сайт|Веб-страница',
    de: 'Webseite|Website|Internetseite|Homepage|Web|Internet',
    fr: 'Site web|Site internet|Site|Page web|Web',
  },
  address: {
    en: 'Address|Billing address|Mailing address|Postal address|Street address|Office address|Business address|Main address|Company address|Primary address|Home address|Full address|Shipping address|Delivery address|Location|Street',
    fa: 'نشانی|آدرس|نشانی پستی|آدرس پستی|نشانی دفتر|آدرس دفتر|نشانی محل کار|آدرس محل کار|آدرس شرکت|نشانی شرکت|نشانی صورت‌حساب|آدرس صورت‌حساب|نشانی تحویل|آدرس تحویل|محل|نشانی کامل|آدرس کامل',
    ru: 'Адрес|Почтовый адрес|Юридический адрес|Юр. адрес|Фактический адрес|Факт. адрес|Адрес доставки|Адрес компании|Адрес офиса|Адрес плательщика|Адрес клиента|Платежный адрес|Полный адрес|Местонахождение|Адрес организации',
    de: 'Adresse|Anschrift|Rechnungsadresse|Postanschrift|Straße|Lieferadresse|Hauptadresse|Firmenadresse',
    fr: 'Adresse|Adresse de facturation|Adresse postale|Adresse de livraison|Rue|Adresse principale',
  },
  updatedAt: {
    en: 'Updated|Updated at|Updated on|Last updated|Last update|Last modified|Last modified date|Last modified at|Last modified on|Modified|Modified at|Modified on|Modified time|Modified date|Date modified|Last edited|Last edited on|Last changed|Changed|Changed on|Latest modification date|Last change|Date updated|Write date|Update date',
    fa: 'به‌روزرسانی|به‌روزشده|به‌روز شده در|آخرین به‌روزرسانی|تاریخ به‌روزرسانی|آخرین بروزرسانی|تاریخ بروزرسانی|بروزرسانی|بروز شده در|آخرین تغییر|تاریخ آخرین تغییر|تاریخ تغییر|ویرایش شده در|آخرین ویرایش|تاریخ آخرین ویرایش|تاریخ ویرایش|اصلاح شده در|تاریخ اصلاح|آخرین تاریخ اصلاح|تغییر یافته در|زمان ویرایش',
    ru: 'Изменен|Изменён|Изменена|Изменено|Изменено в|Дата изменения|Последнее изменение|Дата последнего изменения|Обновлен|Обновлён|Обновлена|Обновлено|Дата обновления|Последнее обновление|Дата последнего обновления|Время изменения|Редактировано|Дата редактирования|Отредактирован|Последняя правка',
    de: 'Geändert|Geändert am|Zuletzt geändert|Letzte Änderung|Aktualisiert|Aktualisiert am|Zuletzt aktualisiert|Datum letzte Änderung|Änderungsdatum|Letzte Aktualisierung',
    fr: 'Modifié|Modifié le|Modifié à|Date de modification|Date de dernière modification|Dernière modification|Mis à jour|Mis à jour le|Dernière mise à jour|Date de mise à jour',
  },
  totalAmount: {
    en: 'Total spent|Total spend|Lifetime value|LTV|CLV|Customer lifetime value|Total revenue|Lifetime revenue|Total sales|Total orders value|Total purchases|Total order value|Total order amount|Amount spent|Total amount spent|Spent|Total paid|Total invoiced|Total billed|Revenue from customer|Sales to date|Total value|Turnover|Spend to date|Lifetime spend|Orders total|Total turnover|Sum of orders|Revenue to date|Invoiced total|Total business',
    fa: 'مجموع خرید|مجموع خریدها|جمع خرید|جمع خریدها|جمع کل خرید|کل خرید|کل خریدها|مجموع سفارش‌ها|مبلغ کل سفارش‌ها|مجموع پرداخت‌ها|مجموع پرداختی|ارزش طول عمر|ارزش طول عمر مشتری|ارزش عمر مشتری|ارزش مشتری|مجموع فروش|جمع فروش|کل فروش|مبلغ کل خرید|مبلغ کل خریدها|درآمد کل|گردش حساب|جمع فاکتورها|مجموع فاکتورها',
    ru: 'Всего потрачено|Потрачено|Сумма покупок|Сумма заказов|Общая сумма заказов|Общая сумма покупок|Сумма всех заказов|Выручка|Общая выручка|Выручка от клиента|Оборот|Общий оборот|LTV|Пожизненная ценность|Ценность клиента|Продажи всего|Всего продаж|Всего куплено|Куплено на сумму|Заказов на сумму|Сумма продаж|Итого оплачено|Всего оплачено|Оплачено всего|Всего закуплено|Сумма сделок|Оборот с клиентом|Накопленная сумма',
    de: 'Gesamtumsatz|Umsatz|Umsatz gesamt|Gesamtbetrag der Bestellungen|Customer Lifetime Value|Kundenwert|Bestellwert gesamt|Umsatz bisher',
    fr: 'Total dépensé|Chiffre d’affaires|CA|CA total|Valeur vie client|Total des commandes|Total des ventes|Total facturé|Montant total des commandes',
  },
  balanceDue: {
    en: 'Balance due|Balance|Outstanding balance|Outstanding|Outstanding amount|Amount outstanding|Amount due|Due amount|Total due|Overdue balance|Overdue|Overdue amount|Amount overdue|Receivable|Receivables|Account balance|Open balance|Unpaid|Unpaid amount|Unpaid balance|Remaining unpaid|Debt|Owed|Amount owed|Owes|Customer balance|Current balance|Past due|Past due amount|Total receivable|Total outstanding|Open invoices amount|Payable|Arrears',
    fa: 'مانده حساب|مانده|مانده بدهی|مانده بدهکار|بدهی|بدهی معوق|مبلغ بدهی|بدهی جاری|بدهی مشتری|مبلغ باقی‌مانده|باقی‌مانده|باقی‌مانده حساب|مبلغ معوق|معوقه|معوقات|مطالبات|مبلغ پرداخت‌نشده|پرداخت‌نشده|مانده پرداخت‌نشده|موجودی حساب|بدهکار|مبلغ قابل پرداخت|سررسید گذشته|مانده قابل پرداخت|طلب ما',
    ru: 'Остаток задолженности|Задолженность|Сумма задолженности|Текущая задолженность|Общая задолженность|Просроченная задолженность|Просрочено|Долг|Сумма долга|Долг клиента|Баланс|Остаток|Сальдо|К оплате|Остаток к оплате|Сумма к оплате|Дебиторская задолженность|Дебиторка|Не оплачено|Неоплачено|Неоплаченная сумма|Просрочка|Просроченный долг|Баланс клиента|Баланс счета|Остаток долга|Должен|Остаток по счету',
    de: 'Saldo|Offener Betrag|Offener Saldo|Offene Posten|Kontostand|Offener Zahlbetrag|Überfällig|Überfälliger Betrag|Außenstände|Fälliger Betrag|Restbetrag|Offen',
    fr: 'Solde|Solde dû|Montant dû|Reste à payer|Encours|Impayés|Impayé|Solde restant|Montant impayé|Encours client|En retard|Solde du compte',
  },
  dealAmount: {
    en: 'Deal value|Deal amount|Deal size|Opportunity amount|Opportunity value|Contract value|Annual contract value|ACV|Annual value|Annual revenue from contract|ARR|MRR|Annual recurring revenue|Monthly recurring revenue|Expected revenue|Expected value|Total contract value|TCV|Subscription value|Contract amount|Yearly value|Pipeline value|Open deal amount|Recurring revenue|Monthly fee|Annual fee|Estimated value|Budget amount|Forecast amount|Open deals value|Contract sum',
    fa: 'ارزش معامله|مبلغ معامله|ارزش فرصت|مبلغ فرصت|ارزش قرارداد|مبلغ قرارداد|ارزش سالانه|ارزش سالانه قرارداد|مبلغ سالانه|درآمد مورد انتظار|درآمد سالانه|ارزش مورد انتظار|ارزش اشتراک|درآمد ماهانه|مبلغ سالیانه|ارزش سالیانه|مبلغ کل قرارداد',
    ru: 'Сумма сделки|Сумма договора|Сумма контракта|Стоимость сделки|Стоимость контракта|Стоимость договора|Годовая сумма|Годовая стоимость|Годовой доход|Годовая ценность|Годовой контракт|Ожидаемая выручка|Ожидаемая сумма|Ожидаемый доход|Сумма в год|Бюджет сделки|Бюджет|Возможная сумма|Годовая выручка|Ежемесячный платеж|Абонентская плата|Годовой объем|Годовой объём|Потенциальная сумма',
    de: 'Auftragswert|Vertragswert|Jahreswert|Erwarteter Umsatz|Deal-Wert|Verkaufschance Betrag|Jahresumsatz',
    fr: 'Montant de l’opportunité|Valeur de l’affaire|Valeur du contrat|Montant du contrat|Revenu attendu|Valeur annuelle|Montant annuel',
  },
  npsAnswer: {
    en: 'NPS|NPS score|Net promoter score|Likelihood to recommend|Recommendation score',
    fa: 'امتیاز NPS|نمره NPS|امتیاز توصیه به دیگران|شاخص خالص مروجان',
    ru: 'NPS|Оценка NPS|Балл NPS|Готовность рекомендовать|Индекс лояльности',
  },
  csatAnswer: {
    en: 'CSAT|CSAT score|Customer satisfaction score|Satisfaction score|Satisfaction rating',
    fa: 'امتیاز CSAT|نمره رضایت|امتیاز رضایت مشتری|نمره رضایت مشتری|امتیاز رضایت',
    ru: 'CSAT|Оценка CSAT|Оценка удовлетворенности|Удовлетворенность клиента|Оценка удовлетворённости',
  },
  paymentOverdueDays: {
    en: 'Days overdue|Days past due|Days late|Overdue days|Payment delay (days)|DPD',
    fa: 'روزهای تأخیر|روزهای تاخیر|تعداد روز تأخیر پرداخت|روزهای دیرکرد|تأخیر پرداخت (روز)',
    ru: 'Дней просрочки|Просрочка, дней|Дни просрочки|Срок просрочки|Просрочка (дни)|Просрочка оплаты, дней',
  },
  autoRenewal: {
    en: 'Auto-renewal|Auto renewal|Auto renew|Automatic renewal|Renews automatically|Auto-renew',
    fa: 'تمدید خودکار|تمدید اتوماتیک|تمدید خودکار قرارداد',
    ru: 'Автопродление|Автоматическое продление|Автопролонгация|Автоматическая пролонгация',
  },
  other: {
    en: 'Fax|Fax number|Work fax|Phone (fax)|Birthday|Date of birth|Birth date|Born|Password|Tax ID|VAT number|VAT ID|IBAN|Bank account|Credit limit|Currency|Language|Time zone|Source|Industry|Tags|Notes|Description|Created by|Modified by|Updated by|Assistant phone|Assistant email|Emergency contact|Supplier|Vendor',
    fa: 'نمابر|فکس|دورنگار|تاریخ تولد|تولد|کد ملی|شناسه ملی|کد اقتصادی|کد پستی|شبا|سقف اعتبار|ایجاد کننده|ایجادکننده|تأمین‌کننده',
    ru: 'Факс|Дата рождения|День рождения|ИНН|КПП|ОГРН|Расчетный счет|Кредитный лимит|Кем создан|Создал|Изменил|Автор|Поставщик',
    de: 'Fax|Faxnummer|Geburtstag|Geburtsdatum|USt-IdNr.|Kreditlimit|Erstellt von|Geändert von|Lieferant',
    fr: 'Fax|Télécopie|Date de naissance|Anniversaire|N° TVA|SIRET|Créé par|Modifié par|Fournisseur',
  },
};

/** Labels that say what they mean only beside something else that fits (a value of that shape, a page of customers). */
const unsureLabels = setOf(
  'Name|Customer|Client|Contact|Account|Subscriber|Code|ID|Ref|Reference|Status|Stage|Health|Title|Role|Function|Job|Call|Direct|Office|Mail|Domain|Web|URL|Site|Since|Created|Created at|Created on|Create date|Creation date|Date created|Created time|Created date|Date added|Added|Added on|Record created|Start date|Registered|Joined|First|Last|Agent|Manager|Rep|Balance|Turnover|Total value|Expires|Expires on|Valid until|Valid to|Expiry date|Expiration date|Renewal|Follow-up|Follow up|Changed|Location|Street|Company|Business|Business name|Org|Payable|Overdue|Spent|Outstanding|Debt|Requester|Requestor|' +
    'نام|مشتری|مخاطب|رابط|کد|شناسه|وضعیت|مرحله|مسئول|کارشناس|مالک|فروشنده|تاریخ شروع|تاریخ ایجاد|ایجاد شده در|ایجاد شده|زمان ایجاد|تاریخ ثبت|ثبت شده در|تاریخ درج|همراه|تماس|مانده|تمدید|انقضا|تاریخ انقضا|تاریخ انقضاء|معتبر تا|محل|شرکت|سازمان|سایت|دامنه|باقی‌مانده|حساب|' +
    'Имя|Наименование|Название|Клиент|Заказчик|Контрагент|Покупатель|Контакт|Код|ID|Статус|Состояние|Этап|Стадия|Менеджер|Владелец|Исполнитель|Дата создания|Создан|Создана|Создано|Создано в|Дата добавления|Добавлен|Добавлена|Номер|Роль|Баланс|Остаток|Оборот|Выручка|Продление|Истекает|Действует до|Почта|Моб.|Бюджет|Должен|Связаться|' +
    'Kunde|Kontakt|Saldo|Umsatz|Erstellt am|Erstellt|Angelegt am|Erstelldatum|Gültig bis|Nom|Tiers|Compte|Statut|Solde|Créé le|Créé à|Date de création',
);

type Known = { meaning: Meaning; rank: number };
let dictionary: Map<string, Known[]> | null = null;
function knownLabels(): Map<string, Known[]> {
  if (dictionary !== null) return dictionary;
  dictionary = new Map();
  for (const [meaning, byLanguage] of Object.entries(fieldLabels) as [Meaning, Words][])
    for (const words of Object.values(byLanguage))
      for (const [rank, label] of words.split('|').entries()) {
        const key = labelKey(label);
        const before = dictionary.get(key) ?? [];
        if (!before.some((one) => one.meaning === meaning)) dictionary.set(key, [...before, { meaning, rank }]);
      }
  return dictionary;
}

/** What a label may mean, the likeliest first: as it stands, then without what stands in brackets, then without its number. */
export function meaningsOf(label: string): readonly Known[] {
  if (label.length > 80) return [];
  const known = knownLabels();
  const whole = known.get(labelKey(label));
  if (whole !== undefined) return whole;
  const bare = label.replaceAll(/[([（][^)\]）]{0,40}[)\]）]/gu, ' ');
  return known.get(labelKey(bare)) ?? known.get(labelKey(bare.replace(/[\s#№-]*\p{Nd}{1,2}\s*$/u, ''))) ?? [];
}

/** Whether the label is sure to mean it, whatever stands beside it. */
export const isSure = (label: string): boolean => !unsureLabels.has(labelKey(label));

/** Words for kinds of pages and sections, as they stand in addresses, headings and titles. */
const kindWords = {
  customer:
    'addressbooks|address book|address books|customer|customers|client|clients|contact|contacts|account|accounts|company|companies|organization|organizations|organisation|organisations|partner|partners|party|parties|person|persons|people|lead|leads|patient|patients|member|members|subscriber|subscribers|debtor|debtors|buyer|buyers|guest|guests|donor|donors|counterparty|counterparties|addressbook|res.partner|third parties|relationship|relationships|societe|thirdparty|tiers|kunde|kunden|kontakt|kontakte|firma|firmen|' +
    'клиент|клиенты|клиента|клиентов|контакт|контакты|контакта|контактов|контрагент|контрагенты|контрагента|контрагентов|компания|компании|компаний|организация|организации|покупатель|покупатели|покупателя|заказчик|заказчики|лид|лиды|партнер|партнеры|' +
    'مشتری|مشتریان|مشتری‌ها|مخاطب|مخاطبان|مخاطبین|طرف حساب|طرف حساب‌ها|طرف‌حساب|شرکت|شرکت‌ها|سازمان|سازمان‌ها|اشخاص|شخص|خریداران|سرنخ|سرنخ‌ها',
  order:
    'order|orders|sales order|sales orders|sale order|purchase history|purchases|order history|recent orders|sales|sale|bestellung|bestellungen|auftrag|aufträge|commande|commandes|заказ|заказы|заказа|заказов|история заказов|продажи|покупки|سفارش|سفارش‌ها|سفارشات|خرید|خریدها|فروش|فروش‌ها',
  invoice:
    'invoice|invoices|bill|bills|billing|receivables|rechnung|rechnungen|facture|factures|счет|счета|счета-фактуры|фактура|накладные|فاکتور|فاکتورها|صورت‌حساب|صورت‌حساب‌ها',
  case: 'case|cases|ticket|tickets|complaint|complaints|claim|claims|issue|issues|request|requests|helpdesk|support tickets|anfragen|fälle|demandes|réclamations|обращение|обращения|обращений|тикет|тикеты|заявка|заявки|жалоба|жалобы|инцидент|инциденты|рекламации|претензии|تیکت|تیکت‌ها|پرونده|پرونده‌ها|شکایت|شکایت‌ها|شکایات|درخواست|درخواست‌ها|برگه‌های پشتیبانی',
  contract:
    'contract|contracts|subscription|subscriptions|agreement|agreements|service contracts|verträge|vertrag|contrats|договор|договоры|договора|договоров|контракт|контракты|подписка|подписки|قرارداد|قراردادها|اشتراک|اشتراک‌ها',
  message:
    'inbox|mail|mails|email|emails|messages|message|correspondence|conversations|conversation|входящие|почта|письма|письмо|сообщения|сообщение|переписка|отправленные|صندوق ورودی|دریافتی|نامه‌ها|پیام‌ها|ایمیل‌ها|مکاتبات|posteingang|nachrichten|boîte de réception|courrier|sent|sent mail',
  other:
    'user|users|employee|employees|staff|agents|admin|admins|team|teammates|settings|setting|preferences|preference|options|configuration|config|profile|myprofile|security|password|login|signin|logout|dashboard|home|reports|report|analytics|calendar|events|event|tasks|task|todo|products|product|items|item|inventory|catalog|articles|article|blog|posts|post|news|wiki|docs|help|campaigns|campaign|projects|project|vendor|vendors|supplier|suppliers|jobs|job|deals|deal|opportunities|opportunity|payments|payment|quotes|quote|files|documents|roles|groups|history|log|logs|audit|notifications|integrations|webhooks|cart|checkout|shop|' +
    'сотрудники|сотрудник|пользователь|пользователи|настройки|профиль|задачи|задача|товары|товар|отчеты|календарь|поставщик|поставщики|сделка|сделки|статья|новости|дашборд|панель|история|' +
    'کاربر|کاربران|کارمند|کارکنان|تنظیمات|پروفایل|داشبورد|گزارش|گزارش‌ها|تقویم|وظایف|وظیفه|کالا|کالاها|محصول|محصولات|تأمین‌کننده|تأمین‌کنندگان|مقاله|اخبار|معامله|معاملات|تاریخچه',
} as const;
export type Kind = keyof typeof kindWords;
const kinds = Object.entries(kindWords).map(([kind, words]) => [kind as Kind, setOf(words)] as const);

/** The kind that a word or short phrase names by itself. */
export const kindOf = (words: string): Kind | null => {
  const key = labelKey(words);
  return key === '' ? null : (kinds.find(([, set]) => set.has(key))?.[0] ?? null);
};
/** The kinds that stand among the words of a text. */
export function kindsIn(text: string): Set<Kind> {
  const words = foldLabel(text)
    .split(/[^\p{L}\p{N}'’.-]+/u)
    .slice(0, 40);
  const found = new Set<Kind>();
  for (const [i, word] of words.entries())
    for (const phrase of [word, `${word} ${words[i + 1] ?? ''}`]) {
      const kind = kindOf(phrase);
      if (kind !== null) found.add(kind);
    }
  return found;
}

/** What the columns of things in time are called (orders, cases, contracts, mails). */
const columnWords = {
  number: setOf(
    'Order no|Order number|Order|Order #|Order ID|Number|No|№|#|Invoice|Invoice no|Invoice number|Ticket|Ticket #|Ticket no|Ticket ID|Case|Case number|Case no|Contract|Contract no|Contract number|Reference|Ref|ID|Document|Doc no|Номер|Номер заказа|№ заказа|Заказ|Счет|Номер счета|№ счета|Обращение|Номер обращения|№ обращения|Тикет|Договор|Номер договора|№ договора|Заявка|Документ|Код|شماره|شماره سفارش|سفارش|شماره فاکتور|فاکتور|شماره صورت‌حساب|شماره تیکت|تیکت|شماره پرونده|پرونده|شماره قرارداد|قرارداد|کد|شناسه|شماره شکایت|Bestellnummer|Rechnungsnummer|Nr.|Nummer|Numéro|N°|Réf.|Vertragsnummer',
  ),
  date: setOf(
    'Date|Order date|Date ordered|Ordered|Ordered on|Ordered at|Placed|Placed on|Invoice date|Created|Created at|Created on|Date created|Opened|Opened at|Opened on|Open date|Date opened|Sale date|Start|Start date|Starts|From|Signed|Signed on|Sent|Received|Time|When|Date/Time|Date and time|Purchase date|Submitted|Дата|Дата заказа|Дата счета|Дата создания|Создан|Создано|Открыт|Открыто|Дата открытия|Дата обращения|Дата начала|Начало|С|Дата продажи|Время|Получено|Отправлено|Дата покупки|Дата и время|Когда|تاریخ|تاریخ سفارش|تاریخ فاکتور|تاریخ صورت‌حساب|تاریخ ثبت|تاریخ ایجاد|تاریخ شروع|شروع|از تاریخ|تاریخ خرید|زمان|تاریخ باز شدن|تاریخ شکایت|تاریخ فروش|تاریخ و زمان|Datum|Bestelldatum|Rechnungsdatum|Erstellt am|Beginn|Date de commande|Date facture|Créé le|Début',
  ),
  endDate: setOf(
    'End|End date|Ends|Ends on|Closed|Closed at|Closed on|Date closed|Resolved|Resolved at|Resolved on|Solved|Expires|Expiry|Expiry date|Until|Valid until|Renewal|Renewal date|To|Contract end|Дата окончания|Окончание|Закрыт|Закрыто|Дата закрытия|Решено|Дата решения|Истекает|Действует до|До|По|Дата продления|پایان|تاریخ پایان|تا|تا تاریخ|انقضا|تاریخ انقضا|بسته شده|تاریخ بستن|حل شده|تاریخ حل|تاریخ اتمام|تاریخ تمدید|Ende|Enddatum|Geschlossen am|Gelöst am|Fin|Date de fin|Fermé le',
  ),
  amount: setOf(
    'Amount|Total|Sum|Value|Price|Grand total|Total amount|Order total|Order amount|Order value|Net total|Amount due|Invoice amount|Total price|Gross|Net|Сумма|Итого|Всего|Стоимость|Сумма заказа|Сумма счета|Цена|На сумму|مبلغ|مبلغ کل|جمع|جمع کل|مجموع|ارزش|قیمت|مبلغ سفارش|مبلغ فاکتور|Betrag|Summe|Gesamt|Gesamtbetrag|Wert|Montant|Total TTC|Montant total',
  ),
  state: setOf(
    'State|Status|Stage|Payment status|Order status|Статус|Состояние|Этап|Стадия|Статус заказа|وضعیت|مرحله|وضعیت سفارش|وضعیت پرداخت|Zustand|Statut|État|Etat',
  ),
  subject: setOf(
    'Subject|Title|Description|Topic|Summary|Product|Products|Item|Items|Service|What|Issue|Тема|Название|Описание|Заголовок|Предмет|Товар|Товары|Услуга|Суть|Проблема|موضوع|عنوان|شرح|توضیحات|کالا|محصول|خدمت|Betreff|Titel|Beschreibung|Produkt|Objet|Sujet|Titre|Produit',
  ),
  from: setOf(
    'From|Sender|Author|Correspondent|От|От кого|Отправитель|Автор|از|فرستنده|ارسال‌کننده|ارسال کننده|Von|Absender|De|Expéditeur|From:|Requester|Requestor|Requestors|Заявитель|درخواست‌دهنده',
  ),
  to: setOf('To|Recipient|Recipients|Кому|Получатель|Получатели|به|گیرنده|گیرندگان|An|Empfänger|À|Destinataire|Destinataires'),
} as const;
export type Column = keyof typeof columnWords;
export const isColumn = (header: string, column: Column): boolean => columnWords[column].has(labelKey(header));

/** Labels of a letter's head. */
const headWords = {
  from: setOf('From|Sender|От|От кого|Отправитель|از|فرستنده|Von|Absender|De|Expéditeur'),
  to: setOf('To|Recipient|Recipients|Кому|Получатель|Получатели|به|گیرنده|گیرندگان|An|Empfänger|À|Pour|Destinataire|Destinataires'),
  copy: setOf('Cc|Bcc|Copy|Копия|Скрытая копия|رونوشت|رونوشت مخفی|Kopie|Copie'),
  date: setOf(
    'Date|Sent|Received|Date sent|Sent at|Received at|Дата|Отправлено|Получено|Дата отправки|تاریخ|تاریخ ارسال|زمان|زمان ارسال|ارسال شده|Datum|Gesendet|Envoyé|Envoyé le|Reçu le',
  ),
  subject: setOf('Subject|Тема|موضوع|عنوان|Betreff|Objet|Sujet'),
} as const;
export const isHead = (label: string, part: keyof typeof headWords): boolean => headWords[part].has(labelKey(label));

/** Whether the label is any of a letter's head. */
export const isHeadLabel = (label: string): boolean => Object.values(headWords).some((words) => words.has(labelKey(label)));

const sentFolders = setOf(
  'Sent|Sent mail|Sent items|Sent messages|Outbox|Отправленные|Исходящие|ارسال‌شده|ارسالی|پیام‌های ارسالی|نامه‌های ارسالی|Gesendet|Gesendete Objekte|Envoyés|Messages envoyés',
);
/** Whether words name the folder of the user's own letters. */
export const isSentFolder = (words: string): boolean => sentFolders.has(labelKey(words));

/** Sections and headings about somebody else than the customer. */
const strangers = setOf(
  'Owner|Account owner|Account manager|Assigned to|Assignee|Created by|Modified by|Your profile|My profile|My account|Agent|Sales rep|Signature|Sender|Supplier|Vendor|Team|Users|Followers|Watchers|' +
    'Ответственный|Менеджер|Мой профиль|Кем создано|Поставщик|Наблюдатели|Сотрудники|Подпись|مسئول|کارشناس|پروفایل من|تأمین‌کننده|امضا|کاربران|Zuständig|Responsable',
);
export const isAboutStranger = (heading: string): boolean => strangers.has(labelKey(heading));

/** Words of headings that are of the page, not of its customer. */
const pageWords = setOf(
  'View|Edit|Change|Add|New|Create|Show|Details|Detail|Overview|Information|Info|General|Summary|Basic|Data|Card|Record|List|All|My|Manage|Select|Search|Results|Home|Main|Contact|Page|Form|Update|Modify|to|of|the|for|and|a|an|' +
    'Просмотр|Изменить|Изменение|Редактирование|Редактировать|Добавить|Новый|Новая|Создать|Карточка|Данные|Сведения|Общие|Общее|Основное|Информация|Подробности|Детали|Список|Все|Мои|Обзор|Главная|о|об|выберите|для|изменения|' +
    'نمایش|مشاهده|ویرایش|تغییر|افزودن|جدید|ایجاد|جزئیات|اطلاعات|مشخصات|کلی|عمومی|خلاصه|فهرست|لیست|همه|کارت|صفحه|پرونده|را|برای|انتخاب|جستجو|خانه|' +
    'Anzeigen|Bearbeiten|Neu|Neuer|Übersicht|Allgemein|Informationen|Modifier|Nouveau|Fiche|Informations|Général|Aperçu|Liste',
);
/** Whether a heading consists of such words and of kinds of things alone: "View customer", "Карточка клиента". */
export function isOnlyOfPage(heading: string): boolean {
  const words = foldLabel(heading)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^\p{Nd}+$/u.test(word));
  return (
    words.every((word) => pageWords.has(labelKey(word)) || kindOf(word) !== null || meaningsOf(word).length > 0) ||
    kindOf(heading) !== null ||
    meaningsOf(heading).length > 0
  );
}
