import { describe, expect, it } from 'vitest';
import { guessColumns } from './guess-columns.ts';
import { headingWords } from './heading-words.ts';
import { columnMeanings, type ImportKind, type TableCell } from './types.ts';

const now = Date.UTC(2026, 10, 22);
const guess = (headings: string[], rows: TableCell[][], separator: string | null = ',') =>
  guessColumns({ headings, rows: rows.map((cells, i) => ({ line: i + 2, cells })), separator }, now);

/** Heading rows as programs export them, with rows of the same look; `-`: a column that means nothing to us. */
type Case = { of: string; kind: ImportKind; columns: (readonly [heading: string, meaning: string, ...values: TableCell[]])[] };
const cases: Case[] = [
  {
    of: 'UCI Online Retail',
    kind: 'orders',
    columns: [
      ['InvoiceNo', 'orderNumber', '536365', '536365', 'C536379'],
      ['StockCode', '-', '85123A', '71053', 'D'],
      ['Description', '-', 'WHITE HANGING HEART T-LIGHT HOLDER', 'WHITE METAL LANTERN', 'Discount'],
      ['Quantity', 'quantity', '6', '6', '-1'],
      ['InvoiceDate', 'orderDate', '12/1/2010 8:26', '12/1/2010 8:26', '12/13/2010 9:41'],
      ['UnitPrice', 'unitPrice', '2.55', '3.39', '27.5'],
      ['CustomerID', 'customerCode', '17850', '17850', '14527'],
      ['Country', '-', 'United Kingdom', 'United Kingdom', 'United Kingdom'],
    ],
  },
  {
    of: 'UCI Online Retail II',
    kind: 'orders',
    columns: [
      ['Invoice', 'orderNumber', '489434', '489434', 'C489449'],
      ['StockCode', '-', '85048', '79323P', '22087'],
      ['Description', '-', '15CM CHRISTMAS GLASS BALL 20 LIGHTS', 'PINK CHERRY LIGHTS', 'PAPER BUNTING'],
      ['Quantity', 'quantity', 12, 12, -12],
      ['InvoiceDate', 'orderDate', '2009-12-01T07:45:00', '2009-12-01T07:45:00', '2009-12-01T10:33:00'],
      ['Price', 'unitPrice', 6.95, 6.75, 2.95],
      ['Customer ID', 'customerCode', 13085, 13085, 16321],
      ['Country', '-', 'United Kingdom', 'United Kingdom', 'Australia'],
    ],
  },
  {
    of: 'IBM Telco churn',
    kind: 'contracts',
    columns: [
      ['customerID', 'customerCode', '7590-VHVEG', '5575-GNVDE'],
      ['gender', '-', 'Female', 'Male'],
      ['SeniorCitizen', '-', '0', '0'],
      ['Partner', 'householdMember', 'Yes', 'No'],
      ['tenure', 'tenureMonths', '1', '34'],
      ['PhoneService', '-', 'No', 'Yes'],
      ['MultipleLines', '-', 'No phone service', 'No'],
      ['OnlineSecurity', 'careService', 'No', 'Yes'],
      ['Contract', 'termMonths', 'Month-to-month', 'One year'],
      ['PaperlessBilling', 'isPaperless', 'Yes', 'No'],
      ['PaymentMethod', 'paysBy', 'Electronic check', 'Bank transfer (automatic)'],
      ['MonthlyCharges', 'monthlyAmount', '29.85', '56.95'],
      ['TotalCharges', '-', '29.85', '1889.5'],
      ['Churn', 'hasLeft', 'No', 'Yes'],
    ],
  },
  {
    of: 'BankChurners',
    kind: 'contracts',
    columns: [
      ['CLIENTNUM', 'customerCode', '768805383', '818770008'],
      ['Attrition_Flag', 'status', 'Existing Customer', 'Attrited Customer'],
      ['Customer_Age', '-', '45', '49'],
      ['Gender', '-', 'M', 'F'],
      ['Months_on_book', 'tenureMonths', '39', '44'],
      ['Total_Relationship_Count', 'serviceCount', '5', '6'],
      ['Months_Inactive_12_mon', 'idleMonths', '1', '3'],
      ['Contacts_Count_12_mon', 'supportCallCount', '3', '2'],
      ['Total_Trans_Ct', 'usage', '42', '33'],
      ['Total_Ct_Chng_Q4_Q1', 'usageChange', '1.625', '0.714'],
      ['Dependent_count', 'householdMember', '3', '5'],
    ],
  },
  {
    of: 'Kaggle bank churn',
    kind: 'contracts',
    columns: [
      ['RowNumber', '-', '1', '2'],
      ['CustomerId', 'customerCode', '15634602', '15647311'],
      ['Surname', 'lastName', 'Hargrave', 'Hill'],
      ['CreditScore', '-', '619', '608'],
      ['Geography', '-', 'France', 'Spain'],
      ['NumOfProducts', 'serviceCount', '1', '2'],
      ['IsActiveMember', 'isStillUsing', '1', '0'],
      ['Exited', 'hasLeft', '1', '0'],
    ],
  },
  {
    of: 'HubSpot contacts',
    kind: 'customers',
    columns: [
      ['Record ID', 'customerCode', '101', '102'],
      ['First Name', 'firstName', 'Mina', 'Ivan'],
      ['Last Name', 'lastName', 'Karimi', 'Petrov'],
      ['Email', 'email', 'mina@aban.example', 'ivan@luch.example'],
      ['Phone Number', 'phone', '+98 912 345 67 89', '+7 495 555 01 91'],
      ['Contact owner', 'owner', 'Anna Smith', 'Anna Smith'],
      ['Lifecycle Stage', 'status', 'Customer', 'Customer'],
      ['Create Date', 'customerSince', '2024-01-05 10:22', '2023-11-02 08:01'],
      ['Last Activity Date', '-', '2024-05-05 10:22', '2024-11-02 08:01'],
      ['Associated Company', 'company', 'Aban Ltd', 'Luch LLC'],
    ],
  },
  {
    of: 'Pipedrive people',
    kind: 'customers',
    columns: [
      ['Person - Name', 'name', 'Mina Karimi', 'Ivan Petrov'],
      ['Person - Organization', 'company', 'Aban', 'Luch'],
      ['Person - Email - Work', 'email', 'mina@aban.example', 'ivan@luch.example'],
      ['Person - Phone - Work', 'phone', '+98 912 345 67 89', '+7 495 555 01 91'],
      ['Person - Owner', 'owner', 'Anna', 'Anna'],
      ['Person - Person created', 'customerSince', '2024-01-05 10:22:11', '2023-11-02 08:01:00'],
      ['Person - Update time', '-', '2024-01-05 10:22:11', '2023-11-02 08:01:00'],
    ],
  },
  {
    of: 'Pipedrive deals',
    kind: 'orders',
    columns: [
      ['Deal - ID', 'orderNumber', '1', '2'],
      ['Deal - Organization', 'company', 'Aban', 'Luch'],
      ['Deal - Contact person', 'name', 'Mina Karimi', 'Ivan Petrov'],
      ['Deal - Value', 'amount', '1200', '900.5'],
      ['Deal - Currency of Value', 'currency', 'EUR', 'EUR'],
      ['Deal - Status', 'orderStatus', 'Won', 'Lost'],
      ['Deal - Won time', 'orderDate', '2024-01-05 10:22:11', '2023-11-02 08:01:00'],
      ['Deal - Owner', 'owner', 'Anna', 'Anna'],
    ],
  },
  {
    of: 'Salesforce accounts',
    kind: 'customers',
    columns: [
      ['Account Name', 'company', 'Aban Ltd', 'Luch LLC'],
      ['Account Owner', 'owner', 'Anna Smith', 'Anna Smith'],
      ['Billing State/Province', '-', 'CA', 'NY'],
      ['Phone', 'phone', '(415) 555-1212', '(212) 555-0100'],
      ['Type', '-', 'Customer - Direct', 'Prospect'],
      ['Rating', 'tier', 'Hot', 'Warm'],
      ['Last Modified Date', '-', '1/5/2024', '2/6/2024'],
      ['Created Date', 'customerSince', '1/25/2023', '2/6/2023'],
    ],
  },
  {
    of: 'Salesforce contracts',
    kind: 'contracts',
    columns: [
      ['Contract Number', '-', '00000100', '00000101'],
      ['Account Name', 'company', 'Aban Ltd', 'Luch LLC'],
      ['Status', 'status', 'Activated', 'Draft'],
      ['Contract Start Date', 'contractStart', '1/25/2023', '2/6/2023'],
      ['Contract End Date', 'contractEnd', '1/25/2024', '2/6/2024'],
      ['Contract Term (months)', 'termMonths', '12', '12'],
      ['Owner', 'owner', 'Anna Smith', 'Anna Smith'],
    ],
  },
  {
    of: 'Stripe subscriptions',
    kind: 'contracts',
    columns: [
      ['id', '-', 'sub_1Abc', 'sub_1Def'],
      ['Customer ID', 'customerCode', 'cus_Abc1', 'cus_Def2'],
      ['Customer Email', 'email', 'mina@aban.example', 'ivan@luch.example'],
      ['Plan', 'tier', 'Pro', 'Basic'],
      ['Interval', 'termMonths', 'month', 'year'],
      ['Amount', 'monthlyAmount', '12.00', '120.00'],
      ['Status', 'status', 'active', 'canceled'],
      ['Start Date (UTC)', 'contractStart', '2024-01-05 10:22', '2023-11-02 08:01'],
      ['Current Period End (UTC)', 'contractEnd', '2024-02-05 10:22', '2024-11-02 08:01'],
      ['Canceled At (UTC)', 'cancelledOn', '', '2024-06-02 08:01'],
    ],
  },
  {
    of: 'Stripe payments',
    kind: 'orders',
    columns: [
      ['id', 'orderNumber', 'ch_1', 'ch_2'],
      ['Created (UTC)', 'orderDate', '2024-01-05 10:22', '2024-01-06 11:00'],
      ['Amount', 'amount', '12.00', '7.50'],
      ['Amount Refunded', '-', '0.00', '0.00'],
      ['Currency', 'currency', 'usd', 'usd'],
      ['Customer Email', 'email', 'mina@aban.example', 'ivan@luch.example'],
      ['Status', 'orderStatus', 'Paid', 'Failed'],
    ],
  },
  {
    of: 'Shopify orders',
    kind: 'orders',
    columns: [
      ['Name', 'orderNumber', '#1001', '#1001', '#1002'],
      ['Email', 'email', 'mina@aban.example', 'mina@aban.example', 'ivan@luch.example'],
      ['Financial Status', 'orderStatus', 'paid', '', 'voided'],
      ['Paid at', '-', '2024-01-05 10:22:11 +0100', '', '2024-01-06 10:22:11 +0100'],
      ['Fulfillment Status', '-', 'fulfilled', '', 'fulfilled'],
      ['Currency', 'currency', 'EUR', '', 'EUR'],
      ['Subtotal', '-', '20.00', '', '7.00'],
      ['Taxes', '-', '2.00', '', '1.00'],
      ['Total', 'amount', '22.00', '', '8.00'],
      ['Created at', 'orderDate', '2024-01-05 10:20:00 +0100', '2024-01-05 10:20:00 +0100', '2024-01-06 10:20:00 +0100'],
      ['Lineitem quantity', 'quantity', '1', '2', '1'],
      ['Lineitem name', '-', 'Mug', 'Cap', 'Mug'],
      ['Lineitem price', 'unitPrice', '8.00', '6.00', '7.00'],
      ['Billing Name', 'name', 'Mina Karimi', 'Mina Karimi', 'Ivan Petrov'],
      ['Billing Phone', 'phone', '+98 912 345 67 89', '', '+7 495 555 01 91'],
    ],
  },
  {
    of: 'WooCommerce orders',
    kind: 'orders',
    columns: [
      ['Order Number', 'orderNumber', '10', '11'],
      ['Order Status', 'orderStatus', 'Completed', 'Cancelled'],
      ['Order Date', 'orderDate', '2024-01-05 10:22', '2024-01-06 10:22'],
      ['First Name (Billing)', 'firstName', 'Mina', 'Ivan'],
      ['Last Name (Billing)', 'lastName', 'Karimi', 'Petrov'],
      ['Email (Billing)', 'email', 'mina@aban.example', 'ivan@luch.example'],
      ['Phone (Billing)', 'phone', '+98 912 345 67 89', '+7 495 555 01 91'],
      ['Order Total Amount', 'amount', '22.00', '8.00'],
      ['Shipping Method Title', '-', 'Post', 'Post'],
    ],
  },
  {
    of: 'Odoo invoices',
    kind: 'orders',
    columns: [
      ['Number', 'orderNumber', 'INV/2024/00001', 'INV/2024/00002'],
      ['Invoice Partner Display Name', 'name', 'Aban Ltd', 'Luch LLC'],
      ['Invoice/Bill Date', 'orderDate', '2024-01-05', '2024-01-06'],
      ['Due Date', '-', '2024-02-05', '2024-02-06'],
      ['Total Signed', 'amount', '1200.5', '900'],
      ['Payment Status', 'orderStatus', 'Paid', 'Not Paid'],
    ],
  },
  {
    of: 'amoCRM contacts',
    kind: 'customers',
    columns: [
      ['ID', 'customerCode', '101', '102'],
      ['Имя', '-', 'Мина', 'Иван'],
      ['Полное имя контакта', 'name', 'Мина Карими', 'Иван Петров'],
      ['Компания', 'company', 'ООО «Луч»', 'ООО «Абан»'],
      ['Ответственный', 'owner', 'Анна', 'Анна'],
      ['Дата создания', 'customerSince', '05.01.2024 10:22:11', '06.02.2024 10:22:11'],
      ['Кем создан', '-', 'Анна', 'Анна'],
      ['Рабочий телефон', 'phone', '+7 495 555-01-91', '+7 495 555-01-92'],
      ['Рабочий email', 'email', 'mina@aban.example', 'ivan@luch.example'],
      ['Теги', '-', '', 'vip'],
    ],
  },
  {
    of: 'amoCRM deals',
    kind: 'orders',
    columns: [
      ['ID', 'orderNumber', '1', '2'],
      ['Название сделки', '-', 'Поставка', 'Поставка 2'],
      ['Компания', 'company', 'ООО «Луч»', 'ООО «Абан»'],
      ['Основной контакт', 'name', 'Мина Карими', 'Иван Петров'],
      ['Ответственный', 'owner', 'Анна', 'Анна'],
      ['Этап сделки', 'orderStatus', 'Успешно реализовано', 'Закрыто и не реализовано'],
      ['Бюджет', 'amount', '120 000', '90 000'],
      ['Дата закрытия', 'orderDate', '05.01.2024 10:22:11', '06.02.2024 10:22:11'],
    ],
  },
  {
    of: 'Bitrix24 contacts',
    kind: 'customers',
    columns: [
      ['ID', 'customerCode', '101', '102'],
      ['Фамилия', 'lastName', 'Карими', 'Петров'],
      ['Имя', 'firstName', 'Мина', 'Иван'],
      ['Компания', 'company', 'ООО «Луч»', 'ООО «Абан»'],
      ['Рабочий телефон', 'phone', '+7 495 555-01-91', '+7 495 555-01-92'],
      ['Рабочий e-mail', 'email', 'mina@aban.example', 'ivan@luch.example'],
      ['Ответственный', 'owner', 'Анна', 'Анна'],
      ['Дата создания', 'customerSince', '05.01.2024', '06.02.2024'],
    ],
  },
  {
    of: '1C sales',
    kind: 'orders',
    columns: [
      ['Дата', 'orderDate', '05.01.2024 10:22:11', '15.02.2024 10:22:11'],
      ['Номер', 'orderNumber', 'УТ-00000123', 'УТ-00000124'],
      ['Контрагент', 'name', 'ООО «Луч»', 'ИП Абанов'],
      ['ИНН', 'customerCode', '7701234567', '7707654321'],
      ['Сумма, руб.', 'amount', '1 500,00', '2 300,50'],
      ['Валюта', 'currency', 'руб.', 'руб.'],
      ['Склад', '-', 'Основной', 'Основной'],
    ],
  },
  {
    of: 'subscribers, Russian',
    kind: 'contracts',
    columns: [
      ['Лицевой счёт', 'customerCode', '100123', '100124'],
      ['ФИО', 'name', 'Карими Мина', 'Петров Иван'],
      ['Дата подключения', 'customerSince', '05.01.2020', '15.02.2021'],
      ['Дата окончания договора', 'contractEnd', '05.01.2027', '15.02.2027'],
      ['Абонентская плата', 'monthlyAmount', '450,00', '600,50'],
      ['Автопродление', 'isAutoRenewed', 'Да', 'Нет'],
      ['Дней просрочки', 'overdueDays', '0', '12'],
      ['Статус', 'status', 'Активен', 'Расторгнут'],
    ],
  },
  {
    of: 'customers by hand, Russian',
    kind: 'customers',
    columns: [
      ['Клиент', 'name', 'ООО «Луч»', 'ИП Абанов'],
      ['Телефон', 'phone', '8 (495) 555-01-91', '8 (495) 555-01-92'],
      ['Почта', 'email', 'mina@aban.example', 'ivan@luch.example'],
      ['Менеджер', 'owner', 'Анна', 'Анна'],
      ['Последний заказ', 'lastOrder', '05.01.2024', '15.02.2024'],
      ['Примечание', '-', '', 'звонить утром'],
    ],
  },
  {
    of: 'Didar deals',
    kind: 'orders',
    columns: [
      ['شماره معامله', 'orderNumber', '۱۰۱', '۱۰۲'],
      ['عنوان معامله', '-', 'فروش دستگاه', 'فروش قطعه'],
      ['نام شرکت', 'company', 'شرکت آبان', 'شرکت مهر'],
      ['نام و نام خانوادگی', 'name', 'مینا کریمی', 'رضا احمدی'],
      ['مبلغ معامله (تومان)', 'amount', '۱٬۲۰۰٬۰۰۰', '۹۰۰٬۰۰۰'],
      ['تاریخ ثبت', 'orderDate', '۱۴۰۲/۰۳/۱۵', '۱۴۰۲/۰۴/۰۱'],
      ['مسئول', 'owner', 'سارا', 'سارا'],
      ['وضعیت', 'orderStatus', 'موفق', 'ناموفق'],
    ],
  },
  {
    of: 'customers, Persian',
    kind: 'customers',
    columns: [
      ['کد مشتری', 'customerCode', '۱۰۱', '۱۰۲'],
      ['نام مشتری', 'name', 'مینا کریمی', 'رضا احمدی'],
      ['شرکت', 'company', 'آبان', 'مهر'],
      ['تلفن همراه', 'phone', '۰۹۱۲۳۴۵۶۷۸۹', '۰۹۱۲۳۴۵۶۷۸۸'],
      ['ایمیل', 'email', 'mina@aban.example', 'reza@mehr.example'],
      ['تاریخ عضویت', 'customerSince', '۱۴۰۰/۰۱/۱۵', '۱۴۰۱/۰۲/۲۰'],
      ['وضعیت', 'status', 'فعال', 'غیرفعال'],
      ['شهر', '-', 'تهران', 'شیراز'],
    ],
  },
  {
    of: 'invoices, Persian',
    kind: 'orders',
    columns: [
      ['ردیف', '-', '۱', '۲'],
      ['شماره فاکتور', 'orderNumber', '۵۰۱', '۵۰۲'],
      ['تاریخ فاکتور', 'orderDate', '1402/05/01', '1402/05/03'],
      ['طرف حساب', 'name', 'فروشگاه آبان', 'فروشگاه مهر'],
      ['شرح کالا', '-', 'لوله', 'شیر'],
      ['تعداد', 'quantity', '۲', '۱۰'],
      ['فی', 'unitPrice', '۱٬۲۰۰٬۰۰۰', '۳۵۰٬۰۰۰'],
      ['مبلغ کل', 'amount', '۲٬۴۰۰٬۰۰۰', '۳٬۵۰۰٬۰۰۰'],
    ],
  },
  {
    of: 'contracts, Persian',
    kind: 'contracts',
    columns: [
      ['شماره اشتراک', 'customerCode', '۱۰۱', '۱۰۲'],
      ['نام مشترک', 'name', 'مینا کریمی', 'رضا احمدی'],
      ['تاریخ شروع قرارداد', 'contractStart', '۱۴۰۰/۰۱/۱۵', '۱۴۰۱/۰۲/۲۰'],
      ['تاریخ پایان قرارداد', 'contractEnd', '۱۴۰۳/۰۱/۱۵', '۱۴۰۴/۰۲/۲۰'],
      ['مبلغ ماهانه', 'monthlyAmount', '۲۵۰٬۰۰۰', '۳۰۰٬۰۰۰'],
      ['تمدید خودکار', 'isAutoRenewed', 'بله', 'خیر'],
      ['تعداد شکایت', 'openComplaintCount', '۰', '۲'],
    ],
  },
  {
    of: 'subscribers by hand',
    kind: 'contracts',
    columns: [
      ['Client', 'name', 'Aban Ltd', 'Luch LLC'],
      ['Start', 'contractStart', '2024-01-01', '2024-02-01'],
      ['Renewal date', 'contractEnd', '2025-01-01', '2025-02-01'],
      ['MRR', 'monthlyAmount', '120.00', '90.00'],
      ['NPS', 'npsAnswer', '9', '3'],
      ['Auto-renewal', 'isAutoRenewed', 'yes', 'no'],
      ['Open tickets', 'openComplaintCount', '0', '2'],
    ],
  },
  {
    of: 'software by subscription',
    kind: 'contracts',
    columns: [
      ['Account ID', 'customerCode', 'acct_1', 'acct_2'],
      ['Plan', 'tier', 'Team', 'Starter'],
      ['Billing cycle', 'termMonths', 'Monthly', 'Annual'],
      ['Seats', 'seatCount', '12', '1'],
      ['MRR (USD)', 'monthlyAmount', '$144.00', '$19.00'],
      ['Subscription start', 'contractStart', '2024-04-02', '2025-11-15'],
      ['Last login', 'lastUse', '2026-11-20', '2026-10-02'],
      ['Logins (last 30 days)', 'usage', '41', '3'],
      ['Logins previous 30 days', 'usualUsage', '38', '20'],
      ['NPS score', 'npsAnswer', '9', ''],
      ['Support tickets (90 days)', 'supportCallCount', '0', '4'],
      ['Failed payments', 'failedPaymentCount', '0', '1'],
      ['Downgraded', 'hasDowngraded', 'No', 'Yes'],
      ['Lead source', 'cameByReferral', 'Referral', 'Google Ads'],
    ],
  },
  {
    of: 'an Iranian internet provider',
    kind: 'contracts',
    columns: [
      ['شماره اشتراک', 'customerCode', '۲۰۰۰۰', '۲۰۰۰۱'],
      ['نام مشترک', 'name', 'حسین موسوی', 'علی رضایی'],
      ['سرویس', '-', 'TD-LTE', 'VDSL'],
      ['دوره اشتراک', 'termMonths', 'سه ماهه', 'یک‌ساله'],
      ['تاریخ شروع', 'contractStart', '۱۴۰۲/۰۴/۲۸', '۱۴۰۳/۰۴/۱۷'],
      ['مبلغ ماهانه (تومان)', 'monthlyAmount', '۷۸۳۰۰۰', '۳۸۶۰۰۰'],
      ['مصرف ماه جاری (گیگابایت)', 'usage', '۱۳۹', '۲۶۵'],
      ['میانگین مصرف (گیگابایت)', 'usualUsage', '۱۷۳', '۱۶۳'],
      ['آخرین اتصال', 'lastUse', '۱۴۰۵/۰۸/۰۱', '۱۴۰۵/۰۹/۰۱'],
      ['روش پرداخت', 'paysBy', 'کارت به کارت', 'درگاه اینترنتی'],
      ['صورت‌حساب الکترونیکی', 'isPaperless', 'خیر', 'بله'],
      ['تعداد تیکت', 'supportCallCount', '۰', '۲'],
      ['رضایت', 'csatAnswer', '۲', '۴'],
      ['روزهای تأخیر', 'overdueDays', '', '۱۷'],
      ['پشتیبانی ویژه', 'careService', 'بله', 'خیر'],
      ['نحوه آشنایی', 'cameByReferral', 'سایت', 'معرفی دوستان'],
    ],
  },
  {
    of: 'a Russian provider',
    kind: 'contracts',
    columns: [
      ['ФИО', 'name', 'Иванов Иван', 'Петров Пётр'],
      ['Дата подключения', 'customerSince', '12.03.2022', '01.09.2025'],
      ['Абонентская плата', 'monthlyAmount', '450', '900'],
      ['Трафик за месяц (ГБ)', 'usage', '120', '20'],
      ['Последний вход', 'lastUse', '20.11.2026', '02.10.2026'],
      ['Способ оплаты', 'paysBy', 'Автоплатёж', 'Наличные'],
      ['Техподдержка', 'careService', 'Да', 'Нет'],
      ['Канал привлечения', 'cameByReferral', 'Рекомендация', 'Реклама'],
    ],
  },
  {
    of: 'a streaming service',
    kind: 'contracts',
    columns: [
      ['CustomerID', 'customerCode', 'CB6SXPNVZA', 'S7R2G87O09'],
      ['AccountAge', 'tenureMonths', '20', '57'],
      ['MonthlyCharges', 'monthlyAmount', '11.05', '5.17'],
      ['ViewingHoursPerWeek', 'usage', '36.7', '32.4'],
      // Not whether the customer is still one.
      ['SubtitlesEnabled', '-', 'Yes', 'No'],
    ],
  },
  {
    of: 'a club',
    kind: 'contracts',
    columns: [
      ['member_id', 'customerCode', '1', '2'],
      ['Contract_period', 'termMonths', '6', '12'],
      ['Group_visits', '-', '1', '0'],
      ['Month_to_end_contract', 'monthsToEnd', '5', '12'],
      ['Lifetime', 'tenureMonths', '3', '7'],
      ['Avg_class_frequency_total', 'usualUsage', '0.02', '1.92'],
      ['Avg_class_frequency_current_month', 'usage', '0', '1.91'],
    ],
  },
  {
    of: 'CDNOW',
    kind: 'orders',
    columns: [
      ['customer', 'customerCode', '1', '1', '2'],
      ['date', 'orderDate', '1997-01-01', '1997-01-18', '1997-01-12'],
      ['cds', '-', '2', '2', '1'],
      ['amount_usd', 'amount', '29.33', '29.73', '14.96'],
    ],
  },
  {
    of: 'Superstore',
    kind: 'orders',
    columns: [
      ['Row ID', '-', '1', '2'],
      ['Order ID', 'orderNumber', 'CA-2016-152156', 'CA-2016-152157'],
      ['Order Date', 'orderDate', '11/8/2016', '11/18/2016'],
      ['Ship Date', '-', '11/11/2016', '11/21/2016'],
      ['Customer ID', 'customerCode', 'CG-12520', 'DV-13045'],
      ['Customer Name', 'name', 'Claire Gute', 'Darrin Van Huff'],
      ['Segment', 'tier', 'Consumer', 'Corporate'],
      ['Product Name', '-', 'Bookcase', 'Chair'],
      ['Sales', 'amount', '261.96', '731.94'],
      ['Quantity', 'quantity', '2', '3'],
      ['Profit', '-', '41.9', '219.5'],
    ],
  },
  {
    of: 'Olist',
    kind: 'orders',
    columns: [
      ['order_id', 'orderNumber', 'e481f51cbdc54678b7cc49136f2d6af7', '53cdb2fc8bc7dce0b6741e2150273451'],
      ['customer_id', 'customerCode', '9ef432eb6251297304e76186b10a928d', 'b0830fb4747a6c6d20dea0b8c802d7ef'],
      ['order_status', 'orderStatus', 'delivered', 'canceled'],
      ['order_purchase_timestamp', 'orderDate', '2017-10-02 10:56:33', '2018-07-24 20:41:37'],
      ['payment_value', 'amount', '38.71', '141.46'],
    ],
  },
];

