import type { PhraseBook } from '../../text/phrases.ts';

/** The customer ends the business, or says they may. */
export const cancelIntentPhrases: PhraseBook = {
  en: `
cancel*|terminat* @my? ~ @deal
cancel*|stop|disable|turn|switch ~ renewal|renewing|autorenewal|auto renew*
end|ending|close|closing|discontinue|discontinuing|stop|stopping|suspend|deactivate|delete|quit|dissolve @my annual|current|entire|whole|support|business|company? contract|subscription*|account|agreement|membership|license*|service|services|cooperation|partnership|relationship|policy
want|need|like|wish|have ~ @deal ~ cancelled|canceled|terminated|closed|ended|deactivated
notice|request|letter|decision|wish|intention of|to|for cancel*|terminat*|leave|withdraw
cancellation|termination|cancelation notice|letter|request
notice|letter ~ cancellation|termination
not|won't|wont be? renew|renewing
not|won't|don't|decided against|against|stop|no longer ~ renew|renewing|renewal
not|won't|don't|no longer ~ extend|extending|prolong|prolonging ~ @deal|cooperation
not|won't|don't|no longer|stop ~ continue|continuing|carry on|go on|proceed ~ with you|your|@deal|working|using|after|beyond|past
let ~ @deal ~ expire|lapse|run out
non renewal
leaving|leave|quitting you|your|your @vendor
decided|decision|going|want|plan|planning|intend ~ leave|quit|cancel|terminate|pull out|part ways $
decided|decision|time ~ leave|part ways|part company|end things|call it a day
switch*|mov*|migrat*|chang*|transition*|transfer*|going|go|gone ~ another|different|other|alternative|competing|rival ~ @vendor
switch*|mov*|chang*|transition*|going|go|gone ~ new vendor|supplier|provider|partner
switch*|mov*|go|going|migrat*|transfer* ~ to|with|for ~ competitor*|competition|rival*
found|chosen|chose|selected|signed|picked|hired|appointed|engaged ~ another|different|new|alternative|replacement vendor|supplier|provider|company|partner|solution|agency
replac*|drop|dropping|ditch*|dump* you|your ~ @vendor|@deal|product
tak*|mov*|bring* @my? business|custom|orders|account elsewhere
go|going|gone|buy|order|shop ~ elsewhere
part|parting ways|company
stop|stopped|stopping|cease|ceasing|quit using|ordering|buying|working|doing business ~ you|your
no longer|don't|won't ~ need|require|want|use|using|needing|requiring ~ your|the|this ~ @deal|@vendor|product|products
no longer ~ customer|customers|client|clients of|with? yours?
last|final order|invoice|payment|month|year|purchase|renewal ~ with|from|to you|your
opt*|sign out ~ renewal|auto renewal|renewing
done with|doing|using you|your|business
through with you|your
cut|cutting|sever|severing ~ ties
terminating|cancelling|canceling|leaving ~ end of|effective|immediate*|month|year|quarter
exercise|exercising|invoke|invoking ~ termination|break|cancellation|exit
phase|phasing out your|you|the|this
confirm ~ cancellation|termination|closure
close|delete|deactivate|closing @my account|accounts|profile
withdraw|withdrawing from ~ @deal
wind|winding down ~ @deal|cooperation|relationship
% think*|thought|consider*|tempted|contemplat*|weighing ~ cancel*|leaving|switching|terminat*|ending|quitting|alternatives|moving away|moving elsewhere|changing supplier*|changing provider*|changing vendor*
% look*|evaluat*|explor*|compar*|assess*|research*|shop*|search*|talk*|meet*|demo* ~ alternatives|alternative|elsewhere|competitors|your competitor*|your competition
% look*|evaluat*|explor*|assess*|test*|trial*|talk*|search* ~ other|another|different vendor*|supplier*|provider*|competitor*|platform*|system|systems|solution|solutions|software|tools|companies|options|partner*
% how|where|what|steps|procedure|process ~ cancel*|terminat* ~ @deal
% reconsider*|rethink*|re evaluat*|reevaluat*|reassess* ~ @deal|relationship|working|future|cooperation
% not|unsure|doubt* sure|certain|whether|if|we|i ~ renew|continue|stay|extend
% doubt* ~ renew|stay|continue
% get out of @my @deal
% early termination
% reviewing|weighing|considering ~ options $
- cancel*|move*|moving|stop*|end*|clos*|leav* @my? @deal? next|last|first|tomorrow|today|monday|friday|thursday|team|weekly|monthly? meeting*|call*|appointment*|webinar*|demo*|visit*|session*|lunch|event*|trip|flight*|training|ticket*|invoice*|delivery|shipment|booking|reservation|newsletter*|reminder*|early
- @deal call|visit|appointment|meeting|review|manager*|window|rep|reps|representative|number|holder|name|page|team|desk|level|statement|executive|details|call|outage|interruption*|ticket*|plan to|engineer*|desk|team
- plan|plans to|for|b
- customer*|client*|patient*|tenant*|member*|student*|patients|subscriber*|guest* ~ cancel*|terminat*|leav*|switch*
- cancel*|terminat* @my? ~ @deal with|to|at|from our|another|previous|former|old|us|the newspaper|a magazine
- cancel* any|anytime
- cancel* @my? ~ newsletter|newspaper|magazine|mailing ~ subscription
- test|trial|demo|bank|old|user|duplicate|email|employee|dummy account|accounts|subscription
- cancellation|termination fee*|policy|policies|clause|terms|insurance
- ignore|disregard|withdraw*|withdrew|revoke|retract|rescind*|reversed? ~ cancel*|terminat*|notice
- could|couldn't|can't|cannot|unable|able|failed|trying|tried|allow*|let to? ~ renew|renewing|extend
- you ~ cancelled|canceled|terminated|closed|suspended ~ @deal
- @deal|account|service was|were|has been|had been cancelled|canceled|terminated|closed|suspended
- not|don't renew* automatically
! cancel*|terminat* ~ @deal with|to you|your|northlight
! notice of cancellation|termination
`,
  fa: `
لغو|فسخ|کنسل|ابطال|خاتمه ~ قرارداد*|اشتراک*|سرویس*|خدمات*|عضویت*|حساب|حسابمان|پنل|پلن|تمدید|همکاری*
قرارداد*|اشتراک*|سرویس*|خدمات*|عضویت*|حساب|حسابمان|پنل|تمدید|همکاری* ~ لغو|فسخ|کنسل|باطل|قطع|متوقف|خاتمه
تمدید ~ نمی‌کن*|نکن*|نخواه*|نمی‌شو*|نمی‌کنیم|نکرده‌ایم|نشود|نکنید|نگردد
قصد|تمایل*|تصمیم*|برنامه* ~ تمدید ~ ندار*|نیست*|نداریم
تمدید ~ منصرف|صرف‌نظر|خودداری|منتفی
عدم تمدید|ادامه|ادامه‌ی
قطع همکاری*|قرارداد*|ارتباط ~ با شما
قطع همکاری*
همکاری* ~ پایان|خاتمه|تمام|قطع|ادامه نمی‌ده*|ادامه نده*|ادامه نخواه*
همکاری* ~ ادامه ~ نمی‌ده*|نده*|نخواه*|ندار*|نیست*|نمی‌کن*
ادامه ~ همکاری* ~ ندار*|نیست*|مقدور نیست|ممکن نیست|نمی‌ده*|نخواه*|منصرف
تمایل*|قصد ~ ادامه|همکاری ~ ندار*|نیست*
پایان ~ همکاری*|قرارداد* ~ اعلام|می‌کن*
به ~ همکاری*|قرارداد* ~ پایان|خاتمه ~ می‌ده*|ده*|داد*|بده*|خواه*
سراغ ~ شرکت*|تامین‌کننده|سرویس*|نرم‌افزار*|سامانه*|رقیب*|رقبا* ~ @other? ~ می‌رو*|برو*|رفت*|خواهیم رفت
به ~ @vendor ~ @other ~ مهاجرت|منتقل|کوچ|انتقال
@vendor @other? ~ جایگزین ~ کرده‌ایم|می‌کن*|کنیم|خواهیم کرد|شما
@vendor|شما ~ عوض ~ می‌کن*|کنیم|کرده‌ایم|کردیم|خواه*
تامین‌کننده*|پیمانکار*|فروشنده* ~ تغییر ~ ده*|می‌ده*|داد*|بده*|خواه*
تغییر|تعویض تامین‌کننده*|پیمانکار*|سرویس‌دهنده*
با ~ @vendor @other ~ قرارداد ~ بست*|ببند*|می‌بند*|امضا*
@vendor @other ~ انتخاب ~ کرده‌ایم|کردیم|شد*
دیگر|دیگه ~ نیازی|احتیاجی|نیاز ~ به ~ @deal|شما|نرم‌افزار* ~ ندار*|نیست*|نخواه*
نیازی ~ به ~ @deal|نرم‌افزار* ~ شما|شما‌ ندار*|نیست*
دیگر|دیگه ~ از ~ @deal|نرم‌افزار*|محصول* ~ استفاده ~ نمی‌کن*|نخواه*|نکن*
دیگر|دیگه ~ با شما ~ کار|همکاری ~ نمی‌کن*|نخواه*|نمی‌ده*|نکن*|ندار*
دیگر|دیگه ~ از شما ~ خرید|سفارش* ~ نمی‌کن*|نخواه*|نمی‌ده*|ندار*
حساب|حسابمان ~ ببند*|بسته شود|حذف|غیرفعال|مسدود کنید
انصراف ~ از|خود|ما|مان|ادامه
از ~ ادامه|همکاری|خرید|تمدید|قرارداد* ~ منصرف|انصراف|صرف‌نظر|کناره
از ~ شما ~ جدا شو*|جدا می‌شو*|جدا شد*
آخرین سفارش*|خرید*|ماه|قرارداد*|صورت‌حساب ~ با شما|از شما|ماست|ما
تصمیم ~ به ~ ترک|لغو|فسخ|جدایی|قطع
تصمیم ~ گرفت* ~~ تمدید نکن*|ادامه نده*|لغو کن*|فسخ کن*|جدا شو*|ترک کن*
تمدید خودکار ~ غیرفعال|خاموش|لغو|قطع|متوقف
دور شما ~ خط
% دنبال|جست‌وجوی|جستجوی ~ جایگزین*|شرکت @other|تامین‌کننده ~|سرویس @other|نرم‌افزار @other|گزینه‌های
% در حال|مشغول ~ بررسی|مقایسه|ارزیابی ~ جایگزین*|گزینه* @other|شرکت* @other|سامانه* @other|نرم‌افزار* @other|سرویس* @other|رقب*|رقیب*|تامین‌کننده*
% به فکر|قصد ~ تغییر|تعویض|لغو|فسخ|جدایی|رفتن|جایگزین*|قطع ~ هستیم|هستم|افتاده‌ایم|داریم|دارم|همکاری|قرارداد*|شرکت*|سرویس*
% گزینه* @other ~ بررسی|می‌سنج*|مقایسه
% مذاکره|صحبت|جلسه ~ با ~ شرکت* @other|رقیب*|رقبا*
% روند|نحوه|نحوه‌ی|مراحل|شرایط|چگونه|چطور|چه‌طور ~ لغو|فسخ|کنسل|قطع
% تجدید‌نظر|تجدیدنظر ~ همکاری*|قرارداد*|ادامه
% مطمئن نیست* ~ تمدید|ادامه
% اگر ~~ لغو|فسخ ~ می‌کن*|کنیم|خواه*
- لغو|کنسل|کنسلی ~ جلسه*|پرواز*|نوبت*|قرار|دمو|وبینار*|دوره*|سفر|بلیت|بلیط|سفارش*|فاکتور*|رزرو*|کلاس*|رویداد*|همایش*|بازدید*
- جلسه*|پرواز*|نوبت*|وبینار*|دمو|سفر|سفارش*|کلاس*|بازدید* ~ لغو|کنسل
- عضویت*|اشتراک* ~ خبرنامه*|روزنامه*|مجله*|پیامک*
- مشتری|مشتریان|مشتری‌ها* ~ قرارداد*|اشتراک* ~ لغو|فسخ
- قرارداد* ~ اجاره|قبلی|سابق|پیشین
- قرارداد* ~ با|به ~ قبلی|سابق|پیشین
- جریمه|شرایط|بند|ماده ~ فسخ|لغو
- تمدید ~ مشکل|خطا
- فرصت|مهلت|زمان ~ تمدید
- حساب|اشتراک*|سرویس* ~ به اشتباه|اشتباهی|اشتباها
- نتوان* ~ تمدید
`,
  ru: `
расторг*|расторж*|разорв*|аннулир* ~ @deal|отношени*
договор|контракт|соглашение|подписк* ~ расторг*|расторж*|разорв*|аннулир*|прекращ*|отмен*|закры*
отмен*|отключ*|прекра*|закр*|останов*|приостанов*|аннулир* ~ подписк*|автопродлени*|продлени*|контракт*|договор|договора|сотрудничеств*|абонемент*|обслуживани*|лицензи*|членств*
прекра* ~ пользоваться|работ* ~ с вами|вашей|вашим|вашу|вашими|у вас
прекра* ~ отношени*|взаимодействи*|работу с вами|партнерств*
отказ* ~ от ~ ваш*|дальнейш*|услуг*|подписк*|договор*|сотрудничеств*|сервис*|продлени*|обслуживани*|вас
отказ* ~ продл*|сотруднич*|продолж*
не ~ продл* $
не ~ продл* ~ @deal|с вами|на следующ*|на будущ*|отношени*|доступ
не ~ будем|будет|планируем|планирует|собираемся|станем|намерен*|хотим|решили|решено ~ продл*
продл* ~ не ~ будем|будет|планируем|собираемся|станем|намерен*|хотим|хочу|планирую|буду
решил*|решен*|решение ~ не ~ продл*|продолж*|возобновл*
не ~ намерен*|планируем|будем|хотим|собираемся|готовы ~ продолж* ~ сотруднич*|работ*|пользоваться|с вами
больше|далее|впредь ~ не ~ будем|планируем|хотим|намерен*|собираемся|нужд*|нужн*|пользу*|заказыва*|работа*|сотруднич*|готовы|станем ~ @deal|с вами|у вас|ваш*|пользоваться|заказывать|сотрудничать|работать
не ~ нужд* ~ ваш*
уход*|уйти|уйдем|уйду|ушли ~ от вас|к конкурент*|к друг*|на друг*
переход*|перейти|перейдем|перешли|мигрир*|переез* ~ к|на|в ~ друг*|ино*|альтернатив*|конкурент*|конкурир* ~ @vendor|crm|срм
переход*|перейти|перейдем|перешли|уход*|уйти|уйдем ~ к ~ конкурент*|нов* поставщик*|нов* подрядчик*|нов* провайдер*|нов* партнер*
смен*|менять|меняем|поменя* ~ поставщик*|подрядчик*|провайдер*|оператор*|исполнител*|вендор*|обслуживающ*
выбрал*|нашли|нашел|заключил*|подписал* ~ друг*|нов*|ино* ~ поставщик*|подрядчик*|провайдер*|исполнител*|вендор*|партнер*|компани*|систем*|решени*
договор|контракт ~ с ~ друг*|нов*|конкурент* ~ заключ*|подпис*
удал*|закр*|деактивир* ~ аккаунт*|учетн*|лицевой|профил*|личный кабинет
уведомл*|извещ*|сообщ* ~ о|об ~ расторж*|прекращени*|отказ*|непродлени*|намерении расторгнуть
заявлени*|уведомлени*|соглашени* о|об|на ~ расторж*|прекращени*|отказ*
расставаться|прощаться|расстаемся|прощаемся|расстаться|попрощаться ~ с вами
последн* ~ заказ*|месяц*|год|платеж|счет|оплат* ~ с вами|у вас|вам|для вас
не ~ вернемся ~ вам|к вам
отозвать|отзываем|отзыва* ~ договор*|заявк* на продлени*
выйти|выход*|выйдем из ~ договор*|соглашени*|контракт*|проект* с вами
искать|ищем ~ замен* ~ вам|вашему|вашей
% смотр*|рассматрива*|изуча*|ищем|ищу|искать|подыскив*|выбира*|оценива*|тестиру*|сравнива*|присматрива* ~ друг*|альтернатив*|ино*|замен*|конкурент* ~ @vendor|вариант*|crm|срм|предложени*
% смотр*|рассматрива*|изуча*|ищем|ищу|искать|подыскив*|присматрива* ~ альтернатив*|замен*|конкурент*
% демо|встреч*|переговор* ~ у|с ~ конкурент*|ваш* конкурент*|друг* поставщик*
% думаем|думаю|подумыв*|задумыв*|задумал*|рассматрива*|склоня* ~ уход*|уйти|перейти|переход*|отказ*|расторг*|расторж*|смен*|прекращ*
% как|порядок|условия|процедур* ~ расторг*|расторж*|отказаться|отменить подписк*|отмен* подписк*|прекратить|закрыть аккаунт
% пересмотр*|пересматрива* ~ сотрудничеств*|договор*|отношени*
% не уверен* ~ продл*|продолж*|останемся|остаться
% сомнева* ~ продл*|продолж*|остаться|останемся
% если ~~ расторг*|уйдем|отказ*|прекратим|перейдем
% вынужден* ~ искать|расторг*|отказ*|прекрат*|уйти|перейти
- отмен* ~ встреч*|созвон*|звон*|визит*|вебинар*|рейс*|заказ*|доставк*|презентаци*|демонстраци*|бронь|брони|поездк*|платеж*|счет*|обучени*|мероприяти*|семинар*
- отказ* ~ от ~ рассылк*|печат*|бумаг*|экскурси*|участи*|ответственности|уведомлени*
- отказ* ~ оборудовани*|двигател*|диск*
- не ~ удал*|могу|можем|можете|смог*|получ*|выходит|успе* ~ продл*|продолж*
- договор* ~ аренд*
- договор|договора|контракт|подписк* с|на ~ прежн*|предыдущ*|бывш*|журнал*|газет*|рассылк*|нами
- клиент*|покупател*|подписчик*|пользовател*|арендатор* ~ расторг*|отказ*|уход*|отмен*|прекра*
- штраф*|пеня|пени|пункт*|раздел*|порядок за|о|об|по ~ расторж*|отказ*
- ошибочно|случайно|вы ~ отключ*|расторг*|закр*|отмен*|прекра*
- не ~ расторг*|отказ*|уход*|прекра* ~ а
- прекра* ~ действие ~ скидк*|акци*|купон*
- отозв*|отзыва* ~ заявлени* ~ расторж*
`,
};
