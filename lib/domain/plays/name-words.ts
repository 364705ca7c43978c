import { foldName } from './fold-name.ts';

/**
 * Words that tell a person's name from a company's or a mailbox's. The lists are short on
 * purpose: a name that they do not know is left out rather than guessed. Common knowledge, no data set.
 */
const words = (...lines: string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ').map(foldName)));

/** First names that are hardly ever family names. */
export const firstNames = words(
  // Latin letters
  'aaron abigail adam adele adrian agnes agnieszka aiden aisha alan albert alejandro alessandra alessandro alex alexandra alexandre alice',
  'alicia alina alison alistair amanda amelia amelie amina amir amy ana anastasia andrea andreas andrei andrew andrey andy angela angelika',
  'anita anja ann anna anne annette annika antje antonia antonio aoife arjun arthur ashley astrid audrey barbara beatrice beatriz becky ben',
  'bernd bernadette bjorn bob brenda brian bridget bruno camille carla carlos carmen carol carolina caroline catherine cathy cecilia celine',
  'charlotte chiara chloe chris christian christina christine christoph christopher ciara cindy claire clara claudia colin connor craig cristina',
  'dan daniela danielle darren dave debbie deborah denise derek diana diane dieter dmitri dmitry dominik donna doris dorothy eduardo edward',
  'eileen elaine elena eleni eleanor elif elisa elisabeth elise elizabeth ella ellen emilia emily emma enrique eric erik erika ernesto esther eva',
  'evelyn ewa fatima federica federico felipe fernando fiona florian frances francesca francesco francois franziska frederic gabriela gabriele',
  'gareth gary gemma geoffrey gerard gerhard giovanni giulia giuseppe gloria graham greta guillaume gunter gustavo hannah hans harry',
  'hassan heather heidi heike heinz helen helena helene helga hilary hugo ian ignacio igor ilse imogen ines inga ingrid irene irina isabel',
  'isabella isabelle ivan jacqueline jaime jakob jakub jan jane janet janice javier jean jeanne jeff jeffrey jennifer jenny jeremy jessica jill',
  'jim jo joan joanna joanne jochen joe johanna john johnny jonas jonathan jorge jose josephine josh joshua juan judith julia julian julie juliette',
  'jurgen justin justyna karen karin karl karolina kate katarzyna kate katharina katherine kathleen kathryn kathy katie katja keith ken kenneth',
  'kerstin kevin kirsten klaus konrad krzysztof lars laura lauren laurence leila lena leo leon leonardo lily linda lisa liam lorenzo louisa louise',
  'lucia lucy luigi luis luisa lukas luke lydia maciej maeve magdalena malgorzata manuela marc marcel marco marcus margaret maria mariana marianne',
  'marie marina mario marion mark marta martha martina mary mateo mathieu matt matteo matthew matthias maureen maurizio maxime megan mehmet melanie',
  'melissa mia michaela michal michele michelle miguel mike mikhail mina miriam mohamed mohammad mohammed molly monica monika muhammad nadia nadine',
  'nancy natalia natalie nathalie nathan neil niamh nick nicholas nicola nicolas nicole niklas nikolai nina noah noemi nora norbert nuria olga',
  'oksana olivia orla oscar pablo paolo pascal patricia patrizia pauline pavel pedro penelope peter petra philip philipp philippe phoebe pierre piotr',
  'priya rachel rafael raj rajesh ralf ramona raquel ravi rebecca reza ricardo riccardo rob robin rodrigo roger roland ron ronald rosa rosie ruth',
  'sabine sabrina sally sam samantha samir samuel sandra sara sarah sean sebastian sergei sergey serena sergio shannon sharon sheila shirin silke',
  'silvia simone sinead siobhan sofia sonia sonja sophia sophie stefan stefanie stefano stella stephan stephanie stephen steve steven stuart sue susan',
  'susanna susanne suzanne sven svetlana sylvia tamara tania tanja tara tatiana tatyana ted teresa theresa thierry thorsten tim timothy tina tobias',
  'tom tomasz tommaso tony tracy ulrich ulrike ursula uwe valentina valeria vanessa vera veronica veronika victoria vincent viktor viktoria virginia',
  'vladimir wendy wolfgang xavier yasmin yulia yuri yusuf yvonne zahra zoe zuzanna',
  'ali alireza ahmad akbar arash atefeh azadeh babak bahar behnaz behrouz ehsan elham elnaz farhad fariba farzad farzaneh fatemeh ghazal golnaz hadi',
  'hamid hamidreza hossein javad kaveh laleh leyla mahdi mahmoud mahsa majid mansour maryam masoud mehdi mehran milad mohsen mojtaba mona morteza nahid',
  'narges nasrin nazanin negar niloufar nima nooshin omid parisa payam pouya ramin roya saeed samaneh sanaz sepideh setareh shahin shahram shima',
  'siavash soheil soraya vahid zeinab alexei alexey anatoly anton artem boris denis ekaterina evgeny galina gennady ilya kirill konstantin ksenia larisa',
  'lyudmila maxim nadezhda natalya nikita nikolay oleg pavel polina roman ruslan stanislav timur vadim valery vasily vitaly vladislav vyacheslav yana',
  // Cyrillic
  'авдотья агата агния аделина аида айгуль алевтина александр александра алексей алексей алена алина алиса алла альберт альбина альфия анастасия анатолий',
  'ангелина андрей анна антон антонина арина аркадий арсений артем артур богдан борис вадим валентин валентина валерий валерия варвара василий василиса',
  'вера вероника виктор виктория виталий владимир владислав всеволод вячеслав галина геннадий георгий герман глеб григорий даниил данила дарья демид денис',
  'диана дина динара дмитрий ева евгений евгения егор екатерина елена елизавета ефим жанна захар зинаида зоя иван игорь ильдар илья инга инна иннокентий',
  'ирина карина кирилл клавдия константин кристина ксения лариса лев леонид лидия лилия любовь людмила магомед майя макар максим марат маргарита марина',
  'мария марк марьям матвей милана михаил надежда назар наталия наталья никита николай нина оксана олег олеся ольга павел петр полина раиса ренат римма',
  'роман ростислав руслан рустам савелий светлана семен сергей снежана софия софья станислав степан таисия тамара тарас татьяна тимофей тимур ульяна федор',
  'филипп эдуард элина эльвира эльдар эмма эрик юлиан юлия юрий яков яна ярослав',
  // Persian
  'ابوالفضل احسان احمد احمدرضا ارسلان اسماعیل افسانه افشین اکبر الناز الهام الهه امید امیر امیرحسین امیرعلی امیرمحمد انوشه ایمان بابک بهار بهاره بهداد بهرام بهروز',
  'بهزاد بهمن بهناز بیتا بیژن پرستو پروانه پروین پرویز پریسا پژمان پگاه پویا پیام پیمان ترانه جواد حامد حبیب حسن حسین حمید حمیدرضا حنانه خسرو داریوش داود رامین رسول رضا',
  'رعنا رقیه روزبه رویا ریحانه زهرا زهره زینب ژاله سارا ساسان ساغر سامان سپهر سپیده ستاره سجاد سحر سعید سعیده سمانه سمیرا سمیه سهراب سهیل سهیلا سودابه سوسن سیامک',
  'سیاوش سیما سینا شادی شاهین شبنم شهاب شهرام شهره شهریار شهلا شهناز شیرین شیما صادق صبا طاهره طیبه عاطفه عباس عبدالله عرفان عسل علی علیرضا غزاله غزل غلامرضا فاطمه فائزه',
  'فرامرز فرانک فرزاد فرزانه فرشاد فرشته فرشید فرناز فرهاد فریبا فریده فریدون فهیمه کامران کاوه کتایون کورش کوروش کیان کیانا کیوان گلناز گیتا لاله لیدا لیلا مازیار ماندانا',
  'مجتبی مجید محبوبه محسن محمد محمدامین محمدجواد محمدحسین محمدرضا محمدعلی محمدمهدی محمود مرتضی مرجان مریم مژده مژگان مسعود مصطفی معصومه ملیکا ملیحه منصور منصوره منوچهر',
  'منیژه مهتاب مهدی مهدیه مهران مهرداد مهرنوش مهسا مهناز مهین میترا میثم میلاد مینا نادر نازنین ناصر ناهید نرگس نسترن نسرین نسیم نگار نگین نوشین نیکو نیلوفر نیما هادی هاجر',
  'هانیه هما هومن وحید یاسر یاسمن یاسمین یعقوب یگانه یلدا یوسف',
);

/** First names that are family names as often: they show a person, but not in which order the name stands. */
export const firstOrFamilyNames = words(
  'alexander allan allen anthony barry benjamin bernard bruce charles clark daniel david dennis dominic douglas duncan elliott felix francis frank',
  'george gordon grace gregory harvey henry howard hugh jack jacob james jerome joseph kim lawrence leonard lewis louis malcolm marshall martin michael',
  'neal nelson nigel oliver owen patrick paul philips ralph ray raymond richard robert ross russell ryan scott sidney simon stanley terry thomas victor',
  'wallace walter warren wayne william',
);

/** Family names that stand before the given name in their own language: the order cannot be told. */
export const familyFirstNames = words(
  'bai cai cao chan chang chen cheng cho choi chu deng ding dinh fan feng gao guo han he ho horvath hu huang huynh jiang jung kang kim kovacs kwon lai le lee',
  'li liang lim lin liu lo lu luo ma molnar nagy ng nguyen pan park peng pham phan qian rao shen shi song sun szabo tan tang tian toth tran vo wang wei wong',
  'wu xie xu yan yang yao ye yoon yu yuan zeng zhang zhao zheng zhou zhu',
);

/** Words of companies, departments and machines: a name that holds one is no person's. */
export const companyWords = words(
  'a/s ab ag aps as bv co company corp corporation doo eirl foundation gbr gmbh group holding holdings inc incorporated kft kg limited llc llp ltd ltda nv',
  'ohg oy oyj plc pte pty sa sarl sas se sl sp spa spolka srl sro trust und and et the of for',
  'academy account accountant accountants accounting accounts acquisitions admin administration administrator advisors agency air alerts analytics',
  'apartments app apparel architects art assistance assistant associates association atelier auto automotive bakery bank bar bikes billing bistro board',
  'boats books bookshop bot brewery brothers builders building bureau business cafe capital car cards care cars catering cellars center central centre',
  'ceramics charity chemicals chief city clinic clinics clothing club coffee college commerce communications community complaints concierge',
  'construction consulting consultants contact contracts council courier couriers credit creative customer customers daemon data delivery dental department',
  'deposit design designs desk development digital director dispatch distribution division do-not-reply donotreply education electric electronics emporium',
  'energy engineering enquiries enterprise enterprises entertainment equipment estate estates europe event events executive export express fabrics facilities',
  'farm farms fashion finance financial fitness fleet florist flowers food foods freight front fuel furniture fund gallery games gardens general global',
  'goods government graphics guest hardware haulage headquarters health healthcare help helpdesk home homes hospital hospitality hostel hotel hotels house',
  'housing hr import imports industrial industries info information inn innovation institute insurance interiors international inwards investments invoice',
  'invoices invoicing it jewellers jobs joinery kitchen kitchens lab laboratories labs lawyers leasing legal library limousines local logistics lounge',
  'machines mail mailbox mailer maintenance management manager manufacturing marine market marketing markets media medical meetings metals ministry mobile',
  'motors museum music national network networks news newsletter no-reply noreply nursery office operations optics orchestra order orders organisation',
  'organization outdoor outdoors owner packaging paint paper partner partners partnership parts payable payables payments payroll people pharma pharmacy photo',
  'photography physio pictures pizza plumbing postmaster press print printing procurement product production productions products project projects',
  'property provisions publishing purchase purchasing quality radio railways realty reception recruitment registry rentals repairs reply reservations resort',
  'resources restaurant retail sales salon school schools science secretary secretariat security senior service services shipping shop shops society software',
  'solar solutions sons spa spedition sport sports staff stationery stationers steel store stores studio studios supplies supply support surgery system',
  'systems taxi team tech technical technologies technology telecom textiles theatre tickets timber tools tours toys trade traders trading training transport',
  'travel treasury undisclosed union university unit user utilities ventures veterinary via warehouse web webmaster wellness wholesale wines',
  'workshop works world yoga',
  'и автодом автосалон агентство администратор администрация академия ао аптека аптеки ателье банк бар бухгалтер бухгалтерия быт гимназия гк город группа гуп департамент дирекция дом',
  'доставка завод зао закупки заказ заказы издательство институт интернет информация кадры кафе клиника клуб комбинат компания консалтинг контора концерн',
  'кооператив корпорация логистика магазин маркет маркетинг мебель медцентр менеджер министерство музей мупы нко нпо оао общество ооо оптика опт отдел отель офис',
  'пао пекарня поддержка приемная продажи продукты производство ресторан розница салон сбыт сервис сеть склад служба снабжение союз спорт стоматология страхование',
  'стройка студия сфера тк торг торговый торговля трейд турагентство университет управление услуги учреждение фабрика ферма филиал финансы фирма фонд хлеб холдинг',
  'центр цех чоп школа экспресс юристы ярмарка',
  'و اداره ارتباطات استودیو اطلاعات املاک امور انبار انتشارات انجمن اتحادیه اتومبیل ارایشگاه اژانس اموزش اموزشگاه بازار بازاریابی بازرگانی باشگاه بانک بخش برق بنیاد بوتیک بیمارستان بیمه پارک پاساژ پالایشگاه پخش',
  'پژوهش پژوهشگاه پشتیبانی پوشاک تجارت تجاری تجهیزات تدارکات تعاونی تولید تولیدی توسعه جواهری چاپ چاپخانه حسابداری خانه خدمات خرید داروخانه داروسازی دانشگاه دبستان دبیرستان دبیرخانه درمانگاه دفتر دیجیتال',
  'رستوران روابط زیورالات سازمان سازه ساختمان ساختمانی سالن سفارشات سوپر سوپرمارکت سیستم سامانه شاپ شبکه شرکا شرکت شعبه شهر شهرداری صنایع صنعت صنعتی طلا طراحی عمومی فرش فروش فروشگاه فناوری فنی فولاد',
  'قنادی کارخانه کارگاه کافه کالا کانون کتابخانه کتابسرا کتابسرای کتابفروشی کلینیک گالری گروه گستر لوازم مالی مجتمع مجموعه مدرسه مدیر مدیریت مرکز مسافرتی مشاور مشاوره مطب معاونت مهندسین مهندسی موزه موسسه موسسات مبلمان',
  'نانوایی نشر نمایشگاه نمایندگی هتل هلدینگ واحد ورزشی وزارت',
);
