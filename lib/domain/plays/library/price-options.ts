import type { Play } from '../play.ts';

export const priceOptions: Play = {
  id: 'priceOptions',
  family: 'terms',
  situations: [],
  answers: ['priceObjection', 'renewalNear'],
  words: {
    en: {
      title: 'Two ways to pay less, each with its price',
      when: 'The customer wants to stay, and the amount does not fit their budget.',
      steps: [
        'Offer two ways that you may grant, not one and not five.',
        'Say openly what each way costs them: scope, term or time.',
        'Let them choose, and confirm it in writing.',
      ],
      mail: {
        formal: [
          'You would like to stay, and the amount does not fit. There are two ways to change that.',
          'The first: {optionOne}. The second: {optionTwo}.',
          'Each asks something of you in return, and I have written it beside each so that nothing surprises you later. Which suits you better?',
          'If neither fits, tell me what does, and I will find out whether it is possible.',
        ],
        friendly: [
          'If the amount is the sticking point, there are two ways to change it.',
          'The first: {optionOne}. The second: {optionTwo}. Which suits you better?',
        ],
      },
      call: ['There are two ways to pay less. The first: {optionOne}. The second: {optionTwo}.', 'Which suits you better?'],
      chat: ['There are two ways to pay less. The first: {optionOne}. The second: {optionTwo}. Which suits you better?'],
      aim: 'A choice between two good ways, instead of yes or no.',
      why: 'Whoever may choose need not refuse. A discount that asks for nothing says that the first price was not honest.',
      whenNot: 'You may not grant them, or the reason is something other than the price.',
      tags: ['price', 'discount', 'options', 'budget', 'cheaper', 'instalments', 'too expensive'],
    },
    fa: {
      title: 'دو راه برای هزینهٔ کمتر، هر کدام با بهای خودش',
      when: 'مشتری می‌خواهد بماند و مبلغ با بودجه‌اش نمی‌خواند.',
      steps: [
        'دو راه پیشنهاد کنید که اختیارش را دارید؛ نه یکی، نه پنج‌تا.',
        'روشن بگویید هر راه چه چیزی را محدود می‌کند: دامنهٔ کار، مدت قرارداد یا زمان تحویل.',
        'بگذارید خودش انتخاب کند و مکتوب تأیید کنید.',
      ],
      mail: {
        formal: [
          'مایل به ادامهٔ همکاری هستید، اما مبلغ با بودجه‌تان نمی‌خواند. برای کم کردن آن دو راه هست.',
          'راه اول: {optionOne}. راه دوم: {optionTwo}.',
          'هر کدام بهای خودش را دارد و کنارش نوشته‌ام تا بعداً چیزی غافلگیرتان نکند. کدام برایتان مناسب‌تر است؟',
          'اگر هیچ‌کدام مناسب نیست، بفرمایید چه چیزی مناسب است تا ببینم شدنی است یا نه.',
        ],
        friendly: [
          'اگر گیر کار مبلغ است، دو راه برای کم کردنش هست.',
          'راه اول: {optionOne}. راه دوم: {optionTwo}. کدام برایتان مناسب‌تر است؟',
        ],
      },
      call: ['دو راه برای هزینهٔ کمتر هست. راه اول: {optionOne}. راه دوم: {optionTwo}.', 'کدام برایتان مناسب‌تر است؟'],
      chat: ['دو راه برای هزینهٔ کمتر هست. راه اول: {optionOne}. راه دوم: {optionTwo}. کدام برایتان مناسب‌تر است؟'],
      aim: 'انتخاب میان دو راه خوب، به‌جای «بله» یا «نه».',
      why: 'کسی که حق انتخاب دارد ناچار نیست رد کند. تخفیف بی‌قیدوشرط یعنی قیمت اول صادقانه نبوده است.',
      whenNot: 'اختیارش را ندارید، یا دلیل چیزی جز قیمت است.',
      tags: ['قیمت', 'تخفیف', 'گزینه', 'بودجه', 'ارزان‌تر', 'قسط', 'گران', 'گرونه'],
    },
    ru: {
      title: 'Два способа платить меньше, у каждого своя цена',
      when: 'Клиент хочет остаться, но сумма не укладывается в бюджет.',
      steps: [
        'Предложите два способа, на которые имеете право: не один и не пять.',
        'Скажите прямо, чем придётся поступиться: объёмом, сроком или временем.',
        'Дайте выбрать и подтвердите письменно.',
      ],
      mail: {
        formal: [
          'Вы хотели бы остаться с нами, но сумма не подходит. Снизить её можно двумя способами.',
          'Первый: {optionOne}. Второй: {optionTwo}.',
          'В обоих чем-то придётся поступиться: чем именно, указано рядом, чтобы потом ничто Вас не удивило. Какой Вам больше подходит?',
          'Если не подходит ни один, скажите, что подошло бы, и мы выясним, возможно ли это.',
        ],
        friendly: [
          'Если дело в сумме, снизить её можно двумя способами.',
          'Первый: {optionOne}. Второй: {optionTwo}. Какой Вам больше подходит?',
        ],
      },
      call: ['Платить меньше можно двумя способами. Первый: {optionOne}. Второй: {optionTwo}.', 'Какой Вам больше подходит?'],
      chat: ['Платить меньше можно двумя способами. Первый: {optionOne}. Второй: {optionTwo}. Какой Вам больше подходит?'],
      aim: 'Выбор из двух хороших путей вместо «да» или «нет».',
      why: 'Кто может выбирать, тому незачем отказываться. Скидка просто так говорит, что первая цена была нечестной.',
      whenNot: 'Такого права у Вас нет, или причина не в цене.',
      tags: ['цена', 'скидка', 'варианты', 'бюджет', 'дешевле', 'рассрочка', 'слишком дорого'],
    },
  },
};
