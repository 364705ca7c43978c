/** Lower case, one spelling of letters, without colons, marks of required fields and joiners: to compare labels by. */
export function foldLabel(text: string): string {
  return text
    .slice(0, 200)
    .toLowerCase()
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0640\u064b-\u0652]/g, '')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[ةۀ]/g, 'ه')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ё/g, 'е')
    .replace(/[\s\u00a0_]+/g, ' ')
    .replace(/^[\s*•·-]+|[\s:：*•·؟?-]+$/g, '');
}
