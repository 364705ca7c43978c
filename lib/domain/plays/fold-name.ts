/** Letters as they are compared: lower case, no accents, no apostrophes, one form of ی and ک, no ZWNJ. */
export function foldName(text: string): string {
  return text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/й/g, 'и')
    .normalize('NFD')
    .replace(/[\p{M}\u200c\u200d\u0640'’ʼ]/gu, '')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/æ/g, 'ae')
    .replace(/ı/g, 'i');
}
