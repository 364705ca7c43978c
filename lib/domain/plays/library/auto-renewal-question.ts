import type { Play } from '../play.ts';

export const autoRenewalQuestion: Play = {
  id: 'autoRenewalQuestion',
  family: 'terms',
  situations: [],
  answers: ['autoRenewalOff'],
  words: {
    en: {
      title: 'Ask why the contract no longer renews by itself',
      when: 'The customer has switched off automatic renewal.',
      steps: [
        'Confirm that it is off, so that nobody has to worry about it.',
        'Ask whether it is about the money, about control or about us.',
        'Offer to remind them in good time, and keep to it.',
      ],
      mail: {
        formal: [
          'I see that your contract no longer renews by itself. That is quite all right, and nothing will be charged after {contractEnd} without your agreement.',
          'May I ask what was behind it? Some like to decide afresh each time, some have to save, and some are not happy with us.',
          'If it is the last, I would like to hear it now rather than later.',
        ],
        friendly: [
          'I see that your contract no longer renews by itself. That’s fine, and nothing will be charged after {contractEnd} without your agreement.',
          'May I ask why? Would you like to decide for yourself each time, or is there something we should do better?',
        ],
      },
      call: [
        'I see that automatic renewal is off, and nothing will be charged after {contractEnd} without your agreement.',
        'Would you like to decide afresh each time, or is there something that we should do better?',
      ],
      chat: [
        'Automatic renewal is off, and nothing will be charged after {contractEnd} without your agreement. May I ask what was behind it?',
      ],
      aim: 'To learn early whether they mean to go.',
      why: 'Somebody had to decide to switch it off. Asked without pressure, most say why.',
      whenNot: 'We switched it off ourselves, or the reason is on record.',
      tags: ['auto-renewal', 'renewal off', 'subscription', 'cancel', 'automatic'],
    },
    fa: {
      title: 'پرسیدن دلیل غیرفعال شدن تمدید خودکار',
      when: 'مشتری تمدید خودکار را غیرفعال کرده است.',
      steps: [
        'تأیید کنید که غیرفعال است تا خیالش راحت باشد.',
        'بپرسید موضوع پول است، اختیار است یا خود ما.',
        'پیشنهاد کنید به‌موقع یادآوری کنید و به آن پایبند بمانید.',
      ],
      mail: {
        formal: [
          'تمدید خودکار قرارداد شما غیرفعال شده است. هیچ ایرادی ندارد و پس از {contractEnd} بدون موافقت شما مبلغی کسر نمی‌شود.',
          'اجازه می‌دهید بپرسم دلیلش چه بود؟ بعضی‌ها دوست دارند هر بار خودشان تصمیم بگیرند، بعضی‌ها باید صرفه‌جویی کنند و بعضی‌ها از ما راضی نبوده‌اند.',
          'اگر دلیلش این آخری است، ترجیح می‌دهم همین امروز از شما بشنوم تا بعدها.',
        ],
        friendly: [
          'دیدم تمدید خودکار قراردادتان غیرفعال شده است. اشکالی ندارد و پس از {contractEnd} بدون موافقت شما مبلغی کسر نمی‌شود.',
          'اجازه هست بپرسم چرا؟ دوست دارید هر بار خودتان تصمیم بگیرید، یا کاری هست که ما باید بهتر انجام دهیم؟',
        ],
      },
      call: [
        'تمدید خودکار غیرفعال است و پس از {contractEnd} بدون موافقت شما مبلغی کسر نمی‌شود.',
        'دوست دارید هر بار خودتان تصمیم بگیرید، یا کاری هست که ما باید بهتر انجام دهیم؟',
      ],
      chat: ['تمدید خودکار غیرفعال است و پس از {contractEnd} بدون موافقت شما مبلغی کسر نمی‌شود. اجازه هست بپرسم دلیلش چه بود؟'],
      aim: 'زود فهمیدن اینکه قصد رفتن دارد یا نه.',
      why: 'غیرفعال کردن تمدید، تصمیم کسی بوده است. اگر بدون فشار بپرسید، بیشترشان دلیلش را می‌گویند.',
      whenNot: 'خود ما غیرفعالش کرده‌ایم، یا دلیلش ثبت شده است.',
      tags: ['تمدید خودکار', 'خاموش', 'اشتراک', 'لغو', 'قرارداد'],
    },
    ru: {
      title: 'Спросить, почему отключили автопродление',
      when: 'Клиент отключил автоматическое продление.',
      steps: [
        'Подтвердите, что оно отключено, чтобы он не беспокоился.',
        'Спросите, в чём дело: в деньгах, в желании каждый раз решать заново или в нас.',
        'Предложите напомнить заранее и сдержите слово.',
      ],
      mail: {
        formal: [
          'Мы видим, что автоматическое продление договора отключено. Беспокоиться не о чем: он заканчивается {contractEnd}, и без Вашего согласия новых списаний не будет.',
          'Можно узнать, с чем это связано? Кто-то предпочитает каждый раз решать заново, кому-то нужно экономить, а кто-то нами недоволен.',
          'Если дело в последнем, лучше нам узнать об этом сейчас, а не потом.',
        ],
        friendly: [
          'Видим, что автопродление отключено. Беспокоиться не о чем: договор заканчивается {contractEnd}, и без Вашего согласия новых списаний не будет.',
          'Можно узнать почему? Удобнее каждый раз решать заново или нам стоит что-то делать лучше?',
        ],
      },
      call: [
        'Звоню подтвердить: автопродление отключено, договор заканчивается {contractEnd}, и без Вашего согласия новых списаний не будет.',
        'Удобнее каждый раз решать заново или нам стоит что-то делать лучше?',
      ],
      chat: [
        'Подтверждаем: автопродление отключено, договор заканчивается {contractEnd}, и без Вашего согласия новых списаний не будет. Можно узнать, с чем это связано?',
      ],
      aim: 'Вовремя узнать, собирается ли клиент уйти.',
      why: 'Само оно не отключается: кто-то так решил. Если спросить без нажима, большинство объяснит почему.',
      whenNot: 'Его отключили мы, или причина уже записана.',
      tags: ['автопродление', 'отключили', 'подписка', 'отмена', 'договор'],
    },
  },
};
