import { kindOf, type Kind } from './labels.ts';

/** A record that an address names. `before`: what stands in the address as written before the id. */
export type RecordLink = { id: string; type: string | null; kind: Kind | null; before: string; idPattern: string };

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const idShapes: readonly (readonly [RegExp, string])[] = [
  [/^\d{1,19}$/, '[0-9]+'],
  [guid, '[0-9A-Fa-f-]{36}'],
  [/^(?=[^\d]*\d)[A-Za-z]{1,6}[-_]?\d{2,12}$/, '[A-Za-z]+[-_]?[0-9]+'],
  [/^(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9]{15,40}$/, '[A-Za-z0-9]+'],
  [/^(?!(?:page|tab|step|v|version|section|folder|level)[-_]?\d)[A-Za-z]{1,12}(?:[-_][A-Za-z]{1,12}){0,2}[-_]\d{1,12}$/i, '[A-Za-z0-9_-]+'],
  [/^[a-z]{2,6}_[A-Za-z0-9]{6,40}$/, '[A-Za-z0-9_]+'],
  [/^(?=.*\d)[\dA-Fa-f-]{16,60}$/, '[0-9A-Fa-f-]+'],
];
const idPatternOf = (text: string): string | null => idShapes.find(([shape]) => shape.test(text))?.[1] ?? null;

const idParameters =
  /^_?(?:id|pk|key|uid|uuid|guid|no|nr|record|recordid|record_id|cid|socid|oid|eid|(?:customer|client|contact|account|partner|company|person|party|user|entity|lead|kunden?)[_-]?(?:id|no|nr|number|key)?)$/i;
const typeParameters = /^(?:module|model|entity|object|objecttype|type|etn|mod|controller|entity_type|class|_class|menu)$/i;
/** Steps of a path that say what is done, not to what. */
const actions =
  /^(?:view|show|edit|detail|details|display|summary|modify|update|change|index|record|records|profile|card|overview|page|info|open|main|read|form|list|history|default|get|item|r|o|p|c|v|id|app|crm|web|admin|api|html|static|en|ru|fa|de|fr|lightning|home|action|tab|tabs)$/i;

const escape = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, (sign) => (sign === '/' ? '/' : `\\${sign}`));
const stem = (segment: string): string => decode(segment).replace(/\.(?:html?|php|aspx?|jsp|pl|cgi|do)$/i, '');
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

type Found = { id: string; idPattern: string; type: string | null; pattern: string | null };

const typeOf = (segments: readonly string[]): string | null => {
  const words = segments.map(stem).filter((word) => word !== '' && !/^\d/.test(word) && idPatternOf(word) === null && word.length <= 60);
  return words.findLast((word) => kindOf(word) !== null) ?? words.findLast((word) => !actions.test(word)) ?? null;
};

/** Path segments with the last id among them; the pattern with groups `id` and `type`. */
function inSegments(path: string): Found | null {
  const segments = path.split('/');
  const at = segments.findLastIndex((segment) => idPatternOf(decode(segment)) !== null);
  if (at < 1) return null;
  const idPattern = idPatternOf(decode(segments[at]!))!;
  const type = typeOf(segments.slice(0, at));
  const typeAt = type === null ? -1 : segments.slice(0, at).findLastIndex((segment) => stem(segment) === type && segment === type);
  const pattern = segments
    .map((segment, i) => (i === at ? `(?<id>${idPattern})` : i === typeAt ? `(?<type>${escape(segment)})` : escape(segment)))
    .join('/');
  return { id: segments[at]!, idPattern, type: typeAt < 0 ? null : type, pattern };
}

function inParameters(query: string, path: string): Found | null {
  const parameters = query.split('&').map((one) => one.split('=') as [string, string | undefined]);
  const [name = '', id = ''] =
    parameters.find(([key, value]) => idParameters.test(key) && value !== undefined && idPatternOf(decode(value)) !== null) ?? [];
  if (name === '') return null;
  const idPattern = idPatternOf(decode(id))!;
  const [typeName = '', typeValue = ''] =
    parameters.find(([key, value]) => typeParameters.test(key) && /^[A-Za-z][\w.]{1,40}$/.test(value ?? '')) ?? [];
  const named = /^([a-z]{4,})[_-]?(?:id|no|nr|key)$/i.exec(name)?.[1];
  const segments = path.split('/');
  const type = typeValue || (named !== undefined && named !== 'record' ? named : typeOf(segments));
  const has = (key: string, value: string): string => `(?=(?:[^#]*[?&])?${escape(key)}=${value}(?:[&#]|$))`;
  const typeGroup = typeName === '' ? '' : has(typeName, `(?<type>${escape(typeValue)})`);
  // The type stands in the path: its own group, where a segment is that word alone.
  const typeAt = typeName === '' && type !== null ? segments.lastIndexOf(type) : -1;
  const where = segments.map((segment, i) => (i === typeAt ? `(?<type>${escape(segment)})` : escape(segment))).join('/');
  return {
    id,
    idPattern,
    type: typeName !== '' || typeAt >= 0 ? type : null,
    pattern: `${where}\\?${typeGroup}${has(name, `(?<id>${idPattern})`)}`,
  };
}

