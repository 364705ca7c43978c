import type { Language } from '../language.ts';

/** What may be wrong with words, as the phrases below tell it. `rival` names a competitor and is no fault. */
export const wordTopics = ['rival', 'disparages', 'disparagesThem', 'badWord', 'blames', 'promisesTooMuch'] as const;

/** Of somebody in particular, and of "them", who may be anybody until a competitor was named. */
const ofRivalAndThem = (phrases: string): string =>
  `[disparages]\n${phrases}\n[disparagesThem]\n${phrases.replaceAll('@rival', '@them')}\n`;

const en = `
@rival = competitor|competitors|competition|rival|rivals|other_suppliers|other_providers|other_vendors|other_companies|current_supplier|current_provider|current_vendor|previous_supplier|previous_provider|new_supplier
@them = they|them|their|that_company|those_guys|those_people
@is = is|are|was|were|s|re|seem|seems|remain|remains|been
@bad = worse|worst|unreliable|untrustworthy|overpriced|inferior|terrible|awful|useless|incompetent|dishonest|unprofessional|amateurish|amateurs|lousy|shoddy|sloppy|greedy|liars|crooks|cheats|scammers|notorious|hopeless|a_joke|a_disaster|a_scam|a_rip_off|horrible|dreadful|pathetic|clueless
@weak = poor|bad|terrible|awful|lousy|shoddy|sloppy|inferior|dreadful|horrible|substandard
@work = quality|service|support|product|products|work|reputation|software|system|delivery|people|staff|track_record
@we = we|i|our_team|our_company|my_team
@may = can|will|ll|do|hereby
@surely = personally|fully|absolutely|always|also
@colleague = colleague|colleagues|coworker|coworkers|predecessor|trainee|intern|assistant|other_department|another_department|support_team|support_department|sales_department|sales_team|accounting|accounting_department|warehouse|logistics|technician|developers|driver
@told = said|told|wrote|explained|mentioned|informed
@hundred = 100p|100_p|100_percent|100_per_cent|hundred_percent|hundred_per_cent

[rival]
@rival

${ofRivalAndThem(`@rival ~ @is ~ @bad
@rival ~ @weak @work
@rival ~ cheat|cheats|lie_to|lies_to|lied|scam|scams|deceive|deceives|overcharge|overcharges|rip_you|rips_you|mislead|misleads
@rival cannot|cant|can_not be? trusted|relied|deliver|cope
@rival dont|do_not|doesnt|does_not care|deliver|keep|know_what
@rival ~ let ~ down
@rival only|just care|cares|want|wants ~ money|profit
dont|do_not|never|cannot|cant trust|rely_on ~ @rival
regret ~ @rival
beware|stay_away|keep_away|steer_clear of|from ~ @rival
unlike ~ @rival
- we|i|our ~ @is ~ @bad
- @rival ~ let ~ know`)}

[badWord]
@bad
@weak @work
cheat|cheats|lie|lies|lied|scam|overcharge|overcharges|rip_off|rip_offs|mislead|misleads

[blames]
@colleague ~ forgot|failed|messed|overlooked|ignored|neglected|mishandled|misinformed|screwed|dropped_the_ball
@colleague ~ made a_mistake|mistakes|an_error|errors
@colleague is|was|are|were ~ to_blame|at_fault|careless|incompetent
@colleague s|own? fault|mistake|error|carelessness|negligence
fault|mistake|error of|by our|my|the|a|another? @colleague
blame ~ @colleague
! not my|our|entirely_our fault
you should_have told|read|checked|known|called|asked|noticed|informed|contacted|let_us|let_me|paid|said|written|warned
you forgot|failed|neglected to
you misunderstood|misread
as i|we already|previously|repeatedly @told
already told|explained you|to_you|this|that
your own? fault|mistake|carelessness|negligence

[promisesTooMuch]
@we @may? @surely? guarantee
is|are|s|re|be guaranteed
guaranteed to|success|satisfaction|results|delivery
satisfaction|success|results|delivery guaranteed
you have my|our personal? guarantee
never_again
@we|it|this|that|such_a_thing|problem|mistake will|ll|shall never
you will|ll never have_to|need|regret|wait|worry|find
@we will|ll|are|m|re always
@we always deliver|answer|reply|respond|keep|find|solve|meet|arrive|fix
always on_time|available|there_for_you|at_your_service
you can always count|rely|depend
@we will|ll ~ immediately|instantly|in_no_time
immediate|instant solution|fix|results|resolution
whatever_it_takes|at_any_cost|at_any_price|at_all_costs|no_matter_what|come_what_may
@we ~ available|there|reachable|here around_the_clock|day_and_night|at_any_time|24_7
best|cheapest|fastest|lowest ~ in_the|on_the|in_this market|world|industry|country
unbeatable|unrivalled|unrivaled|second_to_none
perfect solution|results|quality|service
risk_free|zero_risk|without_any_risk
@hundred sure|certain|safe|reliable|satisfied|satisfaction|confident|correct|success|successful|secure|on_time|happy|error_free|uptime
sure|certain|satisfied|rely|count|trust ~ @hundred
nothing will|can|could go_wrong
no_more problems|delays|mistakes|errors
you wont|will_not regret
@we ~ solve|fix|resolve all|every|any of? your? problem|problems|issue|issues
- as|like always
- always be? glad|happy|pleased|grateful|welcome
- immediately after|once|following|upon|when|before|below
`;

