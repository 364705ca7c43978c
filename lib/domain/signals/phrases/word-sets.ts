import type { Language } from '../../language.ts';
import type { WordSets } from '../../text/phrases.ts';

/** Words that several phrases share, by language; see text/phrases.ts for the notation. */
export const wordSets: Record<Language, WordSets> = {
  en: {
    my: 'our|my|the|this|your|all|a|an|any',
    we: 'we|i|they|company|board|management|team|boss|director',
    deal: 'contract|contracts|subscription|subscriptions|account|accounts|plan|agreement|membership|license*|licence*|service|services|cooperation|partnership|relationship|seats|policy',
    vendor: 'vendor*|supplier*|provider*|competitor*|company|companies|system|systems|platform*|solution|solutions|tool|tools|software|service|agency|partner',
    product: 'app|system|software|portal|platform|website|site|service|product|tool|export|import|sync|dashboard|report|reports|login|page|api|integration|device|machine|update|server|feature|module|button|data|program|connection|line',
    answer: 'answer|answers|reply|replies|response|responses|feedback|reaction|callback|word',
    sad: 'disappointed|dissatisfied|unhappy|frustrated|annoyed|upset|angry|displeased|appalled|furious|dismayed',
    bad: 'unacceptable|terrible|awful|horrible|appalling|disgraceful|outrageous|ridiculous|useless|unprofessional|pathetic|dreadful|abysmal|shocking|poor|lousy|sloppy|incompetent|rude|substandard|inadequate|bad|disappointing|frustrating|unreliable',
    good: 'great|excellent|fantastic|wonderful|brilliant|outstanding|superb|amazing|perfect|awesome|terrific|exceptional|stellar|impressive|first class|top notch|exemplary|fabulous|marvellous',
    work: 'service|support|work|job|team|help|training|product|quality|experience|onboarding|delivery|staff|people|assistance|cooperation|workshop|communication|solution|attention|effort|result|results|care|tool|system|software|update|feature|dashboard',
    price: 'price|prices|pricing|cost|costs|rate|rates|fee|fees|quote|tariff|bill|premium|invoice|invoices',
  },
  fa: {
    deal: 'قرارداد*|اشتراک*|سرویس*|خدمات*|عضویت*|حساب|حسابمان|پنل|پلن|تمدید|توافق*|لایسنس*',
    other: 'دیگر|دیگری|دیگه|دیگه‌ای|جدید|جدیدی|رقیب|رقبا|رقیبتان|رقبای',
    vendor: 'شرکت*|تامین‌کننده*|تأمین‌کننده|سرویس*|نرم‌افزار*|سامانه*|پیمانکار*|ارائه‌دهنده*|سیستم*|مجموعه*|فروشنده*|جا|جای|برند*|پلتفرم*',
    product: 'سامانه*|سیستم*|نرم‌افزار*|برنامه*|اپلیکیشن*|سایت*|پنل*|گزارش*|سرور*|سرویس*|صفحه*|دستگاه*|خروجی*|همگام‌سازی|درگاه*|داشبورد*|محصول*|فایل*|ماژول*|اتصال*|پورتال*|خط',
    work: 'خدمات*|پشتیبانی*|کیفیت*|محصول*|همکاری*|رفتار*|کار|کارتان|کارشناس*|تیم*|پاسخگویی*|سرویس*|عملکرد*|برخورد*|آموزش*|دوره*|نرم‌افزار*|سامانه*|وضعیت*|نتیجه*',
    bad: 'بد|بدی|ضعیف*|افتضاح|غیرقابل‌قبول|غیر‌قابل‌قبول|نامناسب|فاجعه*|توهین‌آمیز|زننده|غیرحرفه‌ای|نامطلوب|بی‌کیفیت|وحشتناک|اسفناک|ناامیدکننده|ناامید‌کننده|تأسف‌بار|بی‌ادبانه',
    good: 'عالی|فوق‌العاده|بی‌نظیر|درجه‌یک|درخشان|محشر|خیلی خوب|بسیار خوب|حرف نداشت|معرکه|ممتاز|بسیار مفید|خیلی مفید|بی‌نقص|چشمگیر|تحسین‌برانگیز',
    answer: 'پاسخ|پاسخی|جواب|جوابی|واکنش*|بازخورد*|خبری',
    price: 'قیمت*|هزینه*|نرخ*|تعرفه*|مبلغ*|پیش‌فاکتور|حق‌اشتراک',
  },
  ru: {
    deal: 'договор|договора|договору|договором|договоре|договоры|контракт*|подписк*|соглашени*|аккаунт*|тариф|услуг*|сервис*|обслуживани*|сотрудничеств*|абонемент*|лицензи*|продлени*',
    other: 'друг*|ино*|нов*|альтернатив*|конкурир*',
    vendor: 'поставщик*|подрядчик*|провайдер*|компани*|систем*|сервис*|платформ*|решени*|вендор*|оператор*|программ*|исполнител*|конкурент*|партнер*|продукт*',
    product: 'систем*|программ*|приложени*|сайт*|портал*|сервис*|отчет*|выгрузк*|карточк*|сервер*|личный кабинет|кабинет|страниц*|модул*|интеграци*|обмен|синхронизаци*|связь|доступ|оборудовани*|база|касса|устройств*|платформ*|сервис',
    work: 'сервис*|поддержк*|обслуживани*|качеств*|работ*|отношени*|сотрудник*|менеджер*|товар*|услуг*|доставк*|продукт*|команд*|обучени*|специалист*|внедрени*|подход*|сотрудничеств*|систем*|программ*',
    bad: 'ужасн*|отвратительн*|безобразн*|неприемлем*|недопустим*|возмутительн*|хамск*|некачественн*|плох*|кошмарн*|непрофессиональн*|неудовлетворительн*|паршив*|низк*',
    good: 'отличн*|прекрасн*|замечательн*|великолепн*|превосходн*|потрясающ*|блестящ*|безупречн*|шикарн*|классн*|качественн*|высочайш*',
    answer: 'ответ|ответа|ответов|реакци*|отклик*|обратной связи|обратную связь|вестей|новостей',
    price: 'цен*|стоимост*|тариф*|расценк*|прайс*|счет|оплат*|сумм*|платеж*',
  },
};
