import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addEvidence, beginEvidence, createDecoder, rankEncodings } from './decode-text.ts';
import { encodeText } from './encode-text.fixture.ts';
import type { TextEncoding } from './types.ts';

function rank(bytes: Uint8Array, cut = bytes.length): TextEncoding[] {
  const evidence = beginEvidence();
  addEvidence(evidence, bytes.subarray(0, cut));
  addEvidence(evidence, bytes.subarray(cut));
  return rankEncodings(evidence);
}

const russian = 'Клиент;Дата;Сумма\nООО «Луч»;05.01.2024;1 500,00\nИванов Пётр;06.02.2024;2 300,50\nАО «Весна»;07.03.2024;900,00\n';
const capitals = 'КОНТРАГЕНТ;СУММА\nИВАНОВ ПЕТР СЕРГЕЕВИЧ;1500\nПЕТРОВА АННА ИВАНОВНА;900\n';
// In this code page the Persian yeh is written as the Arabic one.
const persian = 'نام مشتري;تاريخ;مبلغ\nشرکت آبان;1402/05/01;1200000\nمينا کريمي;1402/06/02;350000\nپخش گلچين ژاله;1402/07/03;90000\n';
const german = 'Kunde;Datum;Betrag\nMüller GmbH;05.01.2024;1.500,00\nBäckerei Weiß;06.02.2024;2.300,50\nCafé Größe;07.03.2024;900,00 €\n';
const english = 'Customer;Date;Amount\nAban Ltd;2024-01-05;1500\n';

describe('rankEncodings', () => {
  it.each([
    ['windows-1251', russian],
    ['windows-1251', capitals],
    ['windows-1256', persian],
    ['windows-1252', german],
    ['utf-8', russian],
    ['utf-8', persian.replaceAll('ي', 'ی')],
    ['utf-8', german],
    ['utf-8', english],
    ['utf-16le', russian],
    ['utf-16be', persian],
    ['utf-16le', english],
    ['utf-16be', german],
  ] as const)('finds %s by the letters of %j', (encoding, text) => {
    const bytes = encodeText(text, encoding);
    const [first, ...others] = rank(bytes);
    expect(first).toBe(encoding);
    expect(others).not.toContain(encoding);
    expect(others.length).toBeGreaterThan(1);
    const decoder = createDecoder(encoding);
    expect(decoder.decode(bytes) + decoder.end()).toBe(text);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('believes the mark of %s', (encoding) => {
    const bytes = encodeText(`\uFEFF${english}`, encoding);
    expect(rank(bytes)[0]).toBe(encoding);
    expect(rank(bytes, 1)[0]).toBe(encoding);
    const decoder = createDecoder(encoding);
    expect(decoder.decode(bytes) + decoder.end()).toBe(english);
  });

  it('finds letters far behind the start, and one broken byte among many whole', () => {
    const late = encodeText(`${'a,b,c\n'.repeat(200_000)}Иванов Пётр\n`, 'windows-1251');
    expect(rank(late)[0]).toBe('windows-1251');
    const broken = encodeText(russian.repeat(20), 'utf-8');
    broken[broken.indexOf(0xd0) + 1] = 0x20;
    expect(rank(broken)[0]).toBe('utf-8');
  });

  it('takes no picture for text', () => {
    expect(rank(Uint8Array.from({ length: 4096 }, (_, i) => (i * 97 + (i >> 3)) & 255))).toEqual([]);
  });

  it('finds the same wherever the bytes are cut', () => {
    fc.assert(
      fc.property(fc.constantFrom<TextEncoding>('utf-8', 'windows-1251', 'utf-16le'), fc.nat({ max: 120 }), (encoding, cut) => {
        const bytes = encodeText(russian, encoding);
        expect(rank(bytes, cut)).toEqual(rank(bytes));
        const decoder = createDecoder(encoding);
        expect(decoder.decode(bytes.subarray(0, cut)) + decoder.decode(bytes.subarray(cut)) + decoder.end()).toBe(russian);
      }),
    );
  });

  it('never throws, and well-formed text is UTF-8', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(new Set(rank(bytes)).size).toBe(rank(bytes).length);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '7', 'ж', 'ش', 'é', '😀', '\n', ';'), minLength: 1 }), (text) => {
        expect(rank(new TextEncoder().encode(text))[0]).toBe('utf-8');
      }),
    );
  });
});
