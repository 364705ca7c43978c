import type { Play } from '../play.ts';

export const findTheReason: Play = {
  id: 'findTheReason',
  family: 'winBack',
  situations: ['atRisk', 'leaving'],
  answers: ['warningSign', 'cancelIntent', 'businessDown', 'silence', 'renewalNear'],
  words: {
    en: {
      title: 'Find the reason',
      when: 'The customer has gone quiet, a renewal is near or they want to leave, and nobody knows exactly why.',
      steps: [
        'First take stock of this customer: what we do well for them, what we do badly, what could grow, what could end it.',
        'Check whether the price still fits today’s market, and ask somebody outside the account to judge.',
        'Ask one open question and sell nothing.',
        'Note the answer in the customer’s own words and plan the next contact.',
      ],
      mail: {
        formal: [
          'I have been thinking about our work together, and I would rather ask you than guess.',
          'Is what we do still worth its price to you? Has something changed on your side, or have we let something slip on ours?',
          'One honest sentence is enough. There is no offer in this letter, and I will not argue with the answer.',
          'If talking is easier, tell me a time that suits you and I will call.',
        ],
        friendly: [
          'I’d rather ask than guess: how do you find working with us just now?',
          'Is it still worth its price to you, or have we let something slip? One honest sentence is plenty, and there’s no offer in this letter.',
        ],
      },
      call: [
        'I would rather ask than guess: how do you find working with us at the moment?',
        'What would have to change for you to be glad you work with us?',
      ],
      chat: ['I would rather ask than guess: how do you find working with us just now? One honest sentence is plenty.'],
      aim: 'An honest reason in the customer’s own words.',
      why: 'Nobody leaves without a reason, and a guess leads to the wrong remedy.',
      whenNot: 'A complaint is still open, which comes first; or they have already told you the reason.',
      tags: ['reason', 'why', 'find out', 'leaving', 'ask', 'churn', 'win back', 'winback'],
    },
    fa: {
      title: 'پیدا کردن دلیل',
      when: 'مشتری مدتی است ساکت شده، زمان تمدید نزدیک است یا قصد رفتن دارد و کسی دقیقاً نمی‌داند چرا.',
      steps: [
        'اول وضع همین مشتری را مرور کنید: کجا خوب کار کرده‌ایم، کجا بد، چه چیزی جای رشد دارد و چه چیزی ممکن است به همکاری پایان بدهد.',
        'ببینید قیمت هنوز با بازار امروز می‌خواند یا نه، و نظر کسی بیرون از این همکاری را هم بپرسید.',
        'فقط یک پرسش باز بپرسید و چیزی نفروشید.',
        'پاسخ را با کلمات خود مشتری یادداشت کنید و تماس بعدی را برنامه‌ریزی کنید.',
      ],
      mail: {
        formal: [
          'این روزها به همکاری‌مان فکر می‌کنم و ترجیح می‌دهم به‌جای حدس زدن، از خود شما بپرسم.',
          'آیا کار ما هنوز برای شما به هزینه‌اش می‌ارزد؟ شرایط شما تغییر کرده است، یا ما در جایی کوتاهی کرده‌ایم؟',
          'یک جملهٔ صریح هم کافی است. در این نامه پیشنهادی نیست و در پاسخ شما هم چون‌وچرا نمی‌کنم.',
          'اگر صحبت تلفنی راحت‌تر است، هر زمانی که بفرمایید تماس می‌گیرم.',
        ],
        friendly: [
          'به‌جای حدس زدن، از خودتان می‌پرسم: این روزها از کار با ما چقدر راضی هستید؟',
          'هنوز به هزینه‌اش می‌ارزد، یا جایی کوتاهی کرده‌ایم؟ یک جملهٔ رک هم کافی است و پیشنهادی هم در کار نیست.',
        ],
      },
      call: [
        'به‌جای حدس زدن، از خودتان می‌پرسم: این روزها از کار با ما چقدر راضی هستید؟',
        'چه چیزی باید عوض شود تا از همکاری با ما خوشحال باشید؟',
      ],
      chat: ['به‌جای حدس زدن، از خودتان می‌پرسم: این روزها از کار با ما چقدر راضی هستید؟ یک جملهٔ رک کافی است.'],
      aim: 'رسیدن به دلیل واقعی، از زبان خود مشتری.',
      why: 'هیچ‌کس بی‌دلیل نمی‌رود و حدس نادرست به چارهٔ نادرست می‌رسد.',
      whenNot: 'شکایتی باز است که اول باید به آن رسید، یا مشتری دلیلش را پیش‌تر گفته است.',
      tags: ['دلیل', 'چرا', 'علت', 'رفتن', 'پرسیدن', 'ریزش', 'بازگرداندن مشتری'],
    },
    ru: {
      title: 'Узнать причину',
      when: 'Клиент замолчал, близится продление, или он собирается уйти, а почему, никто точно не знает.',
      steps: [
        'Сначала подведите итог по этому клиенту: что у нас получается, что нет, что может вырасти, что может всё закончить.',
        'Проверьте, соответствует ли цена рынку, и спросите мнение человека со стороны.',
        'Задайте один открытый вопрос и ничего не продавайте.',
        'Запишите ответ словами клиента и назначьте следующий контакт.',
      ],
      mail: {
        formal: [
          'Хочу понять, как Вам сейчас работается с нами. Чтобы не гадать, спрошу прямо.',
          'Оправдывает ли наша работа свою цену? Что-то изменилось у Вас или мы что-то упустили?',
          'Достаточно одной откровенной фразы. Предложений в этом письме нет, и спорить с ответом не буду.',
          'Если удобнее поговорить, назовите время, и мы созвонимся.',
        ],
        friendly: [
          'Чтобы не гадать, спрошу прямо: как Вам сейчас работается с нами?',
          'Оправдывает ли наша работа свою цену или мы что-то упустили? Хватит одной честной фразы, предложений в письме нет.',
        ],
      },
      call: [
        'Чтобы не гадать, спрошу прямо: как Вам сейчас работается с нами?',
        'Что должно измениться, чтобы Вам было приятно с нами работать?',
      ],
      chat: ['Чтобы не гадать, спрошу прямо: как Вам сейчас работается с нами? Хватит одной честной фразы.'],
      aim: 'Честная причина, названная словами самого клиента.',
      why: 'Без причины не уходит никто, а догадка ведёт к неверному решению.',
      whenNot: 'Есть открытая жалоба: сначала она. Или клиент уже назвал причину.',
      tags: ['причина', 'почему', 'узнать', 'уходит', 'спросить', 'отток', 'вернуть клиента'],
    },
  },
};
