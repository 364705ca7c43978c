import { describe, expect, it } from 'vitest';
import { buildPayload, type Surroundings } from './payload.ts';

const emptyLine: Surroundings = {
  direction: 'ltr',
  hasTextBefore: false,
  hasTextAfter: false,
  isInParagraph: true,
  meltsIntoTextOnly: false,
};
const midLine: Surroundings = { ...emptyLine, hasTextBefore: true, hasTextAfter: true };

describe('buildPayload', () => {
  it('writes plain paragraphs where the direction is right already', () => {
    expect(buildPayload(['One', 'Two'], 'ltr', emptyLine)).toEqual({
      pasteHtml: '<p>One</p><p>Two</p>',
      typedHtml: '<p>One</p><p>Two</p>',
      text: 'One\n\nTwo',
    });
  });
  it('shows markup in the words as words', () => {
    expect(buildPayload(['<img src=x onerror="a()"> & co\nnext line'], 'ltr', emptyLine).pasteHtml).toBe(
      '<p>&lt;img src=x onerror=&quot;a()&quot;&gt; &amp; co<br>next line</p>',
    );
  });
  it('gives every right-to-left paragraph its direction, also in right-to-left text', () => {
    expect(buildPayload(['یک', 'دو'], 'rtl', { ...emptyLine, direction: 'rtl' }).pasteHtml).toBe('<p dir="rtl">یک</p><p dir="rtl">دو</p>');
  });
  it('keeps a right-to-left paragraph off the line that it is inserted into', () => {
    const payload = buildPayload(['یک'], 'rtl', midLine);
    expect(payload.pasteHtml).toBe('<p><br></p><p dir="rtl">یک</p><p><br></p>');
    expect(payload.text).toBe('\nیک\n');
  });
  it('marks left-to-right paragraphs only inside right-to-left text', () => {
    expect(buildPayload(['Один'], 'ltr', { ...emptyLine, direction: 'rtl' }).pasteHtml).toBe('<p dir="ltr">Один</p>');
    expect(buildPayload(['Один'], 'ltr', midLine).pasteHtml).toBe('<p>Один</p>');
  });
  it('separates the blocks of editors that know no paragraphs by an empty one', () => {
    expect(buildPayload(['یک', 'دو'], 'rtl', { ...emptyLine, isInParagraph: false }).typedHtml).toBe(
      '<div dir="rtl">یک</div><div dir="rtl"><br></div><div dir="rtl">دو</div>',
    );
  });
  it('keeps the line apart at the start of which it is inserted', () => {
    const payload = buildPayload(['One'], 'ltr', { ...emptyLine, hasTextAfter: true });
    expect(payload).toEqual({ pasteHtml: '<p>One</p><p><br></p>', typedHtml: '<p>One</p><p><br></p>', text: 'One\n\n' });
  });
  it('leaves no empty paragraph on a side where nothing could melt', () => {
    expect(buildPayload(['یک'], 'rtl', { ...midLine, hasTextAfter: false }).typedHtml).toBe('<p><br></p><p dir="rtl">یک</p>');
    expect(buildPayload(['یک'], 'rtl', { ...midLine, hasTextBefore: false, meltsIntoTextOnly: true }).pasteHtml).toBe(
      '<p dir="rtl">یک</p><p><br></p>',
    );
    expect(buildPayload(['یک'], 'rtl', { ...midLine, hasTextBefore: false }).pasteHtml).toBe('<p><br></p><p dir="rtl">یک</p><p><br></p>');
  });
});
