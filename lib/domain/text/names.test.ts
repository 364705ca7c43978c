import { describe, expect, it } from 'vitest';
import { findName } from './names.ts';
import { readWords } from './words.ts';

const spellings = ['Klarwerk', 'Кларверк', 'کلارورک', 'Nord Soft', 'Альфа'];

describe('findName', () => {
  it.each([
    'We got a quote from Klarwerk.',
    "Klarwerk's offer is better",
    'we use KLARWERK already',
    'Мы говорили с Кларверком вчера',
    'в Кларверке дешевле',
    'предложение Кларверка',
    'Перешли к Альфе, с Альфой удобнее',
    'Сравнили с Klarwerkом',
    'با کلارورک صحبت کردیم',
    'کلارورک‌ها ارزان‌ترند',
    'قیمت كلارورك بهتر است',
    'پیشنهاد کلارورکی‌ها',
    'a demo at Nord Soft on Friday',
  ])('finds it in: %s', (text) => {
    expect(findName(readWords(text), spellings)).not.toBeNull();
  });

  it.each([
    'Klarwerkstatt is a workshop',
    'The clarwerk',
    'Nord. Soft drinks',
    'Кларверкинг',
    'альфабанк',
    'کلارورکستان',
    'we use Nord and Soft',
  ])('does not find it in: %s', (text) => {
    expect(findName(readWords(text), spellings)).toBeNull();
  });

  it('takes short names as they are', () => {
    expect(findName(readWords('это у нас'), ['Эт'])).toBeNull();
    expect(findName(readWords('заказали у Эт'), ['Эт'])).not.toBeNull();
  });

  it('tells a name from an ordinary word by its capital', () => {
    expect(findName(readWords('I have no notion'), ['Notion'])).toMatchObject({ isSameCase: false });
    expect(findName(readWords('I have no notion, we use Notion'), ['Notion'])).toMatchObject({ isSameCase: true });
  });

  it('takes an empty spelling for none', () => {
    expect(findName(readWords('anything'), ['', '…'])).toBeNull();
  });
});
