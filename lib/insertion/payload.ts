/** The surroundings of the caret that decide how paragraphs are written down. */
export type Surroundings = {
  /** Direction that text has there before anything is inserted. */
  direction: 'ltr' | 'rtl';
  hasTextBefore: boolean;
  hasTextAfter: boolean;
  /** The caret stands in a `<p>`: markup for `insertHTML` follows it. */
  isInParagraph: boolean;
  /** The caret was put there by us, so what follows it is not the end of the person's own line. */
  isPlacedByUs: boolean;
};

/** The paragraphs in the three forms that editors take. */
export type Payload = { pasteHtml: string; typedHtml: string; text: string };

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const htmlOf = (paragraph: string) => paragraph.replaceAll(/[&<>"]/g, (sign) => escapes[sign]!).replaceAll(/\r\n?|\n/g, '<br>');

/**
 * Writes the paragraphs down. Right-to-left ones always say so in the markup, for the reader of the sent mail has no
 * other way to know; left-to-right ones only inside right-to-left text. An editor melts the first and the last
 * paragraph of a paste into the line of the caret, and their direction with it: on a line that has text, empty
 * paragraphs at both ends take that part.
 */
export function buildPayload(paragraphs: readonly string[], direction: 'ltr' | 'rtl', around: Surroundings): Payload {
  const hasDirection = direction === 'rtl' || around.direction !== direction;
  const isOnText = around.hasTextBefore || around.hasTextAfter;
  const fenceBefore = hasDirection && isOnText;
  const fenceAfter = fenceBefore || (around.isPlacedByUs && around.hasTextAfter);
  const attribute = hasDirection ? ` dir="${direction}"` : '';

  const markup = (tag: 'p' | 'div') => {
    const empty = `<${tag}><br></${tag}>`;
    const blocks = paragraphs.map((paragraph) => `<${tag}${attribute}>${htmlOf(paragraph)}</${tag}>`);
    return (fenceBefore ? empty : '') + blocks.join(tag === 'div' ? `<div${attribute}><br></div>` : '') + (fenceAfter ? empty : '');
  };
  const breakBefore = hasDirection && around.hasTextBefore;
  const breakAfter = around.hasTextAfter && (hasDirection || around.isPlacedByUs);
  return {
    pasteHtml: markup('p'),
    typedHtml: markup(around.isInParagraph ? 'p' : 'div'),
    text: `${breakBefore ? '\n' : ''}${paragraphs.join('\n\n')}${breakAfter ? (around.isPlacedByUs ? '\n\n' : '\n') : ''}`,
  };
}
