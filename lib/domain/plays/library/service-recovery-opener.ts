import type { Play } from '../play.ts';

/** The order is the point: notice, let them speak, apologise, and no question about facts before calm. */
export const serviceRecoveryOpener: Play = {
  id: 'serviceRecoveryOpener',
  family: 'serviceRecovery',
  situations: ['unhappy'],
  answers: ['complaint', 'brokenPromise', 'rudeTreatment', 'overduePromise', 'surveyUnhappy', 'unansweredMessage'],
  usualWorkingDays: 2,
  words: {
    en: {
      title: 'Put things right: the first letter',
      when: 'The customer is unhappy: a complaint, a promise we did not keep, a message left without an answer.',
      steps: [
        'Say that you have noticed, before they have to ask.',
        'Let them speak and do not argue: they are right about being unhappy.',
        'Apologise without pointing at a colleague or another department.',
        'Ask for facts only once they are calm, then agree what will be done.',
        'Name one person who is responsible and the day they will hear from you.',
        'Afterwards, check with them that it has been put right.',
      ],
      mail: {
        formal: [
          'I can see that we have not given you what you had every right to expect, and that you are unhappy with us. You are right to be.',
          'If there is more to say, please tell me, by phone or in writing, as plainly as you like. I will listen and not argue.',
          'I am sorry for the trouble and for the time it has cost you. How it came about is ours to sort out and need not concern you.',
          'Until this is put right, one person answers to you for it: {responsible}. You will hear from me by {date}, even if the work is not finished by then.',
        ],
        friendly: [
          'I can see that you’re unhappy with us, and you’re right to be. I’m sorry for the trouble and the time it has cost you.',
          'If there is more to say, please tell me, as plainly as you like. I’ll listen.',
          'Until this is put right, one person looks after it: {responsible}. You’ll hear from me by {date}, finished or not.',
        ],
      },
      call: [
        'I can hear how much trouble this has been. Please tell me, I am listening.',
        'You are right to be unhappy, and I am sorry.',
        'From here on one person looks after this: {responsible}. You will hear from me by {date}.',
      ],
      chat: [
        'I can see that you are unhappy with us, and I am sorry for the trouble. One person looks after this now: {responsible}. You will hear from me by {date}.',
      ],
      aim: 'The customer feels heard, and knows who is in charge and when the next word comes.',
      why: 'Someone who complains is still talking to you. Facts are heard only after feelings have been.',
      whenNot: 'It has already been put right, or it is not settled yet who is in charge and by when: settle that first.',
      tags: ['complaint', 'unhappy', 'sorry', 'apology', 'angry', 'first letter'],
    },
    fa: {
      title: 'دلجویی: نخستین نامه به مشتری ناراضی',
      when: 'مشتری ناراضی است: شکایتی کرده، قولی که گرفته عملی نشده یا پیامش بی‌پاسخ مانده است.',
      steps: [
        'پیش از آنکه خودش بپرسد، نشان دهید که متوجه ناراحتی‌اش شده‌اید.',
        'بگذارید حرفش را تا آخر بزند و بحث نکنید؛ حق دارد ناراضی باشد.',
        'عذرخواهی کنید، بی‌آنکه پای همکار یا بخش دیگری را به میان بکشید.',
        'تا آرام نشده، سراغ جزئیات نروید؛ سپس با هم توافق کنید که چه کاری انجام شود.',
        'یک نفر را مسئول معرفی کنید و بگویید تا چه زمانی خبر می‌دهید.',
        'در پایان از خود مشتری بپرسید که مشکل برطرف شده است یا نه.',
      ],
      mail: {
        formal: [
          'می‌دانم آنچه را حق شما بود از ما ندیدید و از ما ناراضی هستید. کاملاً حق دارید.',
          'اگر گفتنی‌های بیشتری هست، تلفنی یا کتبی، هر طور که راحت‌ترید بفرمایید. گوش می‌دهم و در پی توجیه نیستم.',
          'بابت زحمتی که برایتان پیش آمد و وقتی که از شما گرفته شد، صمیمانه عذر می‌خواهم. اینکه کار چرا به اینجا رسید بر عهدهٔ ماست و نباید دغدغهٔ شما باشد.',
          'تا وقتی موضوع به‌طور کامل حل شود، یک نفر به شما پاسخ‌گوست: {responsible}. تا {date} هم به شما خبر می‌دهم، حتی اگر کار هنوز تمام نشده باشد.',
        ],
        friendly: [
          'می‌دانم از ما ناراضی هستید و حق دارید. بابت زحمت و وقتی که از شما گرفته شد عذر می‌خواهم.',
          'اگر حرف دیگری هست، هر طور که راحتید بگویید. گوش می‌دهم.',
          'تا وقتی موضوع حل شود، پیگیری با یک نفر است: {responsible}. تا {date} خبر می‌دهم، تمام شده باشد یا نه.',
        ],
      },
      call: [
        'متوجهم که این موضوع چقدر به زحمتتان انداخته است. بفرمایید، گوش می‌دهم.',
        'حق دارید ناراضی باشید و من صمیمانه عذر می‌خواهم.',
        'از این به بعد پیگیری با یک نفر است: {responsible}. تا {date} هم خودم به شما خبر می‌دهم.',
      ],
      chat: [
        'می‌دانم از ما ناراضی هستید و بابت زحمتی که پیش آمد عذر می‌خواهم. از حالا پیگیری با یک نفر است: {responsible}. تا {date} خبر می‌دهم.',
      ],
      aim: 'مشتری ببیند که حرفش شنیده شده و بداند چه کسی پاسخ‌گوست و خبر بعدی چه زمانی می‌رسد.',
      why: 'کسی که گله می‌کند هنوز با شما حرف می‌زند. تا دلش آرام نگیرد، هیچ توضیحی شنیده نمی‌شود.',
      whenNot: 'مشکل حل شده است، یا هنوز روشن نیست چه کسی و تا چه زمانی پاسخ می‌دهد؛ اول همین را روشن کنید.',
      tags: ['شکایت', 'ناراضی', 'عذرخواهی', 'معذرت‌خواهی', 'دلجویی', 'عصبانی', 'گلایه'],
    },
    ru: {
      title: 'Первое письмо недовольному клиенту',
      when: 'Клиент недоволен: пожаловался, не дождался обещанного или остался без ответа.',
      steps: [
        'Первыми скажите, что заметили недовольство.',
        'Дайте выговориться и не спорьте: клиент вправе быть недовольным.',
        'Извинитесь, не ссылаясь на коллег и другие отделы.',
        'Подробности выясняйте, когда человек успокоится, затем договоритесь, что будет сделано.',
        'Назовите одного ответственного и срок следующего ответа.',
        'В конце уточните у клиента, всё ли исправлено.',
      ],
      mail: {
        formal: [
          'Вижу, что мы не дали Вам того, на что Вы вправе были рассчитывать, и что Вы нами недовольны. Вы правы.',
          'Если хотите что-то добавить, напишите или позвоните и говорите как есть: выслушаю и оправдываться не стану.',
          'Приношу извинения за хлопоты и за потерянное Вами время. Разбираться, как это вышло, предстоит нам, а не Вам.',
          'Пока вопрос не решён полностью, за него лично отвечает {responsible}. Напишу Вам {date}, даже если работа к этому времени не будет закончена.',
        ],
        friendly: [
          'Вижу, что Вы нами недовольны, и Вы правы. Простите за хлопоты и потерянное время.',
          'Если хотите что-то добавить, говорите как есть, выслушаю.',
          'Пока вопрос не решён, им лично занимается {responsible}. Напишу Вам {date}, будет готово или нет.',
        ],
      },
      call: [
        'Понимаю, сколько хлопот это Вам доставило. Расскажите, пожалуйста, я слушаю.',
        'Вы вправе быть недовольны. Приношу свои извинения.',
        'Теперь этим лично занимается {responsible}. Отвечу Вам {date}.',
      ],
      chat: ['Вижу, что Вы нами недовольны. Простите за хлопоты. Теперь этим лично занимается {responsible}. Напишу Вам {date}.'],
      aim: 'Клиент чувствует, что его услышали, и знает, кто отвечает за решение и когда ждать новостей.',
      why: 'Кто жалуется, тот ещё готов разговаривать. Доводы слышны только после того, как услышаны чувства.',
      whenNot: 'Всё уже исправлено, или пока неясно, кто отвечает и к какому сроку: сначала решите это.',
      tags: ['жалоба', 'недоволен', 'извинение', 'простите', 'сердится', 'злой', 'первое письмо'],
    },
  },
};