const fa = `
@rival = =رقیب|رقبا|رقبای|رقیبان|شرکت‌های_دیگر|تأمین‌کننده‌های_دیگر|تأمین‌کننده_فعلی|تأمین‌کننده_قبلی
@them = آن‌ها|اون‌ها|اونا|آنان|آن_شرکت
@bad = بدتر|بدترین|بی‌کیفیت|غیرقابل_اعتماد|غیر_قابل_اعتماد|گران‌فروش*|کلاه‌بردار*|کلاهبردار*|دروغ‌گو*|دروغگو*|ناتوان|بی‌تجربه|افتضاح|مزخرف|نابلد|بی‌عرضه|متقلب*|بی‌مسئولیت|بدقول|ضعیف|ضعیف‌تر|فریب‌کار*|فریبکار*|غیرحرفه‌ای|غیر_حرفه‌ای
@work = کیفیت|خدمات|پشتیبانی|محصول|محصولات|کارشان|قیمت‌هایشان
@colleague = همکارم|همکارمان|همکارانم|همکارانمان|همکاران_من|همکار_من|بخش_دیگر|واحد_دیگر|واحد_فروش|بخش_فروش|واحد_مالی|بخش_مالی|حسابداری|انبار|انباردار*|واحد_پشتیبانی|بخش_پشتیبانی|تیم_پشتیبانی|راننده|کارآموز*|منشی|تکنسین*
@fault = تقصیر|اشتباه|خطای|کوتاهی|سهل‌انگاری
@did = کرد|کرده|کردند|کرده‌اند|می‌کند|می‌کنند
@we = ما|من|بنده
@do = می‌کنم|می‌کنیم|می‌شود|می‌فرستم|می‌فرستیم|می‌دهم|می‌دهیم|می‌رسانیم|خواهم|خواهیم|خواهد
@hundred = صددرصد|صد_در_صد|صد_درصد|100p|100_p|100_درصد

[rival]
@rival

${ofRivalAndThem(`@rival ~ @bad
@rival ~ @work ~ بد|بدی|پایین|پایینی|ضعیفی
@work ~ @rival ~ پایین|پایین‌تر|بد
@rival ~ دروغ|فریب|تقلب|کلاهبرداری|کلاه‌برداری|کلاه_سر*
@rival ~ پشیمان می‌شوید|خواهید_شد
! @rival ~ قابل_اعتماد نیست|نیستند|نبود|نبودند
! @rival ~ اعتماد نکنید|نکن|نداشته_باشید|نمی‌شود
گول ~ @rival
برخلاف|بر_خلاف ~ @rival
- @we ~ @bad`)}

[badWord]
@bad
کیفیت|خدمات|پشتیبانی ~ پایین|پایینی|بد|بدی
دروغ|فریب|تقلب|کلاهبرداری|کلاه‌برداری

[blames]
@fault از|طرف|از_طرف|از_سوی? @colleague
@colleague ~ فراموش|اشتباه|کوتاهی|سهل‌انگاری|خراب|غفلت @did
@colleague مقصر*|بی‌دقت*
مقصر ~ @colleague
! تقصیر ما|من نیست|نبود|نبوده
باید زودتر|حتما|خودتان|به_ما? می‌دانستید|می‌گفتید|می‌خواندید|می‌پرسیدید|خبر_می‌دادید|اطلاع_می‌دادید|دقت_می‌کردید
فراموش کردید|کرده‌اید|کرده_بودید
شما اشتباه کردید|کرده‌اید|متوجه_شدید|فهمیدید|متوجه_شده‌اید
همان‌طور_که|همانطور_که قبلا|پیش‌تر|پیشتر|بارها گفتم|گفته_بودم|گفتیم|گفته_بودیم|نوشتم|نوشته_بودم|عرض_کردم
قبلا|بارها هم? به_شما گفتم|گفته_بودم|گفتیم|گفته_بودیم
تقصیر|مقصر خودتان|شما|خود_شما

[promisesTooMuch]
تضمین|ضمانت می‌کنم|می‌کنیم|می‌شود|می‌دهم|می‌دهیم|خواهیم_کرد
نتیجه|رضایت|موفقیت ~ تضمین شده|شده_است
صددرصد|کاملا تضمینی
! دیگر|دیگه هرگز|هیچ‌وقت|هیچوقت
! هرگز|هیچ‌وقت|هیچوقت ~ نمی‌گذاریم|نمی‌گذارم|نمی‌کنیم|نمی‌شود|نخواهد|نخواهیم|نمی‌دهیم|نمی‌افتد|نمی‌آید
همیشه ~ در_کنار|کنارتان|در_دسترس|به‌موقع|به_موقع|سر_وقت|پاسخ‌گو*|پاسخگو*|در_خدمت
@we همیشه ~ می‌رسانیم|می‌دهیم|می‌کنیم|هستیم|می‌رسیم
بلافاصله|بی‌درنگ|فورا|آنا ~ @do
به_هر_قیمتی|هر_طور_شده|هرطور_شده|تحت_هر_شرایطی|در_هر_شرایطی
شبانه‌روز|شبانه‌روزی|شبانه_روز|24_ساعته|24_ساعت ~ در_خدمت|در_دسترس|پاسخ‌گو*|پاسخگو*|کنارتان
@hundred ~ مطمئن*|تضمین*|موفق*|راضی|رضایت|به‌موقع|به_موقع|درست|امن|قطعی|حل|می‌رسد|انجام_می‌شود
مطمئن ~ @hundred
بی‌نظیر|بی‌رقیب|بی‌همتا|بی‌مانند|بی‌بدیل
بهترین|ارزان‌ترین|سریع‌ترین ~ بازار|دنیا|جهان|کشور
بدون_هیچ_ریسکی|بدون_ریسک|بدون_هیچ_خطری|بدون_هیچ_مشکلی
هیچ مشکلی|اشتباهی|تأخیری|خطایی دیگر|در_کار? پیش? نخواهد|نمی‌آید|نمی‌افتد
همه|همه‌ی|تمام مشکل‌ها*|مشکلات* ~ حل می‌کنیم|می‌کنم|می‌شود|خواهیم
! پشیمان نخواهید|نمی‌شوید
- مثل|مانند|همچون|مثل_تمام همیشه
- بلافاصله|فورا پس|بعد|قبل|پیش
- پس|بعد از ~ بلافاصله|فورا ~ می‌دهم|می‌دهیم|می‌کنم|می‌کنیم|می‌فرستم|می‌فرستیم
`;