const parts = (url: string): { path: string; query: string; hash: string } => {
  const [, rest = ''] = /^[a-z]+:\/\/[^/?#]*(.*)$/is.exec(url) ?? [];
  const [, path = '', query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(rest) ?? [];
  return { path, query, hash };
};

/** The record that an address is of, and a pattern of addresses of its kind with groups `id` and `type`. Null: it names none. */
export function readAddress(url: string): (RecordLink & { pattern: string }) | null {
  const { path, query, hash } = parts(url);
  const [hashPath = '', hashQuery = ''] = hash.split(/[?;](.*)/s);
  const inHash = /[/]/.test(hashPath) ? (inSegments(hashPath) ?? inParameters(hashQuery, hashPath)) : null;
  const found = inHash ?? inParameters(query, path) ?? inSegments(path);
  if (found === null || found.pattern === null) return null;
  const origin = '^https?://[^/?#]+';
  const pattern = inHash === null ? `${origin}${found.pattern}` : `${origin}${escape(path)}[^#]*#${found.pattern}`;
  const whole = found.pattern.includes('\\?') ? pattern : `${pattern}(?:[?#&;]|$)`;
  return whole.length > 300 ? null : { ...found, kind: kindAt(found.type, path, hashPath), before: '', pattern: whole };
}

/** What a step of an address speaks of: as a whole, else by its words, of which a customer's are the surest. */
function kindOfStep(segment: string): Kind | null {
  const whole = kindOf(stem(segment));
  if (whole !== null) return whole;
  const kinds = stem(segment)
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .split(/[\s._-]/)
    .flatMap((word) => kindOf(word) ?? []);
  return kinds.find((kind) => kind === 'customer') ?? kinds.at(-1) ?? null;
}
const kindOfSteps = (steps: readonly string[]): Kind | null => steps.map(kindOfStep).findLast((kind) => kind !== null) ?? null;
const kindAt = (type: string | null, ...paths: string[]): Kind | null =>
  (type === null ? null : kindOfStep(type)) ?? (type === null ? kindOfSteps(paths.flatMap((path) => path.split('/'))) : null);

/** The kind of thing that an address without an id is about; null where it does not tell. */
export function kindOfAddress(url: string): Kind | null {
  const { path, query, hash } = parts(url);
  const types = (text: string): string[] =>
    text.split('&').flatMap((one) => (typeParameters.test(one.split('=')[0]!) ? (one.split('=')[1] ?? []) : []));
  const [route = '', asked = ''] = hash.split(/[?;](.*)/s);
  return kindOfSteps([...path.split('/'), ...types(query), ...route.split('/'), ...types(asked)]);
}

/** Where the id stands by itself in an address as written. */
function whereWhole(href: string, id: string): number {
  for (let at = href.lastIndexOf(id); at > 0; at = href.lastIndexOf(id, at - 1)) {
    const after = href[at + id.length];
    if (/[/=]/.test(href[at - 1]!) && (after === undefined || /[/?#&;.]/.test(after))) return at;
    if (at === 0) break;
  }
  return -1;
}

/** The record that a link leads to, seen from a page. Null for other sites, for actions and where no id is in it. */
export function readLink(href: string, url: string): RecordLink | null {
  if (href === '' || /^(?:mailto|tel|callto|javascript|data|blob):/i.test(href)) return null;
  let full: URL;
  try {
    full = new URL(href, url);
    if (full.origin !== new URL(url).origin) return null;
  } catch {
    return null;
  }
  const address = readAddress(full.href);
  if (address === null) return null;
  const at = whereWhole(href, address.id);
  const before = at < 0 ? '' : href.slice(0, at);
  return before === '' || /["\\]/.test(before) || before.length > 150 ? null : { ...address, before };
}

/** The pattern of the page that an address without an id shows, whatever is asked of it. */
export function patternOfPage(url: string): string | null {
  const { path, hash } = parts(url);
  const route = /^!?\//.test(hash) ? `[^#]*#${escape(hash.split(/[?;&]/)[0]!)}` : '';
  const pattern = `^https?://[^/?#]+${escape(path)}${route}(?:[?#;&]|$)`;
  return pattern.length > 300 ? null : pattern;
}
export const escapePattern = escape;
