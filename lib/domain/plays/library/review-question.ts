import type { Play } from '../play.ts';

export const reviewQuestion: Play = {
  id: 'reviewQuestion',
  family: 'keeping',
  situations: ['healthy', 'atRisk'],
  answers: ['surveyHappy'],
  words: {
    en: {
      title: 'Ask: if you ran our company',
      when: 'The customer is happy and you have time for one good question.',
      steps: [
        'Ask the one question and wait.',
        'Write the answer down word for word.',
        'Pass it on, and tell the customer later what became of it.',
      ],
      mail: {
        formal: [
          'I have one question that I ask our best customers from time to time.',
          'If you ran our company and wanted more customers, what would you change first?',
          'Two sentences are enough. I will pass your answer on to those who decide, and tell you what becomes of it.',
        ],
        friendly: [
          'One question, if you have a minute: if you ran our company and wanted more customers, what would you change first?',
          'Two sentences are plenty. I’ll tell you what becomes of it.',
        ],
      },
      call: [
        'If you ran our company and wanted more customers, what would you change first?',
        'And what should we leave exactly as it is?',
      ],
      chat: ['One question, if you have a minute: if you ran our company and wanted more customers, what would you change first?'],
      aim: 'One honest idea, and a customer who has a say.',
      why: 'As an adviser, a customer says what they would not say as a complainant.',
      whenNot: 'You would not pass the answer on, or a complaint is open.',
      tags: ['review', 'question', 'feedback', 'suggestion', 'improve', 'advice'],
    },
    fa: {
      title: 'بپرسید: اگر شما جای ما بودید',
      when: 'مشتری راضی است و برای یک پرسش خوب وقت دارید.',
      steps: [
        'همان یک پرسش را بپرسید و منتظر بمانید.',
        'پاسخ را کلمه به کلمه یادداشت کنید.',
        'پاسخ را به دیگران برسانید و بعداً به مشتری بگویید چه شد.',
      ],
      mail: {
        formal: [
          'پرسشی دارم که گاهی از بهترین مشتریانمان می‌پرسم.',
          'اگر شما ادارهٔ شرکت ما را بر عهده داشتید و مشتری بیشتری می‌خواستید، اول چه چیزی را تغییر می‌دادید؟',
          'دو جمله کافی است. پاسخ شما را به تصمیم‌گیرندگان می‌رسانم و نتیجه را به شما می‌گویم.',
        ],
        friendly: [
          'یک دقیقه وقت دارید؟ اگر جای ما بودید و مشتری بیشتری می‌خواستید، اول چه چیزی را عوض می‌کردید؟',
          'دو جمله هم بس است. بعداً می‌گویم با آن چه کردیم.',
        ],
      },
      call: ['اگر جای ما بودید و مشتری بیشتری می‌خواستید، اول چه چیزی را عوض می‌کردید؟', 'و چه چیزی را همین‌طور که هست نگه می‌داشتید؟'],
      chat: ['یک دقیقه وقت دارید؟ اگر جای ما بودید و مشتری بیشتری می‌خواستید، اول چه چیزی را عوض می‌کردید؟'],
      aim: 'یک نظر صادقانه و مشتری‌ای که حرفش به حساب می‌آید.',
      why: 'مشتری در مقام مشاور چیزهایی می‌گوید که در مقام شاکی نمی‌گوید.',
      whenNot: 'پاسخ را به کسی نمی‌رسانید، یا شکایتی باز است.',
      tags: ['نظر', 'پرسش', 'بازخورد', 'پیشنهاد', 'بهبود', 'مشورت'],
    },
    ru: {
      title: 'Спросить: если бы Вы управляли нашей компанией',
      when: 'Клиент доволен, и есть время для одного хорошего вопроса.',
      steps: [
        'Задайте один вопрос и подождите.',
        'Запишите ответ слово в слово.',
        'Передайте его дальше, а потом расскажите клиенту, что из этого вышло.',
      ],
      mail: {
        formal: [
          'Есть вопрос, который мы время от времени задаём лучшим клиентам.',
          'Если бы Вы управляли нашей компанией и хотели, чтобы клиентов стало больше, что Вы изменили бы в первую очередь?',
          'Хватит двух фраз. Передам Ваш ответ тем, кто решает, и расскажу, что из этого вышло.',
        ],
        friendly: [
          'Если есть минута, один вопрос: если бы Вы управляли нашей компанией, что изменили бы в первую очередь, чтобы клиентов стало больше?',
          'Хватит двух фраз. Потом расскажу, что из этого вышло.',
        ],
      },
      call: [
        'Если бы Вы управляли нашей компанией, что Вы изменили бы в первую очередь, чтобы клиентов стало больше?',
        'А что оставили бы в точности как есть?',
      ],
      chat: [
        'Если есть минута, один вопрос: если бы Вы управляли нашей компанией, что изменили бы в первую очередь, чтобы клиентов стало больше?',
      ],
      aim: 'Одна честная мысль и клиент, к которому прислушались.',
      why: 'Когда просят совета, человек говорит и то, на что не стал бы жаловаться.',
      whenNot: 'Передавать ответ некому, или есть открытая жалоба.',
      tags: ['мнение', 'вопрос', 'отзыв', 'предложение', 'улучшить', 'совет'],
    },
  },
};