const ru = `
@rival = =конкурент|=соперник|другие_поставщики|других_поставщиков|другими_поставщиками|другие_компании|других_компаний|нынешний_поставщик|нынешнего_поставщика|прежний_поставщик|прежнего_поставщика
@them = они|их|ними|ним|эта_компания|этой_компании|эти_люди
@bad = хуже|худш*|ненадежн*|некачественн*|ужасн*|обманщик*|мошенни*|жулик*|халтур*|некомпетентн*|непрофессиональн*|дилетант*|бездарн*|отвратительн*|никудышн*|безответственн*|лохотрон*|паршив*|безобразн*|бестолков*|нечестн*|завышен*
@colleague = =коллега|=сотрудник|=стажер|=бухгалтер|=бухгалтерия|=склад|=логист|=водитель|=курьер|=помощник|=секретарь|=предшественник|другой_отдел|другого_отдела|отдел_продаж|отдела_продаж|служба_поддержки|службы_поддержки|отдел_поддержки|отдела_поддержки
@my = нашего|моего|моей|нашей|моих|наших|другого
@we = мы|я
@will = исправим|исправлю|решим|решу|ответим|отвечу|отправим|отправлю|доставим|доставлю|приедем|приеду|перезвоним|перезвоню|позвоним|позвоню|вышлем|вышлю|устраним|устраню|заменим|заменю|сделаем|сделаю|займемся|займусь|пришлем|пришлю|поможем|помогу|разберемся|разберусь|вернем|верну
@told = писал*|говорил*|сообщал*|объяснял*|сказал*|написал*
@hundred = 100p|100_p|сто_процентов|стопроцентно
@sure = уверен*|надежн*|довольн*|гаранти*|успе*|безопасн*|вовремя|в_срок|правильн*

[rival]
@rival

${ofRivalAndThem(`@rival ~ @bad
@bad ~ у|от|с|со @rival
@bad @rival
@rival ~ обманыва*|обманут|обманул*|врет|врут|врал*|подводят|подводит|подведут|подведет|наживают*|наживает*|завышают|завышает|дерут|дерет
@rival ~ нельзя доверять|верить|положиться
нельзя доверять|верить|положиться на? @rival
не доверяйте|верьте|связывайтесь|полагайтесь с|на? @rival
пожалеете ~ @rival
в_отличие_от ~ @rival
- мы|я|наш*|нас ~ @bad
- хуже чем`)}

[badWord]
@bad
обманыва*|обманут|обманул*|врут|врет|подводят|подводит|завышают|завышает|дерут

[blames]
по вине|ошибке|небрежности|недосмотру|халатности @my? @colleague
вина|ошибка|промах|недосмотр|халатность @my @colleague
@colleague ~ забыл*|подвел*|напутал*|перепутал*|ошибся|ошиблась|ошиблись|проигнорировал*|виноват*|прозевал*|не_передал*|не_сообщил*|не_предупредил*
виноват* @my|наш|мой|наша|моя|наши|мои|другой? @colleague
! не моя|наша вина
! я|мы тут|здесь? ни_при_чем
вы должны_были|обязаны_были сообщить|сказать|прочитать|прочесть|проверить|знать|позвонить|предупредить|уточнить|спросить|оплатить
вы забыли сообщить|указать|приложить|оплатить|предупредить|прислать|ответить
вы не_сообщили|не_предупредили|не_прочитали|напутали|перепутали|сами_виноваты|невнимательно
как я|мы уже|неоднократно|ранее @told
ваша собственная? вина|ошибка|невнимательность
вы неправильно|неверно поняли

[promisesTooMuch]
гарантируем|гарантирую|гарантированно
даю|даем полную|стопроцентную|абсолютную|личную гарантию
больше_никогда|никогда_больше|никогда_впредь
не повторится
@we никогда не подведем|подведу|подводим|опаздываем|опоздаем|ошибаемся|задерживаем|забываем|забудем|оставим
вы никогда не пожалеете
@we всегда на_связи|рядом|вовремя|доступны|в_срок|выполняем|отвечаем|доставляем|держим|решаем|приезжаем|помогаем|помогу|поможем|находим
всегда вовремя|на_связи|к_вашим_услугам|в_срок
немедленно|моментально|мгновенно|незамедлительно <> @will
любой_ценой|во_что_бы_то_ни_стало|чего_бы_это_ни_стоило|чего_бы_нам_это_ни_стоило|при_любых_обстоятельствах|несмотря_ни_на_что
@we ~ круглосуточно|круглые_сутки|днем_и_ночью|днём_и_ночью|в_любое_время_дня_и_ночи на_связи|рядом|доступны|к_вашим_услугам
@we ~ на_связи|рядом|доступны круглосуточно|круглые_сутки|днем_и_ночью|в_любое_время
на? @hundred @sure
@sure на? @hundred
лучш*|самый_низк*|самые_низк*|самая_низк*|самые_быстр* ~ на_рынке|в_мире|в_отрасли|в_стране
непревзойденн*
идеальн*|безупречн* качеств*|сервис*|решени*|результат*|обслуживани*
без_риска|без_всякого_риска|без_малейшего_риска|никакого_риска|никаких_рисков
решим|решу|устраним|исправим все|любые|любую|всякую ваши? проблемы|проблему
никаких проблем|задержек|ошибок больше? не_будет
вы не пожалеете
- как|как_и всегда
- немедленно|незамедлительно после
`;

/** What judge-words.ts looks for, in the notation of phrases.ts. */
export const wordsToAvoid: Record<Language, string> = { en, fa, ru };
