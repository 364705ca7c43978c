import type { Play } from '../play.ts';

export const objectionExpectations: Play = {
  id: 'objectionExpectations',
  family: 'competitorObjection',
  situations: ['withCompetitor'],
  answers: ['competitorNamed'],
  words: {
    en: {
      title: 'Ask which expectations are still open',
      when: 'The customer works with a competitor and seems content, but not fully.',
      steps: [
        'Say that nobody meets every expectation, we included.',
        'Ask which open one matters most.',
        'Ask what would change if it were met.',
      ],
      mail: {
        formal: [
          'You mentioned [{competitor}|another company]. Nobody meets every expectation, and we do not either.',
          'Which of yours are still open in your work with them, and which one matters most?',
          'If we can help with it, I will say so plainly. If we cannot, I will say that too.',
        ],
        friendly: [
          'Nobody meets every expectation, and we don’t either. Which of yours are still open with [{competitor}|them], and which matters most?',
          'If we can help, I’ll say so. If not, I’ll say that too.',
        ],
      },
      call: [
        'Which of your expectations are still open with [{competitor}|the other company]?',
        'What would change for you if that one were met?',
      ],
      chat: ['Nobody meets every expectation. Which of yours are still open with [{competitor}|them]?'],
      aim: 'They picture what a change would bring.',
      why: 'A gap that they name themselves weighs more than one that we point out.',
      whenNot: 'We could not meet these expectations either, or a complaint about us is open.',
      tags: ['competitor', 'expectations', 'missing', 'gap', 'needs'],
    },
    fa: {
      title: 'بپرسید کدام انتظار هنوز برآورده نشده',
      when: 'مشتری با رقیبی کار می‌کند و راضی به نظر می‌رسد، اما نه کاملاً.',
      steps: [
        'بگویید که هیچ‌کس همهٔ انتظارها را برآورده نمی‌کند، ما هم نه.',
        'بپرسید از میان انتظارهای باقی‌مانده کدام مهم‌تر است.',
        'بپرسید اگر برآورده شود چه چیزی تغییر می‌کند.',
      ],
      mail: {
        formal: [
          'از [{competitor}|شرکت دیگری] نام بردید. هیچ شرکتی همهٔ انتظارها را برآورده نمی‌کند، ما هم همین‌طور.',
          'در کار با آن‌ها کدام انتظارتان هنوز برآورده نشده و کدام از همه مهم‌تر است؟',
          'اگر کمکی از ما برآید، روشن می‌گویم؛ اگر هم برنیاید، همان را می‌گویم.',
        ],
        friendly: [
          'هیچ شرکتی همهٔ انتظارها را برآورده نمی‌کند، ما هم نه. در کار با [{competitor}|آن‌ها] کدام انتظارتان هنوز برآورده نشده و کدام مهم‌تر است؟',
          'اگر کمکی از ما برآید می‌گویم؛ اگر هم نه، همان را می‌گویم.',
        ],
      },
      call: [
        'در کار با [{competitor}|آن شرکت] کدام انتظارتان هنوز برآورده نشده است؟',
        'اگر همین یکی برآورده شود، چه چیزی برایتان تغییر می‌کند؟',
      ],
      chat: ['هیچ شرکتی همهٔ انتظارها را برآورده نمی‌کند. در کار با [{competitor}|آن‌ها] کدام انتظارتان هنوز برآورده نشده است؟'],
      aim: 'مشتری پیش خودش تصور کند که تغییر چه به همراه دارد.',
      why: 'کمبودی که خودش به زبان بیاورد، برایش مهم‌تر از کمبودی است که ما نشان بدهیم.',
      whenNot: 'ما هم از پس این انتظارها برنمی‌آییم، یا از خود ما شکایتی باز است.',
      tags: ['رقیب', 'انتظار', 'کمبود', 'نیاز'],
    },
    ru: {
      title: 'Спросить, какие ожидания пока не сбылись',
      when: 'Клиент работает с конкурентом и как будто доволен, но не до конца.',
      steps: [
        'Признайте, что всех ожиданий не оправдывает никто, в том числе мы.',
        'Спросите, какое из несбывшихся важнее всего.',
        'Спросите, что изменится, если оно сбудется.',
      ],
      mail: {
        formal: [
          'Вы упомянули [компанию {competitor}|другую компанию]. Всех ожиданий не оправдывает никто, и мы не исключение.',
          'Какие из Ваших ожиданий в работе с ними пока не сбылись и какое важнее других?',
          'Если сможем помочь, скажу прямо. Если нет, тоже скажу.',
        ],
        friendly: [
          'Всех ожиданий не оправдывает никто, и мы не исключение. Каким Вашим ожиданиям пока не отвечает [компания {competitor}|эта компания] и какое из них важнее всего?',
          'Если сможем помочь, скажу. Если нет, тоже скажу.',
        ],
      },
      call: [
        'Каким Вашим ожиданиям [компания {competitor}|эта компания] пока не отвечает?',
        'Что изменилось бы для Вас, если бы главное из них сбылось?',
      ],
      chat: ['Всех ожиданий не оправдывает никто. Каким Вашим ожиданиям пока не отвечает [компания {competitor}|эта компания]?'],
      aim: 'Клиент представит себе, что дала бы перемена.',
      why: 'Пробел, который человек назвал сам, весит больше того, на который указали мы.',
      whenNot: 'Мы сами этих ожиданий не оправдаем, или есть открытая жалоба на нас.',
      tags: ['конкурент', 'ожидания', 'чего не хватает', 'потребности'],
    },
  },
};
