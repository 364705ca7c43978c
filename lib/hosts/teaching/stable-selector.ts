import { finder } from '@medv/finder';
import { attributeOf, elementBefore, findAll, hostOf, isElement, nameOf, parentOf, shadowRootOf } from '../dom.ts';

const states =
  /^(?:is|has|not|no|js|ng)-|(?:^|-)(?:active|selected|current|hover|hovered|focus|focused|open|opened|closed|collapsed|expanded|even|odd|first|last|hidden|visible|disabled|enabled|dirty|pristine|touched|untouched|valid|invalid|loading|loaded|new|unread|highlight|highlighted)(?:-|$)/iu;
const builders = /^(?:css|sc|jss|jsx|svelte|emotion|ember|ext|gwt|yui|mui|chakra|styled|tw|v)-/iu;
const syllable = /[aeiouy]/iu;

/**
 * Whether a class or id is a word that somebody chose, and not one that a build made (`css-1q2w3e`, `Card_root__xY9`) or
 * that changes with the state of the page (`is-open`).
 */
export function isChosenName(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z_-]{1,38}[A-Za-z]$/u.test(name) || states.test(name) || builders.test(name)) return false;
  const words = name.split(/[-_]+|(?<=[a-z])(?=[A-Z])/u);
  return (
    words.every((word) => word.length < 2 || word.length <= 3 || (syllable.test(word) && !/[^aeiouy]{5}/iu.test(word))) &&
    words.filter(({ length }) => length <= 2).length < 2
  );
}

/** Attributes by which hosts and their tests name what stands there. */
const namingAttribute =
  /^(?:name|itemprop|role|headers|col-id|data-(?:test|testid|test-id|qa|cy|field|field-name|fieldname|name|key|label|title|column|col|property|prop|attribute|item|type))$/u;
const isNamingValue = (value: string): boolean => /^[\p{L}][\p{L}\p{N}_. -]{1,60}$/u.test(value) && !/\d{3}/u.test(value);

const limits = { timeoutMs: 150, maxNumberOfPathChecks: 400, seedMinLength: 3, optimizedMinLength: 2 };
const maxNames = 12;
const depthOfCare = 8;
const maxSelector = 280;

/** The search for a selector tries all names of an element with all of its parents': too many would never end. */
function hasTooManyNames(element: Element): boolean {
  let current: Node | null = element;
  for (let depth = 0; depth < depthOfCare && current !== null && isElement(current); depth++) {
    if ((attributeOf(current, 'class') ?? '').trim().split(/\s+/u).length > maxNames || current.attributes.length > 4 * maxNames)
      return true;
    current = parentOf(current);
  }
  return false;
}

/** Places among siblings, from the root down: finds the element whatever anything is called. */
function selectorByPlace(element: Element, root: Node): string | null {
  const steps: string[] = [];
  for (let current: Node | null = element; current !== root;) {
    if (current === null || !isElement(current)) return null;
    const parent = parentOf(current);
    const name = nameOf(current);
    if (parent !== null && isElement(parent)) {
      let place = 1;
      for (let before = elementBefore(current); before !== null; before = elementBefore(before)) if (nameOf(before) === name) place++;
      steps.unshift(`${name}:nth-of-type(${place})`);
    } else steps.unshift(name);
    current = parent;
  }
  return steps.join(' > ');
}

const treeOf = (node: Node): Node => Node.prototype.getRootNode.call(node);
const { querySelectorAll } = DocumentFragment.prototype;

/** A selector of the element within its own tree, below `scope` where that is given; the shortest of chosen names, else by places. */
function selectorInTree(element: Element, scope: Element | null): { select: string; isByPlace: boolean } | null {
  const root = scope ?? treeOf(element);
  if (!(root instanceof Element || root instanceof Document || root instanceof ShadowRoot)) return null;
  const isOnly = (select: string): boolean => {
    const found = root instanceof ShadowRoot ? querySelectorAll.call(root, select) : findAll(root, select);
    return found[0] === element && found.length === 1;
  };
  if (!hasTooManyNames(element))
    try {
      const select = finder(element, {
        ...limits,
        // A shadow root is asked just as a document is.
        root: root as Element,
        idName: isChosenName,
        className: isChosenName,
        attr: (name, value) => namingAttribute.test(name) && isNamingValue(value),
      }).replaceAll(/="([^"]*)"/gu, (_, value: string) => `="${value.replaceAll('\\', '')}"`);
      if (select.length <= maxSelector && isOnly(select)) return { select, isByPlace: !/[.#[]/u.test(select) };
    } catch {
      // The page is made to be in the way, or nothing names the element: its place does.
    }
  const place = selectorByPlace(element, root);
  return place !== null && place.length <= maxSelector && isOnly(place) ? { select: place, isByPlace: true } : null;
}

/**
 * A selector that finds this element first, of the whole document or, with `row`, relative to the row; ` >>> ` where it
 * lies in open shadow roots. `isByPlace`: only places among siblings lead there. Null: nothing does.
 */
export function selectorOf(element: Element, row: Element | null = null): { select: string; isByPlace: boolean } | null {
  if (element === row) return { select: ':scope', isByPlace: false };
  const steps: string[] = [];
  let isByPlace = false;
  let current = element;
  for (let depth = 0; depth < 10; depth++) {
    const tree = treeOf(current);
    // The row may be in the same shadow root as its cell.
    const scope = row !== null && treeOf(row) === tree ? row : null;
    const host = hostOf(tree);
    // A closed root can be entered by nobody later.
    if (host !== null && scope === null && shadowRootOf(host) === null) return null;
    const step = selectorInTree(current, scope);
    if (step === null) return null;
    steps.unshift(step.select);
    isByPlace ||= step.isByPlace;
    if (host === null || scope !== null) break;
    current = host;
  }
  const select = steps.join(' >>> ');
  return select.length <= maxSelector ? { select, isByPlace } : null;
}
