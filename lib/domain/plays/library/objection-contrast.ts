import type { Play } from '../play.ts';

export const objectionContrast: Play = {
  id: 'objectionContrast',
  family: 'competitorObjection',
  situations: ['withCompetitor'],
  answers: ['competitorNamed'],
  order: 7,
  words: {
    en: {
      title: 'Praise, then name the difference',
      when: 'The customer values a competitor, and you can name one difference that holds.',
      steps: [
        'Praise the competitor honestly.',
        'Say that we share customers, if we do.',
        'Name one difference that you can prove, and stop there.',
      ],
      mail: [
        'Hello {customerName},',
        '{competitor} is a good company, and I can see why you value them. Some of our customers work with both of us.',
        'This is what those customers value here: {ourOffer}. They tell us that it gets them to the same goal with less effort.',
        'If you would like to hear it first-hand, I will ask one of them to speak with you.',
      ],
      spoken: [
        '{competitor} is a good company, and we share some customers.',
        'One thing gets those customers to the goal with less effort: {ourOffer}.',
      ],
      aim: 'A clear difference, without a word against anybody.',
      why: 'Running a rival down costs trust. Praise lets the difference speak for itself.',
      whenNot: 'You cannot prove the difference, or no customer of ours would vouch for it.',
    },
    fa: {
      title: 'تحسین کنید و بعد تفاوت را بگویید',
      when: 'مشتری برای رقیب ارزش قائل است و شما تفاوتی واقعی برای گفتن دارید.',
      steps: [
        'صادقانه از رقیب تعریف کنید.',
        'اگر مشتری مشترک داریم، بگویید.',
        'فقط یک تفاوت را بگویید که بتوانید نشان دهید، و همان‌جا بس کنید.',
      ],
      mail: [
        '{customerName} گرامی، سلام',
        '{competitor} شرکت خوبی است و می‌فهمم چرا برایتان ارزش دارد. بعضی از مشتریان ما با هر دو شرکت کار می‌کنند.',
        'آنچه این مشتریان در کار با ما می‌پسندند این است: {ourOffer}. به گفتهٔ خودشان، این‌طور با زحمت کمتری به همان نتیجه می‌رسند.',
        'اگر مایل باشید از زبان خودشان بشنوید، از یکی از آن‌ها خواهش می‌کنم با شما گفت‌وگو کند.',
      ],
      spoken: [
        '{competitor} شرکت خوبی است و مشتریان مشترکی هم داریم.',
        'یک چیز باعث می‌شود این مشتریان با زحمت کمتری به نتیجه برسند: {ourOffer}.',
      ],
      aim: 'نشان دادن تفاوتی روشن، بی‌آنکه از کسی بد گفته شود.',
      why: 'بدگویی از رقیب اعتماد را کم می‌کند. تحسین می‌گذارد تفاوت خودش حرف بزند.',
      whenNot: 'نمی‌توانید تفاوت را نشان دهید، یا هیچ مشتری ما آن را تأیید نمی‌کند.',
    },
    ru: {
      title: 'Похвалить и назвать отличие',
      when: 'Клиент ценит конкурента, а у нас есть одно настоящее отличие.',
      steps: [
        'Искренне похвалите конкурента.',
        'Скажите об общих клиентах, если они есть.',
        'Назовите одно отличие, которое можно доказать, и остановитесь.',
      ],
      mail: [
        'Здравствуйте, {customerName}!',
        'Компания {competitor} работает хорошо, и понятно, за что Вы её цените. У нас с ней есть общие клиенты.',
        'Вот что эти клиенты ценят в работе с нами: {ourOffer}. По их словам, так они приходят к той же цели с меньшими усилиями.',
        'Если хотите услышать это из первых рук, попрошу кого-нибудь из них поговорить с Вами.',
      ],
      spoken: [
        'Компания {competitor} работает хорошо, у нас есть общие клиенты.',
        'Вот что помогает этим клиентам прийти к цели с меньшими усилиями: {ourOffer}.',
      ],
      aim: 'Ясное отличие без единого дурного слова о других.',
      why: 'Кто бранит соперника, теряет доверие. Похвала даёт отличию говорить самому за себя.',
      whenNot: 'Отличие нечем подтвердить или никто из наших клиентов за него не поручится.',
    },
  },
};