const rowsOf = ({ columns }: Case): TableCell[][] =>
  Array.from({ length: Math.max(...columns.map(([, , ...values]) => values.length)) }, (_, i) =>
    columns.map(([, , ...values]) => values[i] ?? ''),
  );

describe('guessColumns', () => {
  it.each(cases)('knows $of', (one) => {
    const { columns, kind } = guess(
      one.columns.map(([heading]) => heading),
      rowsOf(one),
    );
    expect(Object.fromEntries(columns.map(({ heading, meaning }) => [heading, meaning ?? '-']))).toEqual(
      Object.fromEntries(one.columns.map(([heading, meaning]) => [heading, meaning])),
    );
    expect(kind).toBe(one.kind);
  });

  it('has words for every meaning, in all three languages', () => {
    for (const meaning of columnMeanings) {
      const words = headingWords.filter((entry) => entry.meaning === meaning).map((entry) => entry.words);
      expect(words.join('|'), meaning).toMatch(/[a-z]/u);
      expect(words.join('|'), meaning).toMatch(/[а-я]/u);
      expect(words.join('|'), meaning).toMatch(/[\u0600-\u06ff]/u);
    }
  });

  it('reads a file without headings by its values', () => {
    const { columns, kind } = guess(
      [],
      [
        ['00001', '19970101', '1', '11.77'],
        ['00002', '19970112', '1', '12.00'],
        ['00002', '19970112', '5', '77.00'],
      ],
    );
    expect(columns.map(({ meaning }) => meaning)).toEqual(['customerCode', 'orderDate', null, 'amount']);
    expect(kind).toBe('orders');
  });

  it('decides the order of dates over the whole column, and over the columns beside it', () => {
    const order = (...dates: string[]) => {
      const column = guess(
        ['Customer ID', 'Order date', 'Amount'],
        dates.map((date) => ['1', date, '2.50']),
      ).columns[1]!;
      return [column.dateOrder, column.isDateOrderAsked];
    };
    expect(order('01/02/2024', '25/02/2024')).toEqual(['dayFirst', false]);
    expect(order('01/02/2024', '02/25/2024')).toEqual(['monthFirst', false]);
    expect(order('01/02/2024', '03/04/2024')[1]).toBe(true);
    expect(order('01.02.2024', '03.04.2024')).toEqual(['dayFirst', false]);
    expect(order('2024-02-01', '2024-04-03')[1]).toBe(false);
    const beside = guess(['Customer ID', 'Start date', 'End date'], [['1', '01/02/2024', '01/31/2025']]);
    expect(beside.columns.map(({ dateOrder, isDateOrderAsked }) => [dateOrder, isDateOrderAsked])).toEqual([
      [null, false],
      ['monthFirst', false],
      ['monthFirst', false],
    ]);
  });

  it('decides what parts a fraction over the whole column', () => {
    const decimal = (...amounts: string[]) => {
      const column = guess(
        ['Customer ID', 'Order date', 'Amount'],
        amounts.map((amount) => ['1', '2024-01-01', amount]),
      ).columns[2]!;
      return [column.decimal, column.isDecimalAsked];
    };
    expect(decimal('1,234', '17,50')).toEqual([',', false]);
    expect(decimal('1,234', '17.50')).toEqual(['.', false]);
    expect(decimal('1.234.567', '1.234')).toEqual([',', false]);
    expect(decimal('1,234', '5,678')[1]).toBe(true);
  });

  it('tells the currency from cells, a column or the heading', () => {
    const currency = (heading: string, ...amounts: string[]) =>
      guess(
        ['Customer ID', 'Order date', heading],
        amounts.map((amount) => ['1', '2024-01-01', amount]),
      ).options.currency;
    expect(currency('Amount', '$1,234.50')).toBe('USD');
    expect(currency('Amount (EUR)', '7.50')).toBe('EUR');
    expect(currency('مبلغ (تومان)', '1250000')).toBe('IRT');
    expect(currency('Сумма, руб.', '7,50')).toBe('RUB');
    expect(currency('Amount', '7.50')).toBeNull();
  });

  it('takes rows of one order for its lines unless each repeats the total', () => {
    const lines = (...rows: [number: string, amount: string][]) =>
      guess(
        ['Order number', 'Order date', 'Customer ID', 'Amount'],
        rows.map(([number, amount]) => [number, '2024-01-01', '1', amount]),
      ).options.linesOfOneOrder;
    expect(lines(['A1', '1.50'], ['A1', '2.50'], ['B2', '3.50'])).toBe(true);
    expect(lines(['A1', '4.00'], ['A1', '4.00'], ['B2', '3.50'])).toBe(false);
    expect(lines(['A1', '1.50'], ['B2', '2.50'])).toBe(false);
  });

  it('keeps what the user set', () => {
    const none = { dateOrder: null, calendar: null, decimal: null };
    const { columns, kind } = guessColumns({ headings: ['x', 'y'], rows: [{ line: 1, cells: ['A', '01/02/2024'] }], separator: ',' }, now, [
      { meaning: 'name', ...none },
      { meaning: 'contractEnd', ...none, dateOrder: 'monthFirst' },
    ]);
    expect(columns.map(({ meaning, dateOrder }) => [meaning, dateOrder])).toEqual([
      ['name', null],
      ['contractEnd', 'monthFirst'],
    ]);
    expect(kind).toBe('contracts');
  });
});
