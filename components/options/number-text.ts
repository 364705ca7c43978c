const digitZeros = [0x0660, 0x06f0];

/** Every digit as 0-9: Arabic and Persian ones too. */
function toLatinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    return String(code - digitZeros.findLast((zero) => zero <= code)!);
  });
}

/**
 * A number as a person types it in en, fa or ru, or null where it is none. Decimals after a point, a comma or the Persian ٫;
 * groups of three after a space of any kind, ' or ٬, and in whole numbers also after a comma or a point.
 */
export function parseNumberText(text: string, { isWhole }: { isWhole: boolean }): number | null {
  const plain = toLatinDigits(text.trim().slice(0, 40))
    .replace(/(?<=\d)[\s'’٬](?=\d{3}(?!\d))/gu, '')
    .replace(/[٫]/gu, '.');
  const whole = isWhole ? plain.replace(/(?<=\d)[.,](?=\d{3}(?!\d))/gu, '') : plain;
  const normal = whole.replace(',', '.');
  if (!/^\d+(?:\.\d+)?$/u.test(normal)) return null;
  const value = Number(normal);
  return isWhole && !Number.isInteger(value) ? null : value;
}

export type NumberLimits = { from: number; to: number; isWhole: boolean };

/** The typed number, to one decimal, where it lies within the limits; otherwise null. */
export function parseWithin(text: string, { from, to, isWhole }: NumberLimits): number | null {
  const value = parseNumberText(text, { isWhole });
  if (value === null) return null;
  const rounded = isWhole ? value : Math.round(value * 10) / 10;
  return rounded >= from && rounded <= to ? rounded : null;
}
