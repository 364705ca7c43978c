type PageWindow = typeof globalThis & { wrappedJSObject?: typeof globalThis };

/** Firefox: the page and this script have globals of their own. */
export const isPageApart = (): boolean => (globalThis as PageWindow).wrappedJSObject !== undefined;

/**
 * The page's own constructors. Firefox lets an event that was built in the isolated world arrive without its data, so
 * there they are taken from the page; in Chromium they are the same for every world.
 */
const page = (): typeof globalThis => (globalThis as PageWindow).wrappedJSObject ?? globalThis;

function fill(data: DataTransfer, html: string | null, text: string): DataTransfer {
  if (html !== null) data.setData('text/html', html);
  data.setData('text/plain', text);
  return data;
}
const transfer = (html: string | null, text: string) => fill(new (page().DataTransfer)(), html, text);

/** An options object that the page's constructors may read: of the page's world, filled property by property. */
function init(options: Record<string, unknown>): Record<string, unknown> {
  const object = new (page().Object)() as Record<string, unknown>;
  for (const [name, value] of Object.entries({ bubbles: true, cancelable: true, composed: true, ...options })) object[name] = value;
  return object;
}

/** The event of a person who pastes; `html` null for plain text only. */
export function pasteEvent(html: string | null, text: string): Event {
  const event = new (page().ClipboardEvent)('paste', init({ clipboardData: transfer(html, text) }));
  // Firefox makes the event with data of its own, empty ones.
  if (event.clipboardData && event.clipboardData.types.length === 0) fill(event.clipboardData, html, text);
  return event;
}

/** The event with which browsers announce a paste to editors that listen to nothing else. */
export const pasteInputEvent = (html: string, text: string): Event =>
  new (page().InputEvent)('beforeinput', init({ inputType: 'insertFromPaste', data: null, dataTransfer: transfer(html, text) }));

/** The last event of a person who pastes: the key that was held for it is let go. */
export const controlKeyReleased = (): Event =>
  new (page().KeyboardEvent)('keyup', init({ key: 'Control', code: 'ControlLeft', ctrlKey: true }));
