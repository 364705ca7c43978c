/**
 * Addresses of pages of one kind, in a notation that a person can read and that no file can make slow:
 * `/clients/{id}`, `/index.php?module=Contacts&record={id}`, `/app#/contact/{id}/notes`. `{id}` names the record and
 * stands at most once, `*` is one part of any words. Parts of the query come in any order, and others may stand beside.
 */
const looksGenerated =
  /^(?!v\d{1,2}$)(?:\d+|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{12,}|(?=[^\d]*\d)(?=[^a-z]*[a-z])[a-z0-9]{15,}|[a-z]{1,5}[-_]?\d+|(?=\D*\d)[\w-]{18,})$/iu;
/** Parameters that say which page it is; of others (sorting, tabs, where one came from) nothing depends. */
const routing = new Set(
  'module view action model type entity etype etn obj object kind controller option section pagetype _task _action route r do cmd'.split(
    ' ',
  ),
);
const idNames = /^(?:id|_id|\w{0,20}_id|record|recordid|uid|oid|cid|key|number|no|customer|contact|client|account|parent_?id|res_id)$/iu;
const plainWord = /^[\p{L}][\p{L}\p{N}._-]{0,59}$/u;
const maxParts = 12;
const maxPattern = 200;

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
const isPlain = (part: string): boolean => !/[*{}?#/]/u.test(part);

/** Parts of a path; what names a thing rather than a place becomes `{id}`, the last of them, or `*`. */
function generaliseParts(path: string): string[] {
  const parts = path.split('/');
  const isId = parts.map((part) => looksGenerated.test(decode(part)));
  const last = isId.lastIndexOf(true);
  return parts.map((part, index) => {
    if (index === last) return '{id}';
    return isId[index] || !isPlain(part) ? '*' : part;
  });
}

function generaliseQuery(query: string, hasId: boolean): string[] {
  const kept: string[] = [];
  let isIdTaken = hasId;
  for (const pair of query.split('&').slice(0, 20)) {
    const [name = '', value = ''] = pair.split(/=(.*)/su);
    if (!/^[\w.-]{1,40}$/u.test(name) || !isPlain(value) || value === '') continue;
    if (!isIdTaken && idNames.test(name) && /\d/u.test(value)) {
      kept.push(`${name}={id}`);
      isIdTaken = true;
    } else if (routing.has(name.toLowerCase()) && plainWord.test(value)) kept.push(`${name}=${value}`);
  }
  return kept.toSorted();
}

/** The notation for an address and all like it. Null: not an address of the web, or too long to be one. */
export function generaliseAddress(url: string): string | null {
  const [, rest] = /^https?:\/\/[^/?#]+(.*)$/su.exec(url.slice(0, 2000)) ?? [];
  if (rest === undefined) return null;
  const [, path = '', query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/su.exec(rest) ?? [];
  const route = hash.startsWith('/') || hash.startsWith('!/') ? hash : '';
  // An id in the innermost place names the record: the route of an application within a page goes first.
  const [hashPath = '', hashQuery = ''] = route.split(/\?(.*)/su);
  const hashParts = route === '' ? [] : generaliseParts(hashPath);
  const hashPairs = generaliseQuery(route === '' ? hash : hashQuery, hashParts.includes('{id}'));
  const hasHashId = hashParts.includes('{id}') || hashPairs.some((pair) => pair.endsWith('={id}'));
  const pairs = generaliseQuery(query, hasHashId);
  const hasId = hasHashId || pairs.some((pair) => pair.endsWith('={id}'));
  const parts = generaliseParts(path === '' ? '/' : path).map((part) => (hasId && part === '{id}' ? '*' : part));

  const queryText = pairs.length > 0 ? `?${pairs.join('&')}` : '';
  const inHash = `${hashParts.join('/')}${hashPairs.length > 0 ? `${route === '' ? '' : '?'}${hashPairs.join('&')}` : ''}`;
  const pattern = `${parts.join('/')}${queryText}${inHash === '' ? '' : `#${inHash}`}`;
  return pattern.length <= maxPattern && pattern.startsWith('/') && addressExpression(pattern) !== null ? pattern : null;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/gu, String.raw`\$&`);
/** One part of an address: no part can swallow the border to the next, so that nothing is tried twice. */
const partExpression = (part: string, borders: string): string =>
  part === '{id}' ? `(?<id>[^${borders}]+)` : part === '*' ? `[^${borders}]+` : escaped(part);
const pathExpression = (path: string): string =>
  path
    .split('/')
    .map((part) => partExpression(part, String.raw`\/?#`))
    .join(String.raw`\/`);

/** Each pair of a query as a look ahead from its beginning: in any order, among any others. */
function pairExpressions(pairs: string, opening: string, end: string): string {
  return pairs
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name = '', value = ''] = pair.split(/=(.*)/su);
      return `(?=${opening}(?:[^${end}]*&)?${escaped(name)}=${partExpression(value, `&${end}`)}(?:[&${end}]|$))`;
    })
    .join('');
}

/**
 * The notation as a regular expression over a whole address, with the group `id`. It has no nested repetition: linear in
 * the address for each part of the notation. Null where the notation is no such (a file may hold anything).
 */
export function addressExpression(pattern: string): string | null {
  if (pattern.length > maxPattern || !pattern.startsWith('/') || (pattern.match(/\{id\}/gu) ?? []).length > 1) return null;
  if (/[{}]/u.test(pattern.replace('{id}', '')) || pattern.split(/[/&?#]/u).length > 4 * maxParts) return null;
  const [, path = '', query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/su.exec(pattern) ?? [];
  const inQuery = query === '' ? '' : pairExpressions(query, String.raw`\?`, '#');
  let inHash = '';
  if (hash !== '') {
    const isRoute = hash.startsWith('/') || hash.startsWith('!/');
    const [hashPath = '', hashQuery = ''] = isRoute ? hash.split(/\?(.*)/su) : ['', hash];
    const route = isRoute ? `${pathExpression(hashPath)}(?=$|[?\\/])` : '';
    inHash = String.raw`[^#]*#${route}${hashQuery === '' ? '' : pairExpressions(hashQuery, isRoute ? String.raw`[^?]*\?` : '', '#')}`;
  }
  const source = String.raw`^https?:\/\/[^\/?#]+${pathExpression(path)}(?=$|[?#])${inQuery}${inHash}`;
  return compile(source) === null ? null : source;
}

function compile(source: string): RegExp | null {
  try {
    return new RegExp(source, 'u');
  } catch {
    return null;
  }
}

const compiled = new Map<string, RegExp | null>();
/** The record's id in an address of this kind; empty where the notation names none. Null: another kind of page. */
export function idInAddress(pattern: string, url: string): string | null {
  let expression = compiled.get(pattern);
  if (expression === undefined) {
    const source = addressExpression(pattern);
    expression = source === null ? null : compile(source);
    if (compiled.size > 500) compiled.clear();
    compiled.set(pattern, expression);
  }
  const match = expression === null ? null : expression.exec(url.slice(0, 2000));
  return match === null ? null : (match.groups?.id ?? '');
}

/** The notation without what changes from record to record: what a record of these pages is called to tell it from others. */
export const typeOfPath = (pattern: string): string =>
  pattern
    .replaceAll(/(?:^|[/&?#])[\w.-]*=?(?:\{id\}|\*)/gu, '')
    .replaceAll(/[^\p{L}\p{N}._=-]+/gu, '/')
    .replaceAll(/^\/+|\/+$/gu, '')
    .slice(0, 80) || 'customer';
