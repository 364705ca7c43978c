import type { Play } from '../play.ts';

export const priceWorth: Play = {
  id: 'priceWorth',
  family: 'terms',
  situations: [],
  answers: ['priceObjection'],
  words: {
    en: {
      title: 'Show what the price contains',
      when: 'The customer compares our price with a lower one, and ours contains more.',
      steps: [
        'Ask which of the things included they really use.',
        'Set out what is included and what it would cost them on its own.',
        'Take out what they do not need, rather than lower the price of what they do.',
      ],
      mail: {
        formal: [
          'You are right to look closely at the price. So that you can compare like with like, this is what ours contains: {ourOffer}.',
          'Which of this do you use, and which could you do without? What you do not need should not be on your bill.',
          'After that we can see whether the price fits.',
        ],
        friendly: [
          'It makes sense to look closely at the price. So that you compare like with like, this is in ours: {ourOffer}.',
          'Which of it do you really use? What you don’t need, we can take out.',
        ],
      },
      call: ['So that we compare like with like, this is in our price: {ourOffer}.', 'Which of it could you do without?'],
      chat: ['So that you compare like with like, this is in our price: {ourOffer}. Which of it could you do without?'],
      aim: 'A fair comparison, and a bill with nothing on it that they do not need.',
      why: 'A price without its contents is only a number. Whoever chooses the contents accepts the price more readily.',
      whenNot: 'The offers contain the same: then speak about ways to pay less.',
      tags: ['price', 'value', 'included', 'compare', 'worth', 'too expensive'],
    },
    fa: {
      title: 'نشان دادن اینکه قیمت شامل چه چیزهایی است',
      when: 'مشتری قیمت ما را با قیمتی پایین‌تر می‌سنجد و پیشنهاد ما چیزهای بیشتری دارد.',
      steps: [
        'بپرسید از آنچه در قیمت هست، واقعاً از کدام‌ها استفاده می‌کند.',
        'بگویید قیمت شامل چه چیزهایی است و هر کدام جداگانه چقدر برایش تمام می‌شود.',
        'به‌جای پایین آوردن قیمت، چیزی را بردارید که لازم ندارد.',
      ],
      mail: {
        formal: [
          'حق دارید قیمت را با دقت بررسی کنید. برای اینکه مقایسه درست باشد، قیمت ما شامل این‌هاست: {ourOffer}.',
          'از کدام‌ها استفاده می‌کنید و کدام‌ها را لازم ندارید؟ چیزی که لازم ندارید نباید در صورت‌حسابتان باشد.',
          'بعد می‌بینیم قیمت مناسب شما هست یا نه.',
        ],
        friendly: [
          'دقت در قیمت کاملاً بجاست. برای اینکه مقایسه درست باشد، قیمت ما شامل این‌هاست: {ourOffer}.',
          'واقعاً از کدام‌ها استفاده می‌کنید؟ آنچه را لازم ندارید می‌توانیم برداریم.',
        ],
      },
      call: ['برای اینکه مقایسه درست باشد، قیمت ما شامل این‌هاست: {ourOffer}.', 'کدامشان را لازم ندارید؟'],
      chat: ['برای اینکه مقایسه درست باشد، قیمت ما شامل این‌هاست: {ourOffer}. کدامشان را لازم ندارید؟'],
      aim: 'مقایسه‌ای منصفانه و صورت‌حسابی بی‌اضافه.',
      why: 'قیمت بی‌شرح فقط یک عدد است. کسی که خودش انتخاب کند چه چیزی در آن باشد، قیمت را آسان‌تر می‌پذیرد.',
      whenNot: 'دو پیشنهاد یکسان است؛ در این صورت از راه‌های کم کردن هزینه حرف بزنید.',
      tags: ['قیمت', 'ارزش', 'شامل', 'مقایسه', 'گران', 'صورت‌حساب', 'گرونه'],
    },
    ru: {
      title: 'Показать, что входит в цену',
      when: 'Клиент сравнивает нашу цену с более низкой, а в нашу входит больше.',
      steps: [
        'Спросите, чем из включённого он действительно пользуется.',
        'Перечислите, что входит и сколько это стоило бы отдельно.',
        'Уберите лишнее, а не снижайте цену нужного.',
      ],
      mail: {
        formal: [
          'Вы правы, к цене стоит присмотреться. Чтобы сравнение было честным, вот что входит в нашу: {ourOffer}.',
          'Чем из этого Вы пользуетесь, а без чего можно обойтись? Ненужного в счёте быть не должно.',
          'После этого посмотрим, подходит ли цена.',
        ],
        friendly: [
          'Вы правы, к цене стоит присмотреться. Чтобы сравнение было честным, вот что входит в нашу: {ourOffer}.',
          'Чем из этого Вы действительно пользуетесь? Лишнее можно убрать.',
        ],
      },
      call: ['Чтобы сравнение было честным, вот что входит в нашу цену: {ourOffer}.', 'Без чего из этого можно обойтись?'],
      chat: ['Чтобы сравнение было честным, вот что входит в нашу цену: {ourOffer}. Без чего из этого можно обойтись?'],
      aim: 'Честное сравнение и счёт без лишнего.',
      why: 'Цена без содержания всего лишь число. Кто сам выбрал содержание, легче принимает цену.',
      whenNot: 'Предложения одинаковы: тогда говорите о способах платить меньше.',
      tags: ['цена', 'ценность', 'что входит', 'сравнение', 'счёт', 'слишком дорого'],
    },
  },
};
