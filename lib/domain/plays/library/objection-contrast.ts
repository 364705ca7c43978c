import type { Play } from '../play.ts';

export const objectionContrast: Play = {
  id: 'objectionContrast',
  family: 'competitorObjection',
  situations: ['withCompetitor'],
  answers: ['competitorNamed'],
  words: {
    en: {
      title: 'Praise, then name the difference',
      when: 'The customer values a competitor, and you can name one difference that holds.',
      steps: [
        'Praise the competitor honestly.',
        'Say that we share customers, if we do.',
        'Name one difference that you can prove, and stop there.',
      ],
      mail: {
        formal: [
          '[{competitor}|That] is a good company, and I can see why you value them. Some of our customers work with both of us.',
          'This is what those customers value here: {ourOffer}. They tell us that it gets them to the same goal with less effort.',
          'If you would like to hear it first-hand, I will ask one of them to speak with you.',
        ],
        friendly: [
          '[{competitor}|That] is a good company, and some of our customers work with both of us.',
          'This is what they value here: {ourOffer}. If you’d like to hear it first-hand, I’ll ask one of them to speak with you.',
        ],
      },
      call: [
        '[{competitor}|That] is a good company, and we share some customers.',
        'One thing gets those customers to the goal with less effort: {ourOffer}.',
      ],
      chat: ['[{competitor}|That] is a good company. This is what customers who know both of us value here: {ourOffer}.'],
      aim: 'A clear difference, without a word against anybody.',
      why: 'Running a rival down costs trust. Praise lets the difference speak for itself.',
      whenNot: 'You cannot prove the difference, or no customer of ours would vouch for it.',
      tags: ['competitor', 'difference', 'contrast', 'praise', 'compare'],
    },
    fa: {
      title: 'تحسین کنید و بعد تفاوت را بگویید',
      when: 'مشتری برای رقیب ارزش قائل است و شما تفاوتی واقعی برای گفتن دارید.',
      steps: [
        'صادقانه از رقیب تعریف کنید.',
        'اگر مشتری مشترک داریم، بگویید.',
        'فقط یک تفاوت را بگویید که بتوانید ثابت کنید، و همان‌جا بس کنید.',
      ],
      mail: {
        formal: [
          '[{competitor} شرکت خوبی است|آن شرکت هم شرکت خوبی است] و می‌فهمم چرا برایش ارزش قائلید. بعضی از مشتریان ما با هر دو شرکت کار می‌کنند.',
          'آنچه این مشتریان در کار با ما می‌پسندند این است: {ourOffer}. به گفتهٔ خودشان، این‌طور با زحمت کمتری به همان نتیجه می‌رسند.',
          'اگر مایل باشید از زبان خودشان بشنوید، از یکی از آن‌ها خواهش می‌کنم با شما گفت‌وگو کند.',
        ],
        friendly: [
          '[{competitor} شرکت خوبی است|آن‌ها شرکت خوبی هستند] و بعضی از مشتریان ما با هر دو کار می‌کنند.',
          'چیزی که اینجا می‌پسندند این است: {ourOffer}. اگر دوست داشتید از زبان خودشان بشنوید، از یکی‌شان خواهش می‌کنم با شما حرف بزند.',
        ],
      },
      call: [
        '[{competitor} شرکت خوبی است|آن شرکت هم شرکت خوبی است] و مشتریان مشترکی هم داریم.',
        'این مشتریان به یک دلیل با زحمت کمتری به نتیجه می‌رسند: {ourOffer}.',
      ],
      chat: ['[{competitor} شرکت خوبی است|آن‌ها شرکت خوبی هستند]. مشتریانی که هر دوی ما را می‌شناسند، اینجا این را می‌پسندند: {ourOffer}.'],
      aim: 'نشان دادن تفاوتی روشن، بی‌آنکه از کسی بد گفته شود.',
      why: 'بدگویی از رقیب اعتماد را کم می‌کند. وقتی از او تعریف کنید، تفاوت خودش به چشم می‌آید.',
      whenNot: 'نمی‌توانید تفاوت را ثابت کنید، یا هیچ‌یک از مشتریان ما تأییدش نمی‌کند.',
      tags: ['رقیب', 'تفاوت', 'تحسین', 'مقایسه', 'مزیت'],
    },
    ru: {
      title: 'Похвалить и назвать отличие',
      when: 'Клиент ценит конкурента, а у нас есть одно настоящее отличие.',
      steps: [
        'Искренне похвалите конкурента.',
        'Скажите об общих клиентах, если они есть.',
        'Назовите одно отличие, которое можно доказать, и остановитесь.',
      ],
      mail: {
        formal: [
          '[Компания {competitor}|Эта компания] работает хорошо, и понятно, за что Вы её цените. У нас с ней есть общие клиенты.',
          'Вот что эти клиенты ценят в работе с нами: {ourOffer}. По их словам, так они приходят к той же цели с меньшими усилиями.',
          'Если хотите услышать это из первых рук, попрошу кого-нибудь из них поговорить с Вами.',
        ],
        friendly: [
          '[Компания {competitor}|Эта компания] работает хорошо, у нас есть общие клиенты.',
          'Вот что они ценят у нас: {ourOffer}. Если хотите услышать из первых рук, попрошу кого-нибудь из них поговорить с Вами.',
        ],
      },
      call: [
        '[Компания {competitor}|Эта компания] работает хорошо, у нас есть общие клиенты.',
        'Вот что помогает этим клиентам прийти к цели с меньшими усилиями: {ourOffer}.',
      ],
      chat: ['[Компания {competitor}|Эта компания] работает хорошо. Вот что клиенты, которые знают нас обоих, ценят у нас: {ourOffer}.'],
      aim: 'Ясное отличие без единого дурного слова о других.',
      why: 'Кто бранит соперника, теряет доверие. Похвала даёт отличию говорить самому за себя.',
      whenNot: 'Отличие нечем подтвердить, или никто из наших клиентов за него не поручится.',
      tags: ['конкурент', 'отличие', 'сравнение', 'похвала', 'преимущество'],
    },
  },
};
