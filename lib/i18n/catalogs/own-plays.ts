import type { DraftFinding, WordPart } from '../../domain/plays/own-play-draft.ts';
import type { PlayFamily } from '../../domain/plays/play.ts';
import type { Language } from '../../domain/language.ts';
import type { Catalog, Message } from '../message.ts';

export const familyWords = {
  serviceRecovery: { en: 'Putting things right', fa: 'جبران و دلجویی', ru: 'Исправить положение' },
  winBack: { en: 'Winning back', fa: 'بازگرداندن مشتری', ru: 'Вернуть клиента' },
  competitorObjection: { en: 'When there is a competitor', fa: 'وقتی پای رقیب در میان است', ru: 'Когда есть конкурент' },
  terms: { en: 'Price and terms', fa: 'قیمت و شرایط', ru: 'Цена и условия' },
  keeping: { en: 'Keeping in touch', fa: 'نگه داشتن ارتباط', ru: 'Поддерживать связь' },
} as const satisfies Record<PlayFamily, Message>;

/** The parts of a play as the fields of the editor are called. */
export const partWords = {
  title: { en: 'Title', fa: 'عنوان', ru: 'Название' },
  mailFormal: { en: 'Mail, formal', fa: 'ایمیل رسمی', ru: 'Письмо, официально' },
  mailFriendly: { en: 'Mail, friendly', fa: 'ایمیل صمیمی', ru: 'Письмо, по-дружески' },
  call: { en: 'Phone', fa: 'تلفن', ru: 'Звонок' },
  chat: { en: 'Chat', fa: 'چت', ru: 'Чат' },
  when: { en: 'When to use it', fa: 'چه زمانی به کار می‌آید', ru: 'Когда применять' },
  steps: { en: 'Steps, one a line', fa: 'قدم‌ها، هر خط یکی', ru: 'Шаги, по одному в строке' },
  aim: { en: 'Aim', fa: 'هدف', ru: 'Цель' },
  why: { en: 'Why it works', fa: 'چرا اثر دارد', ru: 'Почему это работает' },
  whenNot: { en: 'When not', fa: 'چه زمانی نه', ru: 'Когда не стоит' },
  tags: { en: 'Tags, separated by commas', fa: 'برچسب‌ها، با ویرگول جدا شوند', ru: 'Метки через запятую' },
} as const satisfies Record<WordPart, Message>;

/** A play's words in one language, as a sentence names them. */
export const textInWords = {
  en: { en: 'English text', fa: 'متن انگلیسی', ru: 'английский текст' },
  fa: { en: 'Persian text', fa: 'متن فارسی', ru: 'персидский текст' },
  ru: { en: 'Russian text', fa: 'متن روسی', ru: 'русский текст' },
} as const satisfies Record<Language, Message>;

