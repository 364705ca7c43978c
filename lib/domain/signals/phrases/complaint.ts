import type { PhraseBook } from '../../text/phrases.ts';

/** The customer says that something is wrong with us; a mere report of a fault is weak. */
export const complaintPhrases: PhraseBook = {
  en: `
complain|complaint|complaints|complaining
@we ~ am|are|is|re|m|feel|feeling|was|were|remain|become|became ~ @sad
@sad with|by|about|at|over|that|to
very|extremely|deeply|really|quite|so|increasingly|more ~ @sad
not|isn't|aren't|wasn't|weren't|never|far from|less than ~ happy|satisfied|pleased|impressed|content|thrilled
not|isn't|wasn't|far from ~ acceptable|good enough|professional|up to standard|up to scratch|what we paid|what i paid|what we ordered|what i ordered|what we expected|how ~ treat*
@bad ~ @work
@work|it|this|that|situation|behaviour|behavior|attitude is|was|are|were|has been|have been|been|really|just|simply ~ @bad
is|are|was|were|been simply|just|totally|completely|absolutely|really|frankly? unacceptable|outrageous|a disgrace|a joke|beyond a joke|unbelievable|out of order
this is|was unacceptable|ridiculous|outrageous|nonsense
fed up|sick of|tired of|had enough|enough is enough|losing patience|lost patience|patience ~ thin|running out of patience|at the end of ~ patience
let us|me down
waste of ~ time|money
worst ~ @work|@vendor|experience|supplier
@product ~ is|was|has been|went|goes|keeps|are ~ down|offline|unavailable ~ again|since|for|third|second|all
down again
third|fourth|fifth|second|umpteenth|tenth|nth time ~ this|in|a|that|now|already|week|month|year|it|we
again and again|time and again|time after time|over and over
still|again ~ not|doesn't|don't|isn't|won't|aren't|can't|cannot ~ work|working|load|loading|fixed|resolved|solved|sync*|open|export|available|arrived|delivered|received|corrected|log|connect
still ~ broken|down|unresolved|unsolved|crash*|fail*|wrong|missing|waiting for ~ fix|open
fail*|crash*|broke|broken|freez*|stopped ~ again
same ~ problem*|issue*|error*|mistake*|fault*|bug* ~ again|back|still|every|persist*|keeps
keeps|keep|constantly|always|repeatedly|constant|frequent|endless|repeated|ongoing|persistent ~ crash*|fail*|freez*|breaking|error*|outage*|problem*|issue*|fault*|delay*|mistake*|disconnect*|down|going wrong
problem*|issue*|bug*|error*|fault* ~ still|not|never|hasn't|haven't|isn't|remains|remain|persist* ~ fixed|resolved|solved|addressed|unresolved|there|open|corrected
nothing|nobody|noone|no one ~ done|fixed|helped|help|cares|happened|changed|improved|care
order|delivery|shipment|parcel|package|goods|items|pallet*|consignment ~ late|delayed|damaged|wrong|missing|incomplete|broken|lost|faulty|defective
arrived|came|delivered|received|was|were|is|are|got|sent ~ damaged|broken|defective|faulty|late again|days late|weeks late|too late|smashed|scratched|the wrong|wrong item*|wrong size*
wrong|faulty|defective|damaged|missing|broken ~ item*|goods|product*|parts|part|order|delivery|article*|unit*|pieces|model|batch
late again
hours|days|weeks|months late|behind|overdue
never|not|hasn't|haven't|didn't ~ arrived|arrive|been delivered|turned up|shown up|received ~ order|parcel|delivery|goods|shipment|package|replacement
order|parcel|delivery|shipment|package|replacement|technician|engineer|driver ~ never|hasn't|didn't|not|has not ~ arrived|arrive|delivered|came|come|turned up|turn up|showed up|show up|been delivered
overcharg*|double charged|charged twice|billed twice|charged ~ twice|charged ~ wrong|billed ~ wrong|invoiced ~ twice|hidden fee*|hidden charge*|hidden cost*
invoice*|bill|statement ~ wrong|incorrect|mistake*|not correct|not agree|does not match|doesn't match|error*|disputed
wrong|incorrect|mistake* ~ invoice*|bill
dispute|disputing|disputed ~ invoice*|charge*|bill|amount
want|demand|request|expect|requesting|demanding|claim|need ~ refund|compensation|money back|apology|explanation
treated ~ badly|poorly|rudely|unfairly|like
rude|disrespectful|dismissive|arrogant|impolite to|with|on|towards|staff|agent|employee|colleague|person|manager|reply|answer
hung up on
escalat* this|it|the|our|my
expected|deserve ~ better|more from
fall*|fell ~ short
below|beneath ~ standard*|expectation*|par|level
@work|quality|standard*|standards ~ dropped|declined|deteriorated|gone down|gone downhill|getting worse|worse|suffered
getting|got|gotten|gets worse
not|isn't|doesn't ~ what|as|live up ~ advertised|described|agreed|expected|specification|spec
too|very|so|painfully|terribly|unbearably|extremely slow
how long|how much longer|when ~ going to|will|must|do|does ~ continue|go on|fix|fixed|resolve|resolved|put up|take this|have to wait
cost|costing|costs us ~ customers|money|time|business|hours|sales|thousands
lost|losing ~ data|orders|sales|customers|hours|money|business ~ because|due|to|again|thanks
put|putting up with
unable to work|stand still|standstill|at a halt
can't|cannot ~ go on like this|continue like this|work like this
we ~ waited|waiting|been waiting ~ for|over|more ~ days|weeks|hours|months
% @product|it|they|nothing ~ not|doesn't|isn't|don't|won't|aren't|didn't|stopped|stops ~ work|working|load|loading|sync*|opening|open|respond*|available|responding|start
% @product ~ is|are|has been|was|keeps|went ~ down|broken|crashing|failing|slow|offline|unavailable|unstable
% fail*|crash*|freez*|error* when|every time|while|on ~ export*|sync*|log*|save|saving|upload*|open*|print*
% have|having|experiencing|facing|had|run into|got ~ problem*|trouble*|difficult*|issue* ~ with ~ your|@product|delivery|invoice|order
% defect|malfunction*|outage*
% urgent*|immediately ~ fix|resolve|repair
% please ~ fix|repair|correct ~ this|it|the
- no|any|zero|without|few|fewer|less|have|hear|customer|customers|customers'|user|guest|patient*|handling|handle|manage|track* complain|complaint|complaints|complaining
- can't|cannot|nothing to|not|reason to|no reason to|had to complain
- complaint|complaints management|handling|form|procedure|process|policy|policies|module|desk|department|team|system|book|box|rate|category|statistics|dashboard|report|tracking
- customer*|user*|client*|patient*|people|employees|guests|competitor* ~ @sad
- @bad ~ weather|traffic|news|flight|cold|flu|headache|wifi at home|memory|joke|pun|timing|english
- weather|traffic|flight|game|match|news|hotel|jet lag ~ @bad
- not bad|too bad|so bad
- not ~ only|just
- sorry|apologies|apologise|apologize ~ slow|late|delay|trouble|mistake
- our|my mistake|fault|error|bad
- our|my invoice|delivery|customer*|order|shipment to|is late|will
- all|now|everything|it|issue|problem ~ fixed|resolved|solved|working ~ now|again|well|fine|perfectly
- back|up and working|running ~ again
- thank|thanks ~ for ~ fixing|resolving|solving|sorting
- quickly|fast|promptly ~ fixed|resolved|solved
- training|workshop|course|article|webinar|book|post|newsletter|tips ~ @sad|complaint*|unhappy
- second|third time we|i ~ order*|buy|bought|meet|met|renew*
- third|second time lucky
- no|without|zero|any ~ problems|issues|outages|errors|delays|faults|bugs|defects|malfunctions
- hope*|wish ~ @sad
- so far ~ no|nothing
- up|slow down|slow week|slow season|slow month|bad debt|bad luck|poor harvest
! not ~ only ~ unacceptable|disappoint*|unhappy
`,
  fa: `
شکایت ~ دار*|کن*|می‌کن*|کرد*|کرده‌ایم|ثبت|رسمی|خود|داریم|خواه*
شکایت*|اعتراض*|گله|گلایه* ~ دار*|ثبت|اعلام|می‌کن*|کن*|رسمی|از شما|هستیم|مندیم
شاکی*|گله‌مند*|گلایه‌مند*|معترض*|دلخور*|عصبانی*|دلسرد*|کلافه*
ناراضی*|نارضایتی*|ناخشنود*
عدم رضایت*
راضی ~ نیست*|نبود*|نیستیم|نمی‌باش*|نشد*
رضایت ~ ندار*|نداش*|نیست*
ناامید|مأیوس|مایوس ~ شد*|کرد*|هستیم|هستم|شدیم|کننده
خسته ~ شده‌ایم|شدیم|شده‌ام|شدم|کرده‌اید
@work ~ @bad
@bad ~ بود|است|هست|بوده|شده
غیرقابل قبول|تحمل
غیر قابل قبول|تحمل
قابل قبول|تحمل|پذیرش نیست*|نبود*|نمی‌باش*
پذیرفتنی نیست*|نبود*
هنوز|همچنان|کماکان|باز|باز هم|دوباره|مجددا ~ حل|رفع|درست|برطرف|اصلاح|پیگیری|رسیدگی|تعمیر نشد*|نکرد*|نمی‌شو*|نکردید
مشکل*|ایراد*|خطا*|نقص*|اشکال* ~~ حل|رفع|برطرف|درست|پیگیری|اصلاح نشد*|نکرد*|نمی‌شو*|نگردید*
هنوز|همچنان|کماکان|باز|باز هم|دوباره|مجددا ~ قطع|خراب|مشکل|کند|خطا|ایراد ~ است|هست|دار*|می‌ده*|شد*|می‌شو*|پیش
هنوز|همچنان ~ به دست|به‌دست ~ نرسید*
سفارش*|مرسوله|کالا*|بسته*|محموله*|بار|جنس*|محصول*|قطعه*|قطعات ~ نرسید*|تحویل نشد*|تحویل ندا*|خراب|آسیب|معیوب|شکسته|ناقص|اشتباه|مغایر*|کسری|دیر|با تأخیر|با تاخیر|صدمه
تحویل ~ نگرفته‌ایم|نداده‌اید|نشده|نداد*|نشد*
با تأخیر|با تاخیر|دیر ~ رسید*|تحویل|ارسال ~ شد|شده|دادید|می‌شود|می‌رسد|رسیده|کردید
تأخیر*|دیرکرد ~ شما|غیرقابل|مکرر|در ارسال|در تحویل|در پاسخ*|چند
مکرر|پی‌درپی|پیاپی|مداوم|همیشگی|دائمی ~ مشکل*|قطعی*|خطا*|اختلال*|تأخیر*|خرابی*
قطعی*|اختلال*|خطا*|خرابی*|مشکل*|اشکال*|باگ* ~ مکرر|پی‌در‌پی|پیاپی|مداوم|همیشگی|دائم*|زیاد|فراوان|پیش آمده|تکرار*|مدام
مدام|دائم|دائما|مرتب|مرتبا|هر روز|همیشه ~ قطع|خطا|خراب|هنگ|مشکل|دیر|از کار|بسته ~ می‌شو*|می‌ده*|می‌کن*|دار*|می‌رس*|می‌افت*|است|می‌خور*
چندمین|سومین|دومین|چهارمین|پنجمین|دهمین بار|دفعه|مرتبه ~ است|هست|که|در|این
بار چندم|دوم|سوم است|که|هست
فاکتور*|صورت‌حساب*|صورتحساب* ~ اشتباه|غلط|نادرست|مغایر*|ایراد|بیشتر از
اشتباه|اشتباهی|دو بار|دوبار ~ فاکتور*|صورت‌حساب*|کسر|برداشت|محاسبه ~ شد*|کرد*|کرده‌اید|شده|صادر
هزینه* پنهان|اضافی|پنهانی ~ کسر|گرفته|دریافت|حساب|بود|اعمال
برخورد*|رفتار*|لحن* ~ بد|نامناسب|توهین*|تند|زننده|غیرحرفه‌ای|بی‌ادب*|زشت|نادرست|سرد
بی‌احترامی|بی‌ادبی|توهین|بی‌توجهی|بی‌مسئولیتی|کم‌کاری|سهل‌انگاری|بی‌نظمی ~ کرد*|شد*|شما|کارشناس*|همکار*|کارمند*|است|می‌شو*|می‌کن*|دید*
بی‌احترامی|بی‌توجهی|کم‌کاری|سهل‌انگاری|بی‌مسئولیتی
انتظار* ~ بیش*|بهتر*|چنین|این ~ داشت*|نداشت*|داریم|نبود*
در حد|شأن|مطابق انتظار*|قرارداد|توافق|توقع* نبود*|نیست*|ندار*
کیفیت* ~ پایین|افت|کاهش|بد|ضعیف|افتضاح ~ آمده|است|کرده|بود|پیدا|شده|داشت*|یافته
کسی|هیچ‌کس|هیچکس ~ رسیدگی|پیگیری|کمک|توجه* ~ نمی‌کن*|نکرد*|ندار*|نمی‌ده*
رسیدگی|پیگیری|توجهی|اقدامی ~ نشد*|نکرد*|نمی‌شو*|نمی‌کن*|صورت نگرفت*|ندید*
به‌شدت|بسیار|خیلی|واقعا|بی‌نهایت ~ کند|ضعیف|بد|ناراحت*|ناامید* ~ است|شد*|بود|هستیم|عمل|هستم|می‌کن*
تا کی ~ باید|قرار|صبر
چرا ~ رسیدگی|حل|درست|پیگیری|جواب|قطع ~ نمی‌*|نشد*|نمی‌کنید|است|نکرد*
ضرر|خسارت|زیان ~ دید*|کرده‌ایم|زده|خورد*|وارد|شده‌ایم|کردیم|متحمل
کار ~ خوابیده|لنگ|متوقف|مختل ~ است|شده|مانده
خواستار|خواهان|درخواست|تقاضای|مطالبه ~ عذرخواهی|بازگشت وجه|جبران|خسارت|استرداد|عودت
وجه|پول* ~ برگرد*|پس ده*|عودت|مسترد
کارمان|کارهایمان|کار ما ~ خوابیده|لنگ|مختل
% @product ~ کار|باز|بارگذاری|لود|اجرا|ذخیره|وصل|ارسال|بالا ~ نمی‌کن*|نمی‌شو*|نمی‌آی*|نمی‌ده*|نشد*
% @product ~ قطع|خراب|از کار|هنگ|کند|خطا ~ است|شد*|می‌ده*|افتاد*|می‌کن*|شده|دار*
% مشکل*|ایراد*|خطا*|اختلال* ~ در|با|دار* ~ @product|سفارش*|فاکتور*|تحویل
% @product ~ با|دچار|دارای|به مشکل|خطا|اختلال|ایراد ~ مواجه|شد*|خورد*|است|برخورد*|دار*|می‌ده*
% نمی‌توان* ~ وارد|باز|خروجی|گزارش* ~ شو*|کن*|بگیر*
- شکایت*|اعتراض*|گله* ندار*|نیست*|نداش*|نکرد*|نبود*
- شکایت*|گلایه* مشتری*|مشتریان|کاربران|بیماران ~ کاهش|کم
- مدیریت|فرم|ثبت|بخش|واحد|سامانه|صندوق شکایات|شکایت
- شکایات|نارضایتی مشتریان|مشتری*
- مشتریان|مشتری‌های|کاربران ناراضی
- مشکل*|خطا*|ایراد* ~ حل|رفع|برطرف|درست شد|شده|شده‌است|گردید|کردید
- مشکل*|ایراد*|خطا* خاصی|ای? ندار*|نیست*|نبود*|نداش*|وجود ندار*
- هیچ|بدون مشکل*|ایراد*|خطا*|شکایت*|تأخیر*|قطعی*
- هوا|ترافیک|آب و هوا|جاده|پرواز ~ @bad
- هوا*|ترافیک*|پرواز* ~ خیلی|بسیار? بد|افتضاح|وحشتناک
- عذرخواهی|پوزش|معذرت|ببخشید|شرمنده ~ تأخیر*|دیر*
- تأخیر*|دیرکرد ~ ما|خودمان|بنده|من|در پرداخت
- به دلیل|علت|خاطر ~ نقدینگی
- راضی نبود* ~ قبلی|پیشین|سابق
- نگران نباش*
- کمی|اندکی? دیر* ~ می‌رسم|می‌رسیم|می‌آی*
`,
  ru: `
жалоб*|жалуюсь|жалуемся|жалуются|пожаловаться|жаловаться|пожалуюсь
претензи*|рекламаци* ~ к|по|на|предъяв*|заяв*|направ*|официальн*|имеем|есть|имеются|в связи|качеств*|о
направ*|подать|подаем|предъяв*|заявл*|выража* ~ жалоб*|претензи*|рекламаци*|недовольств*|протест
недоволен|недовольна|недовольны|недовольство|возмущен*|разочарован*|разочаров*|раздражен*|неудовлетворен*
не ~ довол*|удовлетвор*|устраива*|рад* ~ @work|тем|результат*|как|такое|такая|такой|так*|вашей|ваш*|ситуаци*|это
нас|меня ~ не ~ устраива*
@bad ~ @work
@work|это|ситуаци* ~ @bad
просто|совершенно|абсолютно|крайне|это ~ недопустимо|неприемлемо|возмутительно|безобразие|ужасно|отвратительно|издевательство|некрасиво|непрофессионально|хамство|кошмар
безобразие|хамство|хамят|нахамил*|нагрубил*|грубо|грубил*|грубит|издевательство|беспредел|бардак|халатност*
надоел*|устали|терпени* ~ постоянн*|эти|от|ваш*|ждать|лопнул*|заканчива*|кончил*|на исходе|это|вечн*|бесконечн*|бороться|жаловаться|терпеть|объяснять
сколько ~ можно|это ~ будет|терпеть|ждать|еще
до каких пор|доколе
снова|опять|вновь|вечно|постоянно|регулярно|в очередной раз|очередной|третий раз|второй раз|по-прежнему|все еще|до сих пор|так и ~ не ~ работ*|груз*|открыва*|исправл*|решен*|устран*|привез*|достав*|приш*|получ*|сделан*|запуска*|решил*|исправил*|устранил*|поступил*|выгружа*
снова|опять|вновь|очередн*|постоянн*|бесконечн*|регулярн*|частые|вечн*|многократн*|непрекращающ* ~ сбо*|ошибк*|проблем*|задержк*|опоздан*|просроч*|поломк*|простои|простой|сломал*|упал*|зависа*|зависл*|глюк*|лага*|падает|падени*|брак|тормоз*|отвал*|срыв*
уже|в|который ~ третий|второй|четвертый|пятый|десятый|который раз
проблем*|вопрос|ошибк*|ситуаци*|неисправност*|дефект*|сбой|заявк* ~ так и|до сих пор|еще|по-прежнему|все еще? ~ не ~ реш*|исправ*|устран*|закры*|рассмотр*|обработ*
проблем*|ошибк*|сбо*|дефект* ~ не ~ реша*|решен*|решил*|устран*|исправл*
никто|ничего ~ не ~ помог*|реша*|сдела*|измени*|делает|занима*|исправ*|может|предприн*|берет*
заказ*|товар*|посылк*|груз*|отгрузк*|поставк*|доставк*|оборудовани*|парти*|курьер*|машин* ~ опозда*|задерж*|поврежд*|бракован*|брак|сломан*|не ~ приш*|не ~ получ*|не ~ привез*|не ~ достав*|не ~ приех*|не ~ поступ*|с опозданием|с задержк*|некомплект*|разбит*|просроч*|испорч*|недостач*|перепута*|не тот|не та|не то|не те
получил*|приш*|привез*|достав*|прислал*|отгруз* ~ брак*|поврежд*|сломан*|не тот|не та|не то|не те|бит*|разбит*|некачествен*|с опозданием|с задержкой|с браком|неполн*|некомплект*|просроч*|испорч*
бракованн*|бракованы|поврежденн*|недовоз|недостач*|пересорт*|некомплект
счет*|сумм*|акт*|накладн*|квитанци* ~ неправильн*|неверн*|ошибк*|ошибоч*|не ~ соответств*|не ~ совпада*|завышен*|дважды|оспарива*|задво*
дважды|лишн*|ошибочно|незаконно|необоснованно ~ списал*|списан*|выставил*|начисл*|снял*|взяли
оспарива*|не ~ согласн* ~ счет*|сумм*|начислен*
скрыт* ~ платеж*|комисси*|оплат*|доплат*
треб* ~ возврат*|верн* ~ деньг*|компенсаци*|объяснен*|извинен*|разобраться|немедленно|устран*|принять меры|исправ*|перерасчет*|возмест*
верните|вернуть ~ деньги|оплату|средства
ожидал* ~ больш*|лучш*|друг*|иного
не ~ соответств* ~ заявлен*|договор*|ожидани*|описани*|требовани*|стандарт*|обещанн*|качеств*
ниже ~ критики|ожидани*|плинтуса
качеств*|уровень|сервис|поддержка|обслуживание ~ ухудш*|упал*|снизил*|испорт*|хромает|страдает|оставляет желать|становится хуже
оставля* желать лучшего
хуже и хуже|все хуже|стало хуже|становится хуже|только хуже
ужас*|очень|слишком|крайне|безумно|невыносимо|жутко ~ медленн*|тормоз*|долго ~ работ*|груз*|открыва*|реша*|отвеч*|жд*|обрабатыва*|привоз*
ждем|жду|ждали|ожидаем|прождал* ~ уже|больше|более|вторую|третью|третий|целую|целый|несколько ~ час*|дн*|дней|недел*|месяц*|сут*
несем|понесли|несли|терпим|теряем ~ убытк*|клиент*|деньг*|потер*|выручк*
работа|производство|склад|отдел|офис|магазин ~ стоит|парализован*|остановл*|простаива*
простаива*|простой ~ по вашей|из за|вашей вине
отношение ~ к ~ клиент*|нам ~ потребительск*|ужасн*|плох*|безразличн*|наплевательск*
наплевательск*|безразличи*|отписк*|отписыва*|отмахива*|игнорир* ~ наш*|проблем*|отношени*|вместо|от|заявк*
невозможно|нельзя ~ работать|пользоваться|дозвониться|войти|так
подвел*|подводите|подвели ~ нас|меня
срыв*|сорвал*|сорван* ~ сроки|срок|поставк*|запуск|отгрузк*|проект
затягив*|затянул* ~ срок*|решени*|поставк*|ремонт|с
карточка|отчет*|систем* ~ по ~ минут*|час*
% @product ~ не ~ работа*|груз*|открыва*|отвеч*|запуска*|отобража*|сохран*|выгружа*|подключ*|синхрониз*|формиру*|доступ*
% не ~ работа*|груз*|открыва*|запуска*|выгружа*|печата*|сохраня*|подключа*|формиру* ~ @product
% @product ~ сломал*|упал*|завис*|лежит|тормоз*|вылета*|недоступ*|глючит|сбоит|выдает ошибк*|отвалил*
% сбой|сбои|неисправност*|поломк*|неполадк* ~ в|с|у|при ~ @product|работе|вашей|выгрузк*
% возник*|есть|имеются|столкнул*|появил* ~ проблем* ~ с|со|в|при ~ @product|доставк*|ваш*|оплат*|счет*
% выдает|появляется|вылетает|возникает ~ ошибк*
% прошу|просим|срочно ~ исправ*|устран*|разобраться|почин*
- жалоб*|претензи*|нареканий|замечаний|рекламаци* ~ нет|не имею|не имеем|не было|не поступало|не возникло|не возникало|отсутству*
- нет|без|никаких|ни одной|меньше|количеств*|числ* ~ жалоб*|претензи*|нарекан*|рекламаци*|проблем*|сбоев|ошибок|задерж*
- не жалу*|жалова*|пожалу*
- грех жаловаться
- книг*|раздел*|модул*|учет*|обработк*|форм*|журнал*|отдел*|работ*|статистик* с? ~ жалоб*|рекламаци*|претензи*|возражени*
- жалоб*|недовольств* клиент*|покупател*|пациент*|гост*|пользовател*
- недовольн* клиент*|покупател*|гост*
- клиент*|покупател* ~ недовол*|разочаров*
- погода|пробк*|дорог*|новост*|самочувстви* ~ @bad
- @bad ~ погод*|пробк*|дорог*|самочувств*|новост*|температур*|сезон|цен*|тариф*|ставк*
- низк* цен*|тариф*|стоимост*|сезон
- не плох*|плохо?
- не ~ разочаров*|подвел*
- проблем*|ошибк*|сбо* ~ решен|решена|решили|решилась|исправлен*|устранен*|исправили|устранили|больше нет
- все|снова|опять|теперь|вновь|уже ~ работает|заработал*|открывается|грузится
- извин*|простите|прошу прощения ~ задержк*|опоздан*|долг*|беспокойств*
- по ~ наш* вине
- наш* ~ ошибк*|вина|задержк*
- надеюсь|надеемся ~ не
- если
- отлично|быстро ~ решили|исправили|устранили
`,
};
