/** The surroundings of the caret that decide how paragraphs are written down. */
export type Surroundings = {
  /** Direction that text has there before anything is inserted. */
  direction: 'ltr' | 'rtl';
  hasTextBefore: boolean;
  hasTextAfter: boolean;
  /** The caret stands in a `<p>`: markup for `insertHTML` follows it. */
  isInParagraph: boolean;
  /** A paste melts into the line of the caret only on a side where that line has text (TinyMCE), not on both. */
  meltsIntoTextOnly: boolean;
};

/** The paragraphs in the three forms that editors take. */
export type Payload = { pasteHtml: string; typedHtml: string; text: string };

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const htmlOf = (paragraph: string) => paragraph.replaceAll(/[&<>"]/g, (sign) => escapes[sign]!).replaceAll(/\r\n?|\n/g, '<br>');

/**
 * Writes the paragraphs down. Right-to-left ones always say so in the markup, for the reader of the sent mail has no
 * other way to know; left-to-right ones only inside right-to-left text. An editor melts the first and the last
 * paragraph of a paste into the line of the caret, and their direction with it: on a line that has text, empty
 * paragraphs at both ends take that part. At the start of a line ("On Monday she wrote:") what follows is kept apart in
 * any direction.
 */
export function buildPayload(paragraphs: readonly string[], direction: 'ltr' | 'rtl', around: Surroundings): Payload {
  const { hasTextBefore, hasTextAfter } = around;
  const hasDirection = direction === 'rtl' || around.direction !== direction;
  const isAtLineStart = hasTextAfter && !hasTextBefore;
  const attribute = hasDirection ? ` dir="${direction}"` : '';

  const markup = (tag: 'p' | 'div', isFencedOnTextOnly: boolean) => {
    const fence = (isText: boolean) =>
      hasDirection && (isText || (!isFencedOnTextOnly && (hasTextBefore || hasTextAfter))) ? `<${tag}><br></${tag}>` : '';
    const blocks = paragraphs.map((paragraph) => `<${tag}${attribute}>${htmlOf(paragraph)}</${tag}>`);
    const after = fence(hasTextAfter) || (isAtLineStart ? `<${tag}><br></${tag}>` : '');
    return fence(hasTextBefore) + blocks.join(tag === 'div' ? `<div${attribute}><br></div>` : '') + after;
  };
  const breakBefore = hasDirection && hasTextBefore ? '\n' : '';
  const breakAfter = isAtLineStart ? '\n\n' : hasDirection && hasTextAfter ? '\n' : '';
  return {
    pasteHtml: markup('p', around.meltsIntoTextOnly),
    typedHtml: markup(around.isInParagraph ? 'p' : 'div', true),
    text: breakBefore + paragraphs.join('\n\n') + breakAfter,
  };
}
