import type { ColumnMeaning, ImportKind } from './types.ts';

/** What a column must hold to mean it. */
export type ColumnShape =
  | 'text'
  | 'code'
  | 'email'
  | 'phone'
  | 'date'
  | 'money'
  | 'number'
  | 'count'
  | 'flag'
  | 'status'
  /** Yes or no, or how many. */
  | 'some'
  | 'months'
  | 'referral'
  | 'automatic'
  | 'term'
  | 'currency';

export type HeadingWords = {
  /** null: known, and none of ours. It keeps a likelier-looking meaning away. */
  meaning: ColumnMeaning | null;
  shape: ColumnShape;
  /** Kinds of file in which the words mean this; all where left out. */
  kinds?: readonly ImportKind[];
  /** A surer heading beside it goes first. */
  isVague?: true;
  /** Headings apart by `|`, as programs and people write them in English, Persian and Russian. Case, joiners and punctuation do not count. */
  words: string;
};

const orders = ['orders'] as const;
const customers = ['customers'] as const;
const contracts = ['contracts'] as const;
const people = ['customers', 'contracts'] as const;

export const headingWords: readonly HeadingWords[] = [
  {
    meaning: 'customerCode',
    shape: 'code',
    words:
      'Customer ID|Customer code|Customer no|Customer number|Customer #|Customer key|Cust ID|Cust no|Client ID|Client code|Client number|Account ID|Account number|Account no|Account code|Contact ID|Record ID|User ID|Member ID|Subscriber ID|Buyer ID|Partner ID|Person ID|Company ID|Organization ID|Household key|Household ID|Lead ID|Shopper ID|Visitor ID|Consumer ID|CustomerId|ClientId|UserId|Bill to ID|Sold to party|CLIENTNUM|MSISDN|Internal reference|Customer|Client|Cust|' +
      'Код клиента|Номер клиента|ID клиента|ИД клиента|Код контрагента|ID контрагента|Код покупателя|Номер договора клиента|Лицевой счет|Номер лицевого счета|Л/с|ID контакта|ID компании|ID лида|Клиент ID|ИНН|ID пользователя|Номер абонента|Табельный номер клиента|Клиент|' +
      'کد مشتری|شماره مشتری|شناسه مشتری|کد طرف حساب|کد اشتراک|شماره اشتراک|کد حساب|شناسه کاربر|شناسه مخاطب|شناسه شرکت|کد خریدار|کد مشترک|شماره مشترک|شناسه ملی|کد ملی|کد تفصیلی|شماره پرونده مشتری|مشتری',
  },
  {
    meaning: 'customerCode',
    shape: 'code',
    kinds: people,
    isVague: true,
    words: 'ID|Code|Key|Reference|No|Number|Код|ИД|Номер|کد|شناسه|شماره',
  },
  {
    meaning: 'name',
    shape: 'text',
    words:
      'Customer name|Client name|Name of customer|Full name|Contact name|Contact|Contact person|Person name|Person|Display name|Buyer|Buyer name|Subscriber|Subscriber name|Member name|Account holder|Card name|Customer|Client|Customer display name|Billing name|Bill to name|Ship to name|Shipping name|Recipient name|Invoice partner display name|Sold to|Customer description|Customer full name|Person Name|' +
      'ФИО|Ф.И.О.|ФИО клиента|Полное имя контакта|Имя клиента|Полное имя|Клиент|Клиент ФИО|Покупатель|Заказчик|Контрагент|Контакт|Контактное лицо|Основной контакт|Наименование клиента|Наименование контрагента|Название клиента|Абонент|Имя покупателя|Получатель|Фамилия Имя Отчество|Фамилия, имя, отчество|Имя и фамилия|Партнер|' +
      'نام مشتری|نام و نام خانوادگی|نام کامل|مشتری|خریدار|نام خریدار|طرف حساب|نام طرف حساب|مخاطب|نام مخاطب|نام شخص|مشترک|نام مشترک|نام و نام خانوادگی مشتری|گیرنده|نام گیرنده|شخص رابط|عنوان مشتری|خریدار محترم|طرف مقابل',
  },
  { meaning: 'name', shape: 'text', kinds: people, isVague: true, words: 'Name|Имя|Наименование|Название|نام|عنوان|Title' },
  {
    meaning: 'firstName',
    shape: 'text',
    words:
      'First name|Given name|Forename|Customer first name|Billing first name|First name (billing)|Contact first name|Person first name|Имя (личное)|Имя контакта|Имя без отчества|نام کوچک|نام کوچک مشتری',
  },
  {
    meaning: 'lastName',
    shape: 'text',
    words:
      'Last name|Surname|Family name|Customer last name|Billing last name|Last name (billing)|Contact last name|Person last name|Фамилия|Фамилия контакта|نام خانوادگی|فامیلی|نام خانوادگی مشتری',
  },
  {
    meaning: 'company',
    shape: 'text',
    words:
      'Company|Company name|Organization|Organisation|Organization name|Organisation name|Account|Account name|Business name|Customer company|Billing company|Company (billing)|Associated company|Primary company|Associated company primary|Firm|Employer|Legal name|Client company|Related company|Parent company|Shipping company|Person organization|Deal organization|' +
      'Компания|Название компании|Наименование компании|Компания контакта|Организация|Наименование организации|Юр. лицо|Юридическое лицо|Предприятие|Фирма|Компания клиента|Полное наименование|' +
      'شرکت|نام شرکت|سازمان|نام سازمان|نام مؤسسه|نام فروشگاه|نام حقوقی|نام تجاری|شرکت مشتری|حساب',
  },
  {
    meaning: 'email',
    shape: 'email',
    words:
      'Email|E-mail|Mail|Email address|E-mail address|Customer email|Client email|Contact email|Billing email|Email (billing)|Work email|Primary email|Personal email|Home email|Other email|Person email|Person email work|Email work|Account email|Buyer email|User email|' +
      'Эл. почта|Электронная почта|Почта|Адрес электронной почты|E-mail клиента|Почта клиента|Рабочий e-mail|Email рабочий|Рабочий email|Email раб|Личный email|E-mail частный|Имейл|Email контакта|Электронный адрес|' +
      'ایمیل|رایانامه|پست الکترونیک|پست الکترونیکی|آدرس ایمیل|نشانی ایمیل|ایمیل مشتری|ایمیل کاری|ایمیل شخصی|ایمیل سازمانی',
  },
  {
    meaning: 'phone',
    shape: 'phone',
    words:
      'Phone|Phone number|Telephone|Tel|Mobile|Mobile phone|Mobile phone number|Mobile number|Cell|Cell phone|Work phone|Home phone|Contact phone|Customer phone|Billing phone|Phone (billing)|Primary phone|Phone work|Phone mobile|Person phone|Person phone work|WhatsApp|WhatsApp phone number|Contact number|Shipping phone|Other phone|' +
      'Телефон|Номер телефона|Мобильный телефон|Мобильный|Сотовый|Рабочий телефон|Тел.|Телефон клиента|Контактный телефон|Телефон рабочий|Телефон мобильный|Рабочий телефон контакта|Мобильный телефон контакта|Моб. телефон|Домашний телефон|' +
      'تلفن|شماره تلفن|شماره تماس|موبایل|شماره موبایل|تلفن همراه|شماره همراه|همراه|تلفن ثابت|تلفن مشتری|موبایل مشتری|تلفن تماس|شماره تلفن همراه|تلفن محل کار|واتساپ',
  },
  {
    meaning: 'customerSince',
    shape: 'date',
    words:
      'Customer since|Client since|Member since|Since|Joined|Joined on|Join date|Date joined|Sign up date|Signup date|Signed up|Sign up|Registered|Registered on|Registration date|Date of registration|Registered at|Became a customer date|Became customer|Activation date|Activated on|Onboarded|Onboarding date|First purchase date|First order date|Date of first order|Acquisition date|Acquired|Enrollment date|Dt Customer|Account created|Customer created|Opening date|Date enrolled|Close date won|' +
      'Дата регистрации|Зарегистрирован|Клиент с|Дата подключения|Дата первого заказа|Дата первой покупки|Стал клиентом|Дата привлечения|Первая покупка|С какого года|Подключен|Дата заведения|' +
      'تاریخ عضویت|تاریخ ثبت نام|تاریخ ثبت‌نام|مشتری از|مشتری از تاریخ|عضویت از|تاریخ اولین خرید|اولین خرید|تاریخ اولین سفارش|شروع همکاری|تاریخ شروع همکاری|تاریخ پیوستن|تاریخ جذب|تاریخ اشتراک',
  },
  {
    meaning: 'customerSince',
    shape: 'date',
    kinds: customers,
    words:
      'Created|Created at|Created on|Created date|Create date|Date created|Date added|Added on|Added|Created UTC|Created Time|Person created|Person Created on|Organization created|Start date|Date|Дата создания|Создан|Дата добавления|Добавлен|Дата создания контакта|Дата начала|Дата|تاریخ ایجاد|تاریخ ثبت|ایجاد شده|تاریخ درج|تاریخ شروع|تاریخ',
  },
  {
    meaning: 'leftOn',
    shape: 'date',
    kinds: customers,
    words:
      'Left on|Left|Left at|Date left|Churn date|Churned on|Churned at|Churn day|Lost on|Lost date|Date lost|End date|Ended on|Leave date|Exit date|Deactivated on|Deactivation date|Closed on|Close date|Unsubscribed on|Cancellation date|Canceled on|Cancelled on|Canceled at|Cancelled at|Termination date|' +
      'Дата ухода|Ушел|Дата оттока|Дата отключения|Дата расторжения|Дата закрытия|Дата потери|Дата прекращения|Отключен|Дата отмены|Дата окончания|' +
      'تاریخ ترک|تاریخ رفتن|تاریخ ریزش|تاریخ قطع همکاری|تاریخ قطع|تاریخ لغو|تاریخ خروج|پایان همکاری|تاریخ پایان همکاری|تاریخ غیرفعال شدن|تاریخ پایان|تاریخ فسخ',
  },
  {
    meaning: 'status',
    shape: 'status',
    kinds: people,
    words:
      'Status|State|Customer status|Client status|Account status|Subscription status|Contract status|Lifecycle stage|Lifecycle|Relationship status|Membership status|Member status|Customer state|Attrition flag|Lead status|Service status|Current status|' +
      'Статус|Состояние|Статус клиента|Состояние клиента|Статус договора|Статус подписки|Статус абонента|Стадия|Состояние договора|Этап|' +
      'وضعیت|وضعیت مشتری|وضعیت قرارداد|وضعیت اشتراک|وضعیت مشترک|وضعیت همکاری|وضعیت حساب|وضعیت عضویت|وضعیت فعلی|مرحله',
  },
  {
    meaning: 'hasLeft',
    shape: 'flag',
    kinds: people,
    words:
      'Churn|Churned|Customer churn|Churn status|Churn yes no|Has the customer left|Is churned|Has churned|Churn label|Churn value|Churn flag|Has left|Exited|Attrition|Is lost|Lost|Is cancelled|Cancelled|Canceled|Left|Is inactive|Inactive|Target churn|' +
      'Отток|Ушел|Потерян|Ушедший|Признак оттока|Флаг оттока|Расторгнут|ریزش|ریزش کرده|رفته|از دست رفته|ترک کرده|قطع همکاری|لغو شده|پرچم ریزش',
  },
  {
    meaning: 'isActive',
    shape: 'flag',
    kinds: people,
    words:
      'Active|Is active|Still customer|Is customer|Current customer|Retained|Enabled|Активен|Активный|Действующий|Действует|Активность|فعال|فعال است|مشتری فعال|هنوز مشتری است',
  },
  {
    meaning: 'owner',
    shape: 'text',
    words:
      'Owner|Account owner|Contact owner|Company owner|Deal owner|Sales rep|Salesperson|Sales person|Account manager|Assigned to|Responsible|Responsible person|Manager|Rep|Agent|Person owner|Organization owner|Customer success manager|CSM|' +
      'Ответственный|Менеджер|Ответственный менеджер|Ответственный за контакт|Куратор|Продавец|Торговый представитель|Ответственное лицо|Менеджер клиента|' +
      'مسئول|کارشناس|کارشناس فروش|فروشنده|مسئول فروش|مسئول پیگیری|مسئول مشتری|بازاریاب|کارشناس مسئول|مالک|مدیر حساب|ویزیتور',
  },
  {
    meaning: 'tier',
    shape: 'text',
    words:
      'Tier|Segment|Customer segment|Customer tier|Customer type|Customer group|Level|Category|Class|Grade|Rating|Priority|Loyalty tier|Plan|Plan name|Card category|Tariff plan|Subscription plan|Price plan|Client type|Account type|' +
      'Сегмент|Категория|Категория клиента|Группа|Группа клиентов|Тип клиента|Тариф|Тарифный план|Уровень|Класс|ABC|Тип контрагента|' +
      'سطح|دسته|دسته بندی|دسته‌بندی|گروه|گروه مشتری|نوع مشتری|بخش مشتری|طبقه|رتبه|تعرفه|پلن|دسته مشتری|سطح مشتری',
  },
  {
    meaning: 'lastOrder',
    shape: 'date',
    kinds: people,
    words:
      'Last order|Last order date|Last purchase|Last purchase date|Date of last order|Last invoice date|Last sale|Last bought|Last transaction date|Most recent order|Last ordered|Recent deal close date|Last visit|' +
      'Последний заказ|Дата последнего заказа|Последняя покупка|Дата последней покупки|Последняя продажа|Дата последней продажи|Дата последней сделки|' +
      'آخرین سفارش|تاریخ آخرین سفارش|آخرین خرید|تاریخ آخرین خرید|آخرین فاکتور|تاریخ آخرین فاکتور|آخرین تراکنش|تاریخ آخرین فروش',
  },
  {
    meaning: 'orderNumber',
    shape: 'code',
    kinds: orders,
    words:
      'Order ID|Order number|Order no|No|No.|Order #|Order|Invoice|Invoice no|Invoice number|Invoice #|Invoice ID|Transaction ID|Transaction number|Transaction|Receipt number|Receipt|Receipt ID|Sale ID|Sales order|Document number|Document no|Document|Charge ID|Payment ID|Basket ID|Order reference|Purchase ID|PO number|Bill no|Ticket number|Deal ID|Number|Name|ID|Order name|Increment ID|Reference|Order Reference|Check number|Payment intent ID|' +
      'Номер заказа|№ заказа|Заказ|Заказ №|ID заказа|Номер счета|№ счета|Счет|Номер накладной|Накладная|Номер документа|Документ|Номер чека|Чек|Номер|№|ID сделки|Номер сделки|Номер продажи|Номер отправления|Реализация|Документ продажи|Регистратор|Код заказа|' +
      'شماره سفارش|سفارش|شماره فاکتور|فاکتور|شماره صورت‌حساب|شماره صورتحساب|صورت حساب|شماره سند|سند|شماره تراکنش|شماره حواله|شماره رسید|کد سفارش|شناسه سفارش|کد رهگیری|شماره|ردیف فاکتور|شماره معامله|شناسه معامله',
  },
  {
    meaning: 'orderDate',
    shape: 'date',
    kinds: orders,
    words:
      'Date|Order date|Ordered on|Ordered at|Ordered|Date ordered|Invoice date|Purchase date|Purchased at|Purchased on|Sale date|Sales date|Transaction date|Transaction time|Date of sale|Date of order|Created UTC|Created (UTC)|Placed on|Placed at|Document date|Timestamp|Datetime|Date and time|Order purchase timestamp|Order placed|Won time|Deal won time|Won date|Order created|Bill date|Receipt date|Trans date|Transaction dt|Invoice/Bill date|Date time|Order time|' +
      'Дата|Дата заказа|Дата счета|Дата покупки|Дата продажи|Дата документа|Дата накладной|Дата чека|Дата операции|Дата реализации|Дата и время|Дата сделки|Дата оформления|Дата оформления заказа|Принят в обработку|Дата закрытия сделки|Дата создания заказа|' +
      'تاریخ|تاریخ سفارش|تاریخ فاکتور|تاریخ خرید|تاریخ فروش|تاریخ ثبت سفارش|تاریخ سند|تاریخ تراکنش|تاریخ صورت‌حساب|تاریخ صورتحساب|زمان ثبت|تاریخ و زمان|تاریخ صدور|زمان سفارش|تاریخ معامله|تاریخ تحویل سفارش',
  },
  {
    meaning: 'orderDate',
    shape: 'date',
    kinds: orders,
    isVague: true,
    words:
      'Paid at|Paid date|Payment date|Day|Time|Event date|Completed date|Posting date|Close date|Closed on|Close time|Created|Created at|Created on|Created date|Create date|Date created|Creation date|Период|День|Время|Создан|Дата создания|Дата оплаты|Дата закрытия|Дата завершения|زمان|تاریخ ایجاد|تاریخ پرداخت|تاریخ بستن|تاریخ ثبت',
  },
  {
    meaning: 'orderStatus',
    shape: 'text',
    kinds: orders,
    words:
      'Order status|Status|State|Financial status|Payment status|Invoice status|Deal status|Stage|Deal stage|' +
      'Статус заказа|Статус|Статус оплаты|Состояние|Состояние заказа|Этап сделки|Стадия сделки|Стадия|' +
      'وضعیت سفارش|وضعیت|وضعیت فاکتور|وضعیت پرداخت|وضعیت تراکنش|مرحله|وضعیت معامله',
  },
  {
    meaning: 'amount',
    shape: 'money',
    kinds: orders,
    words:
      'Amount|Total|Total amount|Total price|Order total|Order total amount|Order amount|Order value|Grand total|Sales|Revenue|Net total|Net amount|Net sales|Gross amount|Invoice total|Invoice amount|Total sales|Payment value|Payment amount|Deal value|Gross sales|Turnover|Spend|Total spent|Deal amount|Amount in company currency|Transaction amount|Total in currency signed|Total signed|Sales amount|Sales value|Order total value|' +
      'Сумма|Сумма заказа|Итого|Всего|Сумма счета|Сумма продажи|Сумма документа|Выручка|Сумма оплаты|Сумма сделки|Бюджет|На сумму|Стоимость заказа|Сумма чека|Сумма руб|Сумма к оплате|Сумма покупки|Продажи|Бюджет сделки|' +
      'مبلغ|مبلغ کل|جمع کل|مبلغ سفارش|مبلغ فاکتور|مجموع|مبلغ نهایی|مبلغ پرداختی|فروش|جمع فاکتور|مبلغ خرید|مبلغ تراکنش|جمع مبلغ|مبلغ کل فاکتور|مبلغ فروش|ارزش معامله|مبلغ معامله',
  },
  {
    meaning: 'amount',
    shape: 'money',
    kinds: orders,
    isVague: true,
    words:
      'Subtotal|Sum|Cost|Value|Paid|Amount paid|Amount due|Total due|Untaxed amount|Line total|Line amount|Price paid|Стоимость|Оплачено|Сумма без скидки|Сумма с НДС|Оборот|ارزش|جمع|قابل پرداخت|مبلغ قابل پرداخت|مبلغ خالص',
  },
  {
    meaning: 'currency',
    shape: 'currency',
    words:
      'Currency|Currency code|Order currency|Invoice currency|Deal currency|Curr|Ccy|Currency of deal value|Валюта|Валюта заказа|Валюта документа|Валюта сделки|Код валюты|ارز|واحد پول|واحد پولی|واحد ارز|نوع ارز',
  },
  {
    meaning: 'quantity',
    shape: 'number',
    kinds: orders,
    words:
      'Quantity|Qty|Units|Count|Pieces|Pcs|Lineitem quantity|Item quantity|Quantity ordered|Units sold|Ordered quantity|Order quantity|Product quantity|Кол-во|Количество|Кол во|Шт|Кол-во товара|Количество товара|تعداد|مقدار|تعداد کالا|تعداد/مقدار|مقدار کالا',
  },
  {
    meaning: 'unitPrice',
    shape: 'money',
    kinds: orders,
    words:
      'Unit price|UnitPrice|Price|Price each|Item price|Price per unit|Lineitem price|Unit cost|Item cost|Product price|Price per item|Unit sale price|Selling price|Sales price|Цена|Цена за единицу|Цена за ед|Цена за штуку|Цена товара|قیمت|قیمت واحد|فی|بهای واحد|مبلغ واحد|قیمت کالا|فی واحد',
  },
  {
    meaning: 'contractStart',
    shape: 'date',
    kinds: contracts,
    words:
      'Contract start|Contract start date|Start date|Start|Starts|Starts on|Started on|Started at|Subscription start|Subscription start date|Signed on|Signed|Contract date|Effective date|Effective from|Valid from|From|Begin|Begin date|Current period start|Start Date (UTC)|Contract signed|Service start|Policy start|Inception date|Agreement date|Created|Created UTC|Created (UTC)|Created at|Date|' +
      'Дата начала|Начало|Начало договора|Дата договора|Дата начала договора|Действует с|Дата подписания|Дата заключения|Дата заключения договора|Начало действия|Начало подписки|Дата начала действия|Срок действия с|' +
      'تاریخ شروع|شروع|تاریخ شروع قرارداد|شروع قرارداد|تاریخ قرارداد|تاریخ عقد قرارداد|از تاریخ|تاریخ انعقاد|شروع اشتراک|تاریخ شروع اشتراک|تاریخ آغاز|آغاز قرارداد',
  },
  {
    meaning: 'contractEnd',
    shape: 'date',
    kinds: contracts,
    words:
      'Contract end|Contract end date|End date|End|Ends|Ends on|Renewal|Renewal date|Renews on|Next renewal|Next renewal date|Expiry|Expiry date|Expires|Expires on|Expiration|Expiration date|Valid until|Valid to|Until|To|Subscription end|Subscription end date|Term end|Term end date|Current period end|Current Period End (UTC)|Paid until|Next billing date|Policy end|Due for renewal|' +
      'Дата окончания|Окончание|Окончание договора|Дата окончания договора|Действует до|Действует по|Дата продления|Продление|Истекает|Срок действия|Срок действия до|Срок действия по|Конец подписки|Оплачено до|Окончание действия|Дата окончания действия|Дата пролонгации|Срок окончания|' +
      'تاریخ پایان|پایان|تاریخ پایان قرارداد|پایان قرارداد|تاریخ انقضا|انقضا|تاریخ تمدید|تمدید|موعد تمدید|تا تاریخ|اعتبار تا|تاریخ اتمام|اتمام قرارداد|پایان اشتراک|تاریخ پایان اشتراک|سررسید قرارداد|تاریخ سررسید',
  },
  {
    meaning: 'cancelledOn',
    shape: 'date',
    kinds: contracts,
    words:
      'Cancelled on|Canceled on|Cancelled at|Canceled at|Canceled At (UTC)|Cancellation date|Cancel date|Date cancelled|Terminated on|Termination date|Churn date|Churned on|Churned at|Ended at|Ended At (UTC)|Lost on|Left on|Unsubscribed on|Closed on|Deactivation date|' +
      'Дата расторжения|Расторгнут|Дата отмены|Дата отключения|Дата ухода|Дата оттока|Отменен|Дата прекращения|Дата закрытия|Дата аннулирования|' +
      'تاریخ لغو|تاریخ فسخ|لغو شده در|تاریخ لغو قرارداد|تاریخ قطع|تاریخ قطع اشتراک|تاریخ ریزش|تاریخ ترک|تاریخ فسخ قرارداد|تاریخ انصراف',
  },
  {
    meaning: 'termMonths',
    shape: 'term',
    kinds: contracts,
    words:
      'Term|Contract period|Membership type|Membership term|Term months|Term (months)|Contract term|Contract length|Contract duration|Contract|Contract type|Duration|Duration months|Billing period|Billing cycle|Billing frequency|Renewal term|Renewal period|Subscription length|Subscription type|Plan interval|Interval|Commitment|Payment frequency|' +
      'Срок|Срок договора|Срок договора мес|Срок (мес.)|Период|Период оплаты|Длительность|Тип договора|Срок подписки|Период продления|Срок в месяцах|Периодичность|' +
      'مدت|مدت قرارداد|مدت قرارداد (ماه)|دوره|دوره قرارداد|نوع قرارداد|مدت اشتراک|طول قرارداد|دوره پرداخت|دوره تمدید|مدت به ماه|دوره صورت‌حساب',
  },
  {
    meaning: 'monthlyAmount',
    shape: 'money',
    kinds: contracts,
    words:
      'Monthly charges|Monthly bill|Average bill|Avg bill|Bill avg|Average monthly bill|Monthly premium|Subscription price|Subscription fee|Membership fee|Monthly subscription|Monthly charge|Monthly amount|Monthly fee|Monthly price|Monthly payment|Monthly revenue|MRR|Monthly recurring revenue|Price per month|Amount per month|Charge amount|Monthly cost|Monthly spend|Amount|Plan amount|Price|Fee|Day charge|Avg monthly charge|' +
      'Ежемесячный платеж|Абонентская плата|Абонплата|Сумма в месяц|Стоимость в месяц|Платеж в месяц|Плата в месяц|Сумма платежа|Цена в месяц|Месячный платеж|' +
      'مبلغ ماهانه|هزینه ماهانه|شارژ ماهانه|حق اشتراک|حق اشتراک ماهانه|پرداخت ماهانه|قیمت ماهانه|آبونمان|مبلغ ماهیانه',
  },
  {
    meaning: 'yearlyAmount',
    shape: 'money',
    kinds: contracts,
    words:
      'ARR|Annual amount|Annual fee|Annual value|Annual contract value|ACV|Annual revenue|Yearly amount|Yearly fee|Price per year|Annual recurring revenue|Annual premium|Сумма в год|Годовая сумма|Годовая стоимость|Стоимость в год|Годовой платеж|مبلغ سالانه|هزینه سالانه|حق اشتراک سالانه|مبلغ سالیانه',
  },
  {
    meaning: 'termAmount',
    shape: 'money',
    kinds: contracts,
    words:
      'Contract value|Contract amount|Total contract value|TCV|Contract total|Contract sum|Deal value|Сумма договора|Стоимость договора|Цена договора|Сумма контракта|Сумма|مبلغ قرارداد|مبلغ کل قرارداد|ارزش قرارداد|مبلغ',
  },
  {
    meaning: 'isAutoRenewed',
    shape: 'flag',
    kinds: contracts,
    words:
      'Auto renew|Auto renewal|Automatic renewal|Autorenew|Auto renews|Auto-renewal|Is auto renew|Renews automatically|Auto renew enabled|Автопродление|Автоматическое продление|Автопролонгация|Пролонгация|Автоматическая пролонгация|تمدید خودکار|تمدید اتوماتیک',
  },
  {
    meaning: 'tenureMonths',
    shape: 'number',
    kinds: people,
    words:
      'Tenure|Lifetime|Lifetime months|Subscription age|Membership months|Months since signup|Months subscribed|Tenure months|Tenure in months|Tenure (months)|Months on book|Months as customer|Months active|Subscription length|Subscription months|Account age months|Customer tenure|Months with company|Months|' +
      'Срок обслуживания|Стаж|Стаж клиента|Стаж мес|Месяцев с нами|Срок жизни мес|Месяцев обслуживания|Срок жизни клиента|سابقه|سابقه (ماه)|سابقه مشتری|سابقه همکاری|مدت عضویت|مدت عضویت به ماه|ماه‌های عضویت|مدت همکاری',
  },
  {
    meaning: 'tenureMonths',
    shape: 'months',
    kinds: people,
    words: 'Account age|Age of account|Customer age months|Возраст аккаунта|عمر حساب',
  },
  {
    meaning: 'tenureYears',
    shape: 'number',
    kinds: people,
    words:
      'Tenure years|Tenure (years)|Years as customer|Years with company|Years on book|Стаж лет|Лет с нами|Срок обслуживания лет|سابقه (سال)|سابقه به سال',
  },
  {
    meaning: 'tenureDays',
    shape: 'number',
    kinds: people,
    words:
      'Account length|Tenure days|Tenure (days)|Account age|Account age days|Days as customer|Days since signup|Account age (days)|Дней с нами|Стаж дней|سابقه (روز)|سن حساب',
  },
  {
    meaning: 'monthsToEnd',
    shape: 'number',
    kinds: contracts,
    words:
      'Months to end|Month to end contract|Months to end of contract|Months to contract end|Months to renewal|Remaining contract|Remaining contract months|Remaining months|Months remaining|Months left|Contract months left|' +
      'Месяцев до конца|Месяцев до конца договора|Осталось месяцев|Месяцев до продления|ماه‌های باقی‌مانده|ماه باقی‌مانده|ماه تا پایان|ماه تا پایان قرارداد|مدت باقی‌مانده',
  },
  {
    meaning: 'paysBy',
    shape: 'automatic',
    kinds: people,
    words:
      'Payment method|Payment type|Pays by|Paid by|Mode of payment|Preferred payment mode|Preferred payment method|Billing method|Automatic payment|Autopay|Auto pay|Auto payment|Direct debit|Pays automatically|' +
      'Способ оплаты|Автоплатеж|Автооплата|Метод оплаты|Форма оплаты|Вид оплаты|روش پرداخت|پرداخت خودکار|شیوه پرداخت|نحوه پرداخت|پرداخت اتوماتیک|نوع پرداخت',
  },
  {
    meaning: 'isPaperless',
    shape: 'flag',
    kinds: contracts,
    words:
      'Paperless billing|Paperless|Paperless bill|E-bill|E-billing|Electronic bill|Electronic billing|Electronic invoice|Email billing|' +
      'Электронный счет|Безбумажный счет|Счет по электронной почте|Электронные счета|صورت‌حساب الکترونیکی|صورتحساب الکترونیکی|قبض الکترونیکی|قبض بدون کاغذ',
  },
  {
    meaning: 'careService',
    shape: 'flag',
    kinds: contracts,
    words:
      'Online security|Online backup|Device protection|Device protection plan|Tech support|Technical support|Premium tech support|Premium support|Support plan|Security|Security package|Backup|Cloud backup|Antivirus|Antivirus protection|Insurance|Device insurance|Travel insurance|Card protection|Protection plan|Extended warranty|Warranty|Maintenance plan|Personal trainer|Onboarding done|Training done|Dedicated manager|' +
      'Техподдержка|Техническая поддержка|Премиальная поддержка|Антивирус|Защита устройства|Резервное копирование|Страховка|Страхование|Безопасность|Расширенная гарантия|Персональный менеджер|' +
      'پشتیبانی فنی|پشتیبانی ویژه|آنتی‌ویروس|پشتیبان‌گیری|بیمه دستگاه|گارانتی|امنیت|امنیت آنلاین|محافظت از دستگاه|خدمات پشتیبانی',
  },
  {
    meaning: 'addOn',
    shape: 'flag',
    kinds: contracts,
    words:
      'Add on|Addon|Extra service|Module|Extra|Доп. услуга|Опция|Дополнительная услуга|Подключена услуга|Модуль|خدمت اضافه|سرویس اضافه|سرویس جانبی|افزونه|ماژول|خدمت جانبی',
  },
  {
    meaning: 'serviceCount',
    shape: 'count',
    kinds: people,
    words:
      'Number of products|Num of products|Products number|Products count|Number of services|Add ons|Addons|Number of add ons|Services count|Total relationship count|Products held|Service count|Number of modules|Number of policies|Policies|Policies count|Количество услуг|Число услуг|Кол-во услуг|Количество продуктов|Число продуктов|Количество полисов|تعداد سرویس|تعداد خدمات|تعداد سرویس‌ها|تعداد محصولات|تعداد بیمه‌نامه',
  },
  {
    meaning: 'seatCount',
    shape: 'count',
    kinds: contracts,
    words:
      'Seats|Number of seats|Seat count|Seats bought|Paid seats|Licenses|Licences|Number of licenses|License count|Users|Number of users|User count|Total users|Team size|Team members|Members|Number of members|Lines|Number of lines|' +
      'Пользователей|Пользователи|Количество пользователей|Число пользователей|Кол-во пользователей|Лицензии|Количество лицензий|Число лицензий|Рабочих мест|Количество мест|Размер команды|' +
      'تعداد کاربر|تعداد کاربران|تعداد لایسنس|تعداد مجوز|تعداد اعضا|تعداد خط|تعداد خطوط',
  },
  {
    meaning: 'householdMember',
    shape: 'some',
    kinds: contracts,
    words:
      'Partner|Has partner|Spouse|Has spouse|Married|Dependents|Dependent|Has dependents|Number of dependents|Dependent count|Dependents count|Children|Has children|Number of children|' +
      'Супруг|Супруга|Есть супруг|Дети|Есть дети|Количество детей|Иждивенцы|Количество иждивенцев|همسر|متأهل|فرزند|فرزندان|تعداد فرزند|تعداد فرزندان|افراد تحت تکفل',
  },
  {
    meaning: 'usage',
    shape: 'number',
    kinds: contracts,
    words:
      'Usage|Usage hours|Hours used|Usage frequency|Frequency of use|Seconds of use|Minutes of use|Minutes used|Monthly minutes|Monthly usage|Usage this month|Current usage|Data used|Data usage|Monthly data usage|Avg monthly download|Average monthly download|Download avg|Traffic|Logins|Login count|Number of logins|Logins per month|Monthly logins|Logins this month|Sessions|Session count|Number of sessions|Sessions per week|Sessions per month|Hours per week|Hours watched|Watch hours|Watch time|Watch minutes|Viewing hours|Viewing hours per week|Streaming hours|Hours spent|Hour spend on app|Time spent|Time on app|Minutes per day|Active users|Monthly active users|Weekly active users|MAU|WAU|DAU|Active seats|Active days|Days active|Visits|Number of visits|Visit count|Visits per week|Visits per month|Visit frequency|Check-ins|Checkins|Attendance|Classes attended|Class frequency|Class frequency current month|Avg class frequency current month|Total trans ct|Total trans amt|Transactions|Number of transactions|Transaction count|Transactions per month|API calls|Messages sent|Frequency of SMS|Distinct called numbers|Feature usage|Features used|Utilization|Utilisation|Avg utilization ratio|Engagement|Engagement score|Usage score|Activity score|Health score|' +
      'Использование|Часы использования|Входы|Входов|Количество входов|Число входов|Кол-во входов|Входов за месяц|Вход в систему|Трафик|Трафик за месяц|Сессии|Количество сессий|Часов просмотра|Часы просмотра|Посещения|Посещений|Количество посещений|Посещений за месяц|Активных пользователей|Активные пользователи|Минут за месяц|Количество транзакций|Транзакций|Операций за месяц|' +
      'مصرف|میزان مصرف|مصرف ماهانه|حجم مصرفی|حجم مصرف|مصرف ماه جاری|مصرف این ماه|ترافیک|ترافیک مصرفی|تعداد ورود|تعداد ورودها|ورود در ماه|ساعت استفاده|ساعت تماشا|میزان استفاده|تعداد مراجعه|تعداد جلسات|تعداد حضور|کاربران فعال|کاربر فعال ماه|تعداد تراکنش|تعداد تراکنش‌ها',
  },
  {
    meaning: 'usualUsage',
    shape: 'number',
    kinds: contracts,
    words:
      'Usual usage|Usual|Normal usage|Average usage|Avg usage|Average monthly usage|Avg monthly usage|Baseline usage|Previous usage|Usage previous month|Usage last month|Usage before|Usual data|Average data usage|Data used previous month|Logins previous month|Previous logins|Average logins|Logins before|Logins last month|Avg class frequency total|Average visits|Usual visits|Visits previous month|' +
      'Обычное использование|Среднее использование|Обычный трафик|Средний трафик|Трафик обычно|Трафик в прошлом месяце|Трафик за прошлый месяц|Использование в прошлом месяце|Входов в прошлом месяце|Входов за прошлый месяц|Среднее число посещений|Посещений в прошлом месяце|' +
      'مصرف معمول|میانگین مصرف|متوسط مصرف|مصرف ماه قبل|مصرف ماه گذشته|مصرف دوره قبل|میانگین مصرف ماهانه|ورود در ماه گذشته|میانگین مراجعه',
  },
  {
    meaning: 'usageChange',
    shape: 'number',
    kinds: contracts,
    words:
      'Usage change|Change in usage|Usage trend|Usage growth|Usage vs usual|Usage vs last month|Usage ratio|Change in logins|Logins change|Login trend|Change in minutes|Percent change minutes|Percent change in usage|Activity change|Total Ct Chng Q4 Q1|Total Amt Chng Q4 Q1|' +
      'Изменение использования|Динамика использования|Изменение трафика|Изменение активности|تغییر مصرف|درصد تغییر مصرف|روند مصرف|تغییر استفاده',
  },
  {
    meaning: 'lastUse',
    shape: 'date',
    kinds: contracts,
    words:
      'Last login|Last login date|Last login at|Last logged in|Last sign in|Last active|Last active at|Last active on|Last active date|Last seen|Last seen at|Last seen on|Last used|Last used on|Last use|Last usage|Last usage date|Last session|Last session date|Last check in|Last activity|Last activity at|Last connection|Last connected|Last workout|Last watched|Last watched on|' +
      'Последний вход|Дата последнего входа|Последняя активность|Дата последней активности|Последнее использование|Последняя сессия|Последнее посещение|Дата последнего посещения|Последний визит|Последнее подключение|' +
      'آخرین ورود|تاریخ آخرین ورود|آخرین استفاده|تاریخ آخرین استفاده|آخرین فعالیت|تاریخ آخرین فعالیت|آخرین اتصال|تاریخ آخرین اتصال|آخرین مراجعه|تاریخ آخرین مراجعه|آخرین حضور',
  },
  {
    meaning: 'idleDays',
    shape: 'number',
    kinds: contracts,
    words:
      'Days since last login|Days since login|Days since last use|Days since last active|Days since last activity|Days since last visit|Days since last session|Days since last seen|Days inactive|Inactive days|Days idle|Last interaction|Last login days ago|' +
      'Дней с последнего входа|Дней без входа|Дней без активности|Дней неактивности|Дней с последнего визита|روز از آخرین ورود|روز از آخرین استفاده|روزهای غیرفعال|روز بدون ورود|روزهای بدون استفاده',
  },
  {
    meaning: 'idleMonths',
    shape: 'number',
    kinds: contracts,
    words:
      'Months inactive|Inactive months|Months idle|Months since last use|Месяцев неактивности|Месяцев без активности|ماه‌های غیرفعال|ماه‌های بدون استفاده',
  },
  {
    meaning: 'isStillUsing',
    shape: 'flag',
    kinds: contracts,
    words:
      'Is active member|Active member|Active user|Is active user|Uses the app|Uses app|Still using|Is using|Active card|Пользуется|Активный пользователь|Активный участник|کاربر فعال|عضو فعال|در حال استفاده',
  },
  {
    meaning: 'npsAnswer',
    shape: 'number',
    kinds: people,
    words: 'NPS|NPS score|NPS answer|Net promoter score|Last NPS|Оценка NPS|Балл NPS|ان پی اس|امتیاز NPS|نمره NPS|خالص مروجان',
  },
  {
    meaning: 'csatAnswer',
    shape: 'number',
    kinds: people,
    words:
      'CSAT|CSAT score|Satisfaction|Satisfaction score|Customer satisfaction|CSI|Last CSAT|Удовлетворенность|Оценка|Оценка CSAT|Индекс удовлетворенности|رضایت|امتیاز رضایت|رضایت مشتری|نمره رضایت',
  },
  {
    meaning: 'openComplaintCount',
    shape: 'count',
    kinds: people,
    words:
      'Complaints|Open complaints|Complaint|Complains|Complain|Number of complaints|Open cases|Open tickets|Complaint count|Open ticket count|Жалобы|Открытые жалобы|Кол-во жалоб|Количество жалоб|Число жалоб|Открытые обращения|Претензии|شکایت|شکایات|تعداد شکایت|تعداد شکایات|شکایت باز|شکایت‌های باز|تیکت باز|تیکت‌های باز',
  },
  {
    meaning: 'overdueDays',
    shape: 'count',
    kinds: people,
    words:
      'Days overdue|Overdue|Overdue days|Days past due|Payment overdue days|Days late|DPD|Payment delay|Дней просрочки|Просрочка дней|Просрочка|Просрочка платежа|Дни просрочки|روز تأخیر|روزهای تأخیر|تأخیر پرداخت|دیرکرد|روز دیرکرد|تعداد روز تأخیر',
  },
  {
    meaning: 'supportCallCount',
    shape: 'count',
    kinds: people,
    words:
      'Customer service calls|Number customer service calls|Support calls|Service calls|Support tickets|Support tickets per month|Tickets|Number of tickets|Tickets opened|Ticket count|Support contacts|Contacts count|Contacts|Service failure count|Outages reported|Help requests|Num support tickets|Contacts count 12 mon|Support requests|Call failure|Звонки в поддержку|Обращения|Обращения в поддержку|Кол-во обращений|Количество обращений|تماس با پشتیبانی|تعداد تماس|تعداد تماس با پشتیبانی|تعداد تیکت|تیکت|تیکت‌ها|تماس‌های پشتیبانی',
  },
  {
    meaning: 'failedPaymentCount',
    shape: 'count',
    kinds: contracts,
    words:
      'Failed payments|Failed payment count|Number of failed payments|Payment failures|Payments failed|Declined payments|Declined charges|Неуспешные платежи|Неудачные платежи|Отклоненные платежи|Число неудачных платежей|پرداخت ناموفق|پرداخت‌های ناموفق|تعداد پرداخت ناموفق',
  },
  {
    meaning: 'hasDowngraded',
    shape: 'some',
    kinds: contracts,
    words:
      'Downgraded|Has downgraded|Downgrade|Downgrades|Plan downgraded|Number of downgrades|Downgrade flag|Понижение тарифа|Понизил тариф|Переход на меньший тариф|کاهش پلن|کاهش تعرفه|کاهش سرویس|تنزل پلن',
  },
  {
    meaning: 'cameByReferral',
    shape: 'referral',
    kinds: contracts,
    words:
      'Referred|Is referral|Came by referral|Referral|Referred by a friend|Referred a friend|Number of referrals|Referrals|Promo friends|Friend promo|Acquisition channel|Acquisition source|Signup source|Signup channel|Lead source|How did you hear about us|Came from|' +
      'По рекомендации|Пришел по рекомендации|Рекомендация|Канал привлечения|Источник привлечения|Откуда узнали|نحوه آشنایی|شیوه آشنایی|روش آشنایی|کانال جذب|با معرفی آمده|معرفی شده',
  },
  {
    meaning: 'orderCount',
    shape: 'count',
    kinds: people,
    words:
      'Orders|Order count|Orders count|Number of orders|Total orders|Num orders|Purchases|Number of purchases|Total trans ct|Purchase count|Frequency|Кол-во заказов|Количество заказов|Число заказов|Заказов|Количество покупок|Число покупок|Кол-во покупок|تعداد سفارش|تعداد سفارش‌ها|تعداد خرید|تعداد فاکتور',
  },
  {
    meaning: 'daysSinceLastOrder',
    shape: 'count',
    kinds: people,
    words:
      'Days since last order|Day since last order|Days since last purchase|Recency|Recency days|Days since last transaction|Дней с последнего заказа|Дней с последней покупки|Дней без заказа|روز از آخرین سفارش|روز از آخرین خرید|روزهای بدون خرید',
  },
  // Known, and nothing of ours: each would else be taken for its likeness.
  {
    meaning: null,
    shape: 'text',
    words:
      'Owner email|Sales rep email|Contract number|Contract no|Contract ID|Agreement number|Номер договора|№ договора|شماره قرارداد|Product name|Product|Product ID|Product code|Item name|Item|Item ID|SKU|Stock code|StockCode|Description|Lineitem name|Lineitem sku|Category name|Product category|Sub category|File name|User name|Username|Event name|Campaign name|Discount code|Discount|Discount amount|Tax|Taxes|Tax amount|Shipping|Shipping cost|Shipping method|Shipping date|Ship date|Ship mode|Delivery date|Due date|Invoice due date|Birth date|Birthday|Date of birth|Year birth|Age|Gender|Sex|Country|City|State province|Region|Address|Street|Zip|Zip code|Postal code|Website|Domain|Industry|Job title|Position|Last modified date|Last modified|Last modified at|Modified|Modified on|Update time|Updated|Updated at|Last activity date|Last contacted|Next activity date|Last contact date|Notes|Note|Comment|Comments|Tags|Tag|Source|Payment reference|Profit|Margin|Refunded amount|Amount refunded|Outstanding balance|Total refunds|Fee amount|Mode|Converted currency|Converted amount fee|Row ID|Row number|Row|Line|Record type|Card last4|Deal probability|Probability|Pipeline|Total charges|Total revenue|Total refunds|CLTV|Churn score|Churn reason|Churn category|Customer value|Avg order value|Lifetime value|Credit score|Balance|Estimated salary|Senior citizen|Phone service|Multiple lines|Internet service|Streaming TV|Streaming movies|Streaming music|Unlimited data|International plan|Voice mail plan|Voicemail plan|Has cr card|Latitude|Longitude|Lat long|Count|Quarter|Marital status|Income category|Education level|Phone extension|Fax|Work fax|Area code|Fulfillment status|Fulfilled at|Accepts marketing|Vendor|Supplier|Subscription ID|Plan ID|Salesperson email|Attributed salesperson|Order status url|Cash flow date|Coupon|Voucher|Weight|Bill to address|Total tax|' +
      'Товар|Товары|Номенклатура|Артикул|Наименование товара|Название товара|Описание|Дата рождения|День рождения|Пол|Возраст|Город|Регион|Страна|Адрес|Индекс|Должность|Сайт|Комментарий|Примечание|Примечания|Теги|Источник|Дата изменения|Изменен|Дата последнего изменения|Дата редактирования|Кем создан|Кем создано|Кем изменен|Склад|НДС|Скидка|Сумма НДС|Доставка|Дата доставки|Дата отгрузки|Факс|Воронка|Следующая задача|Ближайшая задача|Себестоимость|Прибыль|КПП|ОГРН|Банк|Расчетный счет|Единица|Ед. изм.|Название сделки|Рабочий телефон менеджера|Телефон менеджера|Причина отказа|Причина ухода|Основание|Ответственный email|' +
      'کالا|نام کالا|کد کالا|محصول|نام محصول|شرح|شرح کالا|توضیحات|یادداشت|شهر|استان|کشور|آدرس|نشانی|کد پستی|تاریخ تولد|جنسیت|سن|سمت|وب‌سایت|وب سایت|تخفیف|مالیات|هزینه ارسال|تاریخ تحویل|تاریخ ارسال|تاریخ ویرایش|آخرین ویرایش|برچسب|منبع|فکس|نمابر|ردیف|واحد|انبار|سود|ثبت کننده|ثبت‌کننده|دلیل ریزش|علت ریزش|صنعت|حوزه فعالیت|ارزش افزوده|واحد شمارش|تلفن کارشناس|عنوان معامله|کد اقتصادی|تاریخ آخرین تماس|آخرین تماس|تاریخ پیگیری|پیگیری بعدی',
  },
];
