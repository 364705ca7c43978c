import type { Play } from '../play.ts';

export const cancellationReceived: Play = {
  id: 'cancellationReceived',
  family: 'winBack',
  situations: ['leaving'],
  answers: ['writtenCancellation'],
  words: {
    en: {
      title: 'Confirm a cancellation, with respect',
      when: 'A cancellation has just arrived.',
      steps: [
        'Confirm it the same day and put nothing in its way.',
        'Say what happens next and when it ends.',
        'Ask one question, and take any answer or none.',
      ],
      mail: {
        formal: [
          'I confirm that we have received your cancellation. Your contract ends on {contractEnd}, and until then you will be looked after as before.',
          'If there is anything to hand over or to export, I will see to it that you receive it in time.',
          'May I ask one question, which you need not answer: what was the main reason?',
        ],
        friendly: [
          'We’ve received your cancellation, and I confirm it for {contractEnd}. Until then everything stays as it is.',
          'If you need anything for the move, just ask me. And one question, if you’d like to answer it: what was the main reason?',
        ],
      },
      call: [
        'I have your cancellation here and confirm it for {contractEnd}.',
        'What do you need from us for the move?',
        'One question, if I may: what was the main reason?',
      ],
      chat: ['We have received your cancellation and confirm it for {contractEnd}. If you need anything for the move, just ask me.'],
      aim: 'They leave without a quarrel, and we learn the reason.',
      why: 'Obstacles make an enemy of somebody who was only leaving. An easy parting leaves the way back open.',
      whenNot: 'A complaint of theirs lies behind it and has had no answer: begin with that.',
      tags: ['cancellation', 'notice', 'terminate', 'end', 'contract'],
    },
    fa: {
      title: 'تأیید محترمانهٔ لغو قرارداد',
      when: 'درخواست لغو یا عدم تمدید همین حالا رسیده است.',
      steps: [
        'همان روز تأیید کنید و هیچ مانعی سر راه نگذارید.',
        'بگویید بعد از این چه می‌شود و پایان کار کی است.',
        'فقط یک پرسش بپرسید و هر پاسخی را بپذیرید، حتی بی‌پاسخی را.',
      ],
      mail: {
        formal: [
          'درخواست لغو قرارداد به دستم رسید و آن را تأیید می‌کنم. پایان قرارداد {contractEnd} است و تا آن روز مانند همیشه در خدمت شما هستیم.',
          'اگر چیزی باید تحویل داده شود یا نسخه‌ای از اطلاعاتتان را لازم دارید، پیگیری می‌کنم که به‌موقع به دستتان برسد.',
          'اجازه می‌دهید یک پرسش بپرسم که پاسخش هم به اختیار شماست؟ دلیل اصلی چه بود؟',
        ],
        friendly: [
          'درخواستتان رسید و تأیید شد؛ پایان قرارداد {contractEnd} است. تا آن روز همه چیز مثل قبل است.',
          'برای این تغییر هر چه لازم دارید به خودم بگویید. اگر مایل بودید، بفرمایید دلیل اصلی چه بود؟',
        ],
      },
      call: [
        'درخواست لغوتان به دستم رسید و تأیید شد؛ پایان قرارداد {contractEnd} است.',
        'برای این تغییر چه چیزی از ما لازم دارید؟',
        'اگر اجازه بدهید فقط یک سؤال: دلیل اصلی چه بود؟',
      ],
      chat: ['درخواستتان رسید و تأیید شد؛ پایان قرارداد {contractEnd} است. برای این تغییر هر چه لازم دارید به خودم بگویید.'],
      aim: 'جدایی بی‌دلخوری، و دانستن دلیل.',
      why: 'سنگ‌اندازی از کسی که فقط می‌خواست برود دشمن می‌سازد. خداحافظی آسان راه برگشت را باز می‌گذارد.',
      whenNot: 'شکایتی بی‌پاسخ پشت این درخواست است؛ اول به همان برسید.',
      tags: ['لغو', 'فسخ', 'انصراف', 'پایان قرارداد', 'عدم تمدید'],
    },
    ru: {
      title: 'Подтвердить отказ с уважением',
      when: 'Клиент только что отказался от услуг или расторг договор.',
      steps: [
        'Подтвердите в тот же день и не чините препятствий.',
        'Скажите, что будет дальше и когда всё закончится.',
        'Задайте один вопрос и примите любой ответ, даже молчание.',
      ],
      mail: {
        formal: [
          'Подтверждаю получение Вашего уведомления. Договор заканчивается {contractEnd}, до этого дня всё остаётся по-прежнему.',
          'Если нужно что-то передать или выгрузить, проследим, чтобы Вы получили это вовремя.',
          'Позвольте один вопрос, отвечать на который необязательно: что стало главной причиной?',
        ],
        friendly: [
          'Ваше уведомление получено, подтверждаю. Договор заканчивается {contractEnd}, до этого дня всё остаётся как есть.',
          'Если для перехода что-то нужно, просто напишите мне. И один вопрос, если захотите ответить: что стало главной причиной?',
        ],
      },
      call: [
        'Ваше уведомление у меня, договор заканчивается {contractEnd}.',
        'Что Вам нужно от нас для перехода?',
        'Позвольте один вопрос: что стало главной причиной?',
      ],
      chat: ['Ваше уведомление получено, договор заканчивается {contractEnd}. Если для перехода что-то нужно, просто напишите мне.'],
      aim: 'Расстаться без ссоры и узнать причину.',
      why: 'Препятствия делают врагом того, кто просто уходил. После лёгкого прощания легче вернуться.',
      whenNot: 'За отказом стоит жалоба без ответа: начните с неё.',
      tags: ['отказ', 'расторжение', 'уведомление', 'окончание договора', 'отмена'],
    },
  },
};
