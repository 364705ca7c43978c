/**
 * Text of unknown origin as one plain line: control, bidi and other invisible characters go (ZWNJ and ZWJ stay, Persian needs
 * them), white space becomes single spaces, at most `maxLength` characters (code points) remain. Empty when nothing is left.
 */
export function toPlainText(text: string, maxLength: number): string {
  const line = text
    .slice(0, maxLength * 10)
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cs}\p{Co}]|(?![\u200c\u200d])\p{Cf}/gu, '')
    .trim();
  return [...line].slice(0, maxLength).join('').trim();
}