/** What one may want to look at once more. `words`: as they stand in the text. */
export const findingWords = {
  disparages: {
    params: { words: 'text' },
    en: '“{words}” runs somebody down. That costs our trust, not theirs: name what is better here instead.',
    fa: '«{words}» از دیگری بد می‌گوید و اعتماد به خود ما را کم می‌کند، نه به آن‌ها. به‌جایش بگویید اینجا چه چیز بهتر است.',
    ru: '«{words}»: это плохо о других, а доверие теряем мы, не они. Лучше скажите, что хорошо у нас.',
  },
  blames: {
    params: { words: 'text' },
    en: '“{words}” puts the blame on somebody. Say what is being done instead.',
    fa: '«{words}» تقصیر را گردن کسی می‌اندازد. به‌جایش بگویید چه کاری در حال انجام است.',
    ru: '«{words}»: вина перекладывается на другого. Лучше скажите, что уже делается.',
  },
  promisesTooMuch: {
    params: { words: 'text' },
    en: '“{words}” promises more than anybody can be sure of.',
    fa: '«{words}» قولی است که کسی نمی‌تواند از آن مطمئن باشد.',
    ru: '«{words}»: такое обещание никто не может выполнить наверняка.',
  },
  internalWord: {
    params: { words: 'text' },
    en: '“{words}” is a word of ours that customers should not read.',
    fa: '«{words}» واژهٔ داخلی ماست و مشتری نباید آن را بخواند.',
    ru: '«{words}»: внутреннее выражение, клиенту его видеть не стоит.',
  },
  unknownPlaceholder: {
    params: { words: 'text' },
    en: 'Nothing fills in {words}. Choose a placeholder from the list.',
    fa: 'چیزی جای {words} را پر نمی‌کند. از فهرست جای‌خالی‌ها انتخاب کنید.',
    ru: 'Вместо {words} ничего не подставится. Выберите поле из списка.',
  },
  blank: {
    params: { words: 'text' },
    en: '{words} stays in the letter as it is. A placeholder would be filled in.',
    fa: '{words} همین‌طور در نامه می‌ماند. جای‌خالی آماده خودش پر می‌شود.',
    ru: '{words} так и останется в письме. Поле из списка заполнится само.',
  },
  longParagraph: {
    params: { words: 'text' },
    en: 'A very long paragraph, from “{words}”. Two are read sooner.',
    fa: 'بند بسیار بلندی که با «{words}» شروع می‌شود. دو بند راحت‌تر خوانده می‌شود.',
    ru: 'Очень длинный абзац, начало: «{words}». Два коротких прочтут охотнее.',
  },
  placeholderMissing: {
    params: { field: 'text', other: 'text' },
    en: '“{field}” is filled in elsewhere ({other}), but not here.',
    fa: '«{field}» در {other} هست ولی اینجا نیست.',
    ru: 'Поля «{field}» здесь нет, а в другом месте ({other}) оно есть.',
  },
} as const satisfies Record<DraftFinding['fault'], Message>;

