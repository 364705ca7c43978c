const isDigit = /\p{Nd}/u;

/** Turns the decimal digits of any script into 0-9. Nothing else changes. */
export function asciiDigits(text: string): string {
  return text.replaceAll(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    // Arabic and Persian, the short way.
    if (code < 0x700) return String(code & 15);
    // Unicode keeps the ten digits of a script in one run that starts with its zero (some runs hold several tens).
    let zero = code;
    while (isDigit.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String((code - zero) % 10);
  });
}