export const ownPlayWords = {
  lead: {
    en: 'Words for every reason, in three languages. Make any of them your own, or write new ones.',
    fa: 'متن‌های آماده برای هر موقعیت، به سه زبان. هر کدام را به شکل خودتان درآورید یا راهکار تازه بنویسید.',
    ru: 'Готовые слова на каждый случай, на трёх языках. Переделайте любой сценарий под себя или напишите новый.',
  },
  newPlay: { en: 'New play', fa: 'راهکار تازه', ru: 'Новый сценарий' },
  search: { en: 'Search in titles, words and tags', fa: 'جست‌وجو در عنوان، متن و برچسب', ru: 'Поиск по названиям, текстам и меткам' },
  family: { en: 'Kind', fa: 'دسته', ru: 'Раздел' },
  allFamilies: { en: 'All kinds', fa: 'همهٔ دسته‌ها', ru: 'Все разделы' },
  wordsIn: { en: 'With words in', fa: 'زبان متن', ru: 'Язык текста' },
  anyLanguage: { en: 'Any language', fa: 'هر زبانی', ru: 'Любой язык' },
  which: { en: 'Which plays', fa: 'کدام راهکارها', ru: 'Какие сценарии' },
  all: { en: 'All', fa: 'همه', ru: 'Все' },
  own: { en: 'Yours', fa: 'نوشته‌های شما', ru: 'Ваши' },
  pinned: { en: 'Pinned', fa: 'سنجاق‌شده', ru: 'Закреплённые' },
  hidden: { en: 'Hidden', fa: 'پنهان', ru: 'Скрытые' },
  shown: {
    params: { shown: 'number', count: 'number' },
    en: '{shown} of {count, plural, one {# play} other {# plays}}',
    fa: '{count, plural, other {{shown} از # راهکار}}',
    ru: '{shown} из {count, plural, one {# сценария} few {# сценариев} many {# сценариев} other {# сценария}}',
  },
  nothingFound: {
    en: 'No play fits. Try fewer letters, or show all.',
    fa: 'راهکاری با این مشخصات نیست. حروف کمتری بنویسید یا همه را نشان دهید.',
    ru: 'Ничего не подходит. Введите меньше букв или покажите все.',
  },
  ownEmpty: {
    en: 'None of your own yet. Open a play and change it, or begin a new one.',
    fa: 'هنوز راهکاری از خودتان ندارید. یکی را باز کنید و تغییر دهید، یا راهکار تازه‌ای بنویسید.',
    ru: 'Своих пока нет. Откройте готовый сценарий и измените его или начните новый.',
  },
  pinnedEmpty: {
    en: 'Nothing pinned yet. Pinned plays come first where they fit.',
    fa: 'هنوز چیزی سنجاق نشده. راهکارهای سنجاق‌شده هر جا مناسب باشند اول می‌آیند.',
    ru: 'Пока ничего не закреплено. Закреплённые сценарии, где они уместны, стоят первыми.',
  },
  hiddenEmpty: {
    en: 'Nothing hidden. Hidden plays are never offered.',
    fa: 'چیزی پنهان نیست. راهکار پنهان هیچ‌جا پیشنهاد نمی‌شود.',
    ru: 'Скрытых нет. Скрытые сценарии не предлагаются.',
  },
  showAll: { en: 'Show all', fa: 'نمایش همه', ru: 'Показать все' },
  list: { en: 'Plays', fa: 'راهکارها', ru: 'Сценарии' },
  markOwn: { en: 'Yours', fa: 'نوشتهٔ شما', ru: 'Ваш' },
  markPinned: { en: 'Pinned', fa: 'سنجاق‌شده', ru: 'Закреплён' },
  markHidden: { en: 'Hidden', fa: 'پنهان', ru: 'Скрыт' },
  used: {
    params: { used: 'number' },
    en: 'Used {used, plural, one {once} other {# times}}',
    fa: '{used, plural, =1 {یک بار به کار رفته} other {# بار به کار رفته}}',
    ru: 'Применялся {used, plural, one {# раз} few {# раза} many {# раз} other {# раза}}',
  },
  /** Of the uses whose end is known. */
  helped: {
    params: { helped: 'number', known: 'number' },
    en: 'helped {helped} of {known}',
    fa: '{helped} از {known} بار کارساز',
    ru: 'помог: {helped} из {known}',
  },
  pin: { en: 'Pin', fa: 'سنجاق کردن', ru: 'Закрепить' },
  unpin: { en: 'Unpin', fa: 'برداشتن سنجاق', ru: 'Открепить' },
  hide: { en: 'Hide', fa: 'پنهان کردن', ru: 'Скрыть' },
  show: { en: 'Show again', fa: 'نمایش دوباره', ru: 'Показывать снова' },
  duplicate: { en: 'Duplicate and change', fa: 'کپی و تغییر', ru: 'Создать свой вариант' },
  edit: { en: 'Edit', fa: 'ویرایش', ru: 'Изменить' },
  /** Names a button for one play: "Edit: Late answer". */
  actionOn: { params: { action: 'text', what: 'text' }, en: '{action}: {what}', fa: '{action}: {what}', ru: '{action}: {what}' },
  pinnedFull: {
    params: { count: 'number' },
    en: '{count, plural, one {# play is} other {# plays are}} pinned, which is the most there can be. Unpin one first.',
    fa: '{count, plural, other {# راهکار سنجاق شده و بیشتر جا نیست. اول سنجاق یکی را بردارید.}}',
    ru: 'Закреплено {count, plural, one {# сценарий} few {# сценария} many {# сценариев} other {# сценария}}, больше нельзя. Сначала открепите какой-нибудь.',
  },
  removed: { params: { title: 'text' }, en: '{title} removed', fa: '{title} حذف شد', ru: 'Сценарий «{title}» удалён' },
  nothingInLanguage: { en: 'No words in this language.', fa: 'به این زبان متنی ندارد.', ru: 'На этом языке текста нет.' },
  untitled: { en: 'Untitled', fa: 'بی‌عنوان', ru: 'Без названия' },
  draftsTitle: { en: 'Begun and not saved', fa: 'شروع‌شده و ذخیره‌نشده', ru: 'Начато и не сохранено' },
  goOn: { en: 'Go on', fa: 'ادامه', ru: 'Продолжить' },
  discard: { en: 'Discard', fa: 'دور انداختن', ru: 'Отбросить' },
  discarded: {
    params: { title: 'text' },
    en: 'Draft discarded: {title}',
    fa: 'پیش‌نویس دور انداخته شد: {title}',
    ru: 'Черновик отброшен: {title}',
  },

  backToList: { en: 'All plays', fa: 'همهٔ راهکارها', ru: 'Все сценарии' },
  madeFrom: { params: { title: 'text' }, en: 'Made from: {title}', fa: 'برگرفته از: {title}', ru: 'На основе: {title}' },
  saving: { en: 'Saving…', fa: 'در حال ذخیره…', ru: 'Сохраняем…' },
  saved: { en: 'Saved', fa: 'ذخیره شد', ru: 'Сохранено' },
  unsaved: {
    en: 'Not saved yet. The draft is kept on this computer.',
    fa: 'هنوز ذخیره نشده. پیش‌نویس در همین رایانه می‌ماند.',
    ru: 'Ещё не сохранено. Черновик хранится на этом компьютере.',
  },
  draftNotKept: {
    en: 'Not saved yet, and the browser’s storage takes no draft. Save before you close this page.',
    fa: 'هنوز ذخیره نشده و حافظهٔ مرورگر پیش‌نویس را نمی‌پذیرد. پیش از بستن صفحه ذخیره کنید.',
    ru: 'Ещё не сохранено, и хранилище браузера не принимает черновик. Сохраните, прежде чем закрыть страницу.',
  },
  changesDiscarded: { en: 'Changes discarded', fa: 'تغییرها دور ریخته شد', ru: 'Изменения отброшены' },
  discardChanges: { en: 'Discard changes', fa: 'دور ریختن تغییرها', ru: 'Отбросить изменения' },
  changedElsewhere: {
    en: 'This play was changed in another window meanwhile',
    fa: 'این راهکار در این میان در پنجرهٔ دیگری تغییر کرده است',
    ru: 'Сценарий тем временем изменили в другом окне',
  },
  changedElsewhereNext: {
    en: 'If you save, yours counts, and the other one stays among the versions.',
    fa: 'اگر ذخیره کنید متن شما می‌ماند و آن یکی در نسخه‌های پیشین نگه داشته می‌شود.',
    ru: 'Если сохранить, останется Ваш текст, а тот сохранится среди версий.',
  },
  gone: { en: 'This play is no longer here', fa: 'این راهکار دیگر اینجا نیست', ru: 'Этого сценария больше нет' },
  goneNext: {
    en: 'It may have been removed in another window. Saving brings it back.',
    fa: 'شاید در پنجرهٔ دیگری حذف شده باشد. با ذخیره کردن برمی‌گردد.',
    ru: 'Возможно, его удалили в другом окне. Сохранение вернёт его.',
  },

  purpose: { en: 'What it is for', fa: 'برای چه کاری', ru: 'Для чего' },
  situations: { en: 'Fits', fa: 'مناسب برای', ru: 'Кому подходит' },
  answers: { en: 'Answers', fa: 'پاسخی است به', ru: 'На что отвечает' },
  answersHint: {
    en: 'The first one chosen counts most when plays are suggested.',
    fa: 'در پیشنهاد دادن، اولین انتخاب بیشترین وزن را دارد.',
    ru: 'При подборе сильнее всего учитывается выбранное первым.',
  },
  neverSuggested: {
    en: 'With nothing chosen the play can be searched for, but is never suggested.',
    fa: 'اگر چیزی انتخاب نشود، راهکار با جست‌وجو پیدا می‌شود ولی پیشنهاد نمی‌شود.',
    ru: 'Если ничего не выбрать, сценарий находится поиском, но не предлагается.',
  },
  words: { en: 'The words', fa: 'متن', ru: 'Текст' },
  whichPart: { en: 'Part of the play', fa: 'بخش راهکار', ru: 'Часть сценария' },
  forYou: { en: 'For you', fa: 'برای خودتان', ru: 'Для Вас' },
  tags: { en: 'Tags', fa: 'برچسب‌ها', ru: 'Метки' },
  whichLanguage: { en: 'Language of the text', fa: 'زبان متن', ru: 'Язык текста' },
  letterHint: {
    en: 'Each line is a paragraph. The greeting comes by itself.',
    fa: 'هر خط یک بند است. سلام و احوال‌پرسی خودکار اضافه می‌شود.',
    ru: 'Каждая строка — абзац. Приветствие добавится само.',
  },
  callHint: { en: 'Each line is something to say.', fa: 'هر خط یک جمله برای گفتن است.', ru: 'Каждая строка — отдельная фраза.' },
  placeholders: { en: 'Put in at the cursor', fa: 'درج در جای مکان‌نما', ru: 'Вставить на место курсора' },
  /** Names the button of a placeholder. */
  putIn: { params: { field: 'text' }, en: 'Put in: {field}', fa: 'درج: {field}', ru: 'Вставить: {field}' },
  placeholdersHint: {
    params: { example: 'text' },
    en: 'With brackets the sentence also reads while the blank is empty: {example}',
    fa: 'با کروشه، جمله بدون پر شدن جای خالی هم خوانده می‌شود: {example}',
    ru: 'Со скобками фраза читается и без заполнения: {example}',
  },
  reads: { en: 'How it reads', fa: 'این‌طور خوانده می‌شود', ru: 'Как это читается' },
  previewFor: { params: { name: 'text' }, en: 'Shown for {name}', fa: 'نمایش برای {name}', ru: 'Показано для: {name}' },
  previewExample: {
    en: 'Shown for an example, not a real customer',
    fa: 'نمایش برای یک نمونه، نه مشتری واقعی',
    ru: 'Показано на примере, это не настоящий клиент',
  },
  exampleName: { en: 'Maria Lang', fa: 'خانم پارسا', ru: 'Мария Сергеевна' },
  exampleCompany: { en: 'Example Ltd', fa: 'شرکت نمونه', ru: 'Компания «Пример»' },
  chooseCustomer: { en: 'Another customer', fa: 'مشتری دیگر', ru: 'Другой клиент' },
  searchCustomer: { en: 'Name or company', fa: 'نام یا شرکت', ru: 'Имя или компания' },
  noCustomerFound: { en: 'Nobody of that name.', fa: 'کسی با این نام نیست.', ru: 'Никого с таким именем.' },
  nothingYet: { en: 'Nothing written yet.', fa: 'هنوز چیزی ننوشته‌اید.', ru: 'Пока ничего не написано.' },

  findings: {
    params: { count: 'number' },
    en: '{count, plural, one {One thing worth another look} other {# things worth another look}}',
    fa: '{count, plural, =1 {یک نکته که بهتر است دوباره ببینید} other {# نکته که بهتر است دوباره ببینید}}',
    ru: '{count, plural, one {Стоит взглянуть ещё раз: # место} few {Стоит взглянуть ещё раз: # места} many {Стоит взглянуть ещё раз: # мест} other {Стоит взглянуть ещё раз: # места}}',
  },
  findingsHint: {
    en: 'These are only hints. The play can be saved as it is.',
    fa: 'این‌ها فقط پیشنهاد است. راهکار را همین‌طور هم می‌توانید ذخیره کنید.',
    ru: 'Это только подсказки. Сценарий можно сохранить и так.',
  },
  noFindings: { en: 'No remarks on the words', fa: 'نکته‌ای دربارهٔ متن نیست', ru: 'Замечаний к тексту нет' },
  moreFindings: { params: { count: 'number' }, en: '{count} more', fa: '{count} نکتهٔ دیگر', ru: 'Ещё {count}' },
  showThere: { en: 'Show', fa: 'نمایش', ru: 'Показать' },
  /** Where a remark belongs: "Phone, Persian text". */
  whereIs: { params: { part: 'text', text: 'text' }, en: '{part}, {text}', fa: '{part}، {text}', ru: '{part}, {text}' },
  cannotSave: { en: 'Not saved: something is missing', fa: 'ذخیره نشد: چیزی کم است', ru: 'Не сохранено: кое-чего не хватает' },
  noWords: {
    en: 'Write at least a title, in any language.',
    fa: 'دست‌کم یک عنوان بنویسید، به هر زبانی.',
    ru: 'Напишите хотя бы название, на любом языке.',
  },
  noTitle: { params: { text: 'text' }, en: 'The {text} has no title.', fa: '{text} عنوان ندارد.', ru: 'Не хватает названия: {text}.' },
  tooLong: {
    params: { where: 'text', most: 'number' },
    en: '{where}: a line has more than {most, plural, one {# character} other {# characters}}. Split it in two.',
    fa: '{most, plural, other {{where}: خطی بیش از # نویسه دارد. آن را دو خط کنید.}}',
    ru: '{where}: в строке больше {most, plural, one {# знака} few {# знаков} many {# знаков} other {# знака}}. Разделите её на две.',
  },
  tooMany: {
    params: { where: 'text', most: 'number' },
    en: '{where}: {most, plural, one {# is} other {# are}} the most there can be. Join some.',
    fa: '{most, plural, other {{where}: بیش از # تا جا نمی‌شود. چند تا را یکی کنید.}}',
    ru: '{where}: помещается не больше {most, plural, one {# строки} few {# строк} many {# строк} other {# строки}}. Объедините некоторые.',
  },

  versions: {
    params: { count: 'number' },
    en: '{count, plural, one {# earlier version} other {# earlier versions}}',
    fa: '{count, plural, other {# نسخهٔ پیشین}}',
    ru: '{count, plural, one {# прежняя версия} few {# прежние версии} many {# прежних версий} other {# прежней версии}}',
  },
  versionOf: {
    params: { at: 'date', time: 'text' },
    en: 'As of {at}, {time}',
    fa: 'نسخهٔ {at}، ساعت {time}',
    ru: 'Версия от {at}, {time}',
  },
  takeVersion: { en: 'Put into the editor', fa: 'آوردن به ویرایشگر', ru: 'Взять в редактор' },
  versionTaken: {
    params: { at: 'date' },
    en: 'The version of {at} is in the editor. Save to keep it.',
    fa: 'نسخهٔ {at} در ویرایشگر است. برای ماندن ذخیره کنید.',
    ru: 'Версия от {at} в редакторе. Сохраните, чтобы она осталась.',
  },

  files: { en: 'Pass them on', fa: 'اشتراک‌گذاری', ru: 'Обмен сценариями' },
  filesHint: {
    en: 'Your own plays as one file, for colleagues or another computer. Customers are not in it.',
    fa: 'راهکارهای خودتان در یک فایل، برای همکاران یا رایانه‌ای دیگر. اطلاعات مشتری در آن نیست.',
    ru: 'Ваши сценарии одним файлом, для коллег или другого компьютера. Данных о клиентах в нём нет.',
  },
  exportAll: { en: 'Export your plays', fa: 'خروجی گرفتن از راهکارهایتان', ru: 'Выгрузить Ваши сценарии' },
  exported: { params: { file: 'text' }, en: 'Saved as {file}', fa: 'با نام {file} ذخیره شد', ru: 'Сохранено как {file}' },
  importFile: { en: 'Bring in a file', fa: 'وارد کردن فایل', ru: 'Загрузить файл' },
  tooLarge: {
    en: 'This file is larger than a thousand plays can be. Nothing was changed.',
    fa: 'این فایل از آنچه هزار راهکار جا می‌گیرد بزرگ‌تر است. چیزی تغییر نکرد.',
    ru: 'Файл больше, чем может занять тысяча сценариев. Ничего не изменилось.',
  },
  broken: {
    en: 'This file is damaged, or holds no plays of Holdfast. Nothing was changed.',
    fa: 'این فایل خراب است یا راهکارهای Holdfast در آن نیست. چیزی تغییر نکرد.',
    ru: 'Файл повреждён, или в нём нет сценариев Holdfast. Ничего не изменилось.',
  },
  fromTheFuture: {
    en: 'This file was written by a newer Holdfast. Nothing was changed. Update Holdfast and try again.',
    fa: 'این فایل را نسخهٔ تازه‌تری از Holdfast نوشته است. چیزی تغییر نکرد. Holdfast را به‌روز کنید و دوباره امتحان کنید.',
    ru: 'Файл записан более новой версией Holdfast. Ничего не изменилось. Обновите Holdfast и попробуйте снова.',
  },
  empty: { en: 'There is no play in this file.', fa: 'در این فایل راهکاری نیست.', ru: 'В этом файле нет сценариев.' },
  tooManyPlays: {
    params: { most: 'number', over: 'number' },
    en: 'There is room for {most} plays of your own, and this would be {over} too many. Nothing was changed. Remove some first.',
    fa: 'جا برای {most} راهکار شما هست و این فایل {over} تا بیشتر می‌شود. چیزی تغییر نکرد. اول چند تا را حذف کنید.',
    ru: 'Своих сценариев помещается {most}, а с этим файлом лишних будет {over}. Ничего не изменилось. Сначала удалите часть.',
  },
  inFile: {
    params: { count: 'number' },
    en: '{count, plural, one {# play in this file} other {# plays in this file}}',
    fa: '{count, plural, other {# راهکار در این فایل}}',
    ru: 'В файле {count, plural, one {# сценарий} few {# сценария} many {# сценариев} other {# сценария}}',
  },
  inFileNew: { params: { count: 'number' }, en: 'New to you: {count}', fa: 'تازه برای شما: {count}', ru: 'Новых: {count}' },
  inFileMet: {
    params: { count: 'number' },
    en: 'Yours already, with other words: {count}',
    fa: 'از پیش دارید، با متنی دیگر: {count}',
    ru: 'Уже есть, но с другим текстом: {count}',
  },
  inFileSame: {
    params: { count: 'number' },
    en: 'Yours already, word for word: {count}',
    fa: 'از پیش دارید، بی‌هیچ تفاوتی: {count}',
    ru: 'Уже есть, слово в слово: {count}',
  },
  inFileUnreadable: {
    params: { count: 'number' },
    en: 'Cannot be read and are left out: {count}',
    fa: 'خوانده نمی‌شود و کنار گذاشته می‌شود: {count}',
    ru: 'Не читаются и будут пропущены: {count}',
  },
  metHow: { en: 'Those with other words', fa: 'آن‌ها که متن دیگری دارند', ru: 'Сценарии с другим текстом' },
  keepBoth: { en: 'Keep both', fa: 'هر دو بماند', ru: 'Оставить оба' },
  replace: { en: 'Replace mine', fa: 'جایگزین شود', ru: 'Заменить мои' },
  replaceHint: {
    en: 'Yours stay among the earlier versions.',
    fa: 'متن شما در نسخه‌های پیشین می‌ماند.',
    ru: 'Ваш текст останется среди прежних версий.',
  },
  takeIn: { en: 'Bring in', fa: 'وارد کردن', ru: 'Загрузить' },
  takingIn: { en: 'Bringing in…', fa: 'در حال وارد کردن…', ru: 'Загружаем…' },
  nothingNew: {
    en: 'You have all of it already. Nothing to do.',
    fa: 'همهٔ این‌ها را دارید. کاری نیست.',
    ru: 'Всё это у Вас уже есть. Делать ничего не нужно.',
  },
  takenIn: {
    params: { count: 'number' },
    en: '{count, plural, one {# play brought in} other {# plays brought in}}',
    fa: '{count, plural, other {# راهکار وارد شد}}',
    ru: '{count, plural, one {Загружен # сценарий} few {Загружены # сценария} many {Загружено # сценариев} other {Загружено # сценария}}',
  },
  takenPartly: {
    params: { done: 'number', count: 'number' },
    en: '{done} of {count, plural, one {# play} other {# plays}} brought in, the rest is still to come.',
    fa: '{count, plural, other {{done} از # راهکار وارد شد و بقیه مانده است.}}',
    ru: 'Загружено {done} из {count, plural, one {# сценария} few {# сценариев} many {# сценариев} other {# сценария}}, остальные ещё нет.',
  },
} as const satisfies Catalog;
