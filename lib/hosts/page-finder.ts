import { genericHostId } from '../domain/observations/generic-host.ts';
import { findAll, findOne, frameBody, shadowRootOf, textOf, type Root } from './dom.ts';
import type { GenericPage, Profile, ReadablePage } from './profile.ts';
import { findPage, type Page } from './read-page.ts';

type Candidate = { id: string; detect: Profile['detect'] };
/** What the profile's address already tells of a page that is to be inferred. */
export type InferenceHint = { as: NonNullable<GenericPage['as']>; id: string | null; type: string | null } | null;

export type InferenceRequest = { url: string; hint: InferenceHint; container: string | null; stamp: string };
export type Inference = { stamp: string; isSame: boolean; page: ReadablePage | null; tookMs: number };

export type FinderPorts = {
  getProfile: (profileId: string) => Promise<Profile | null>;
  /**
   * Has this frame outlined and the page inferred. `stamp`: of the outline, given back the next time; `isSame`: nothing has
   * changed since. Null: nobody answered.
   */
  inferPage: (request: InferenceRequest) => Promise<Inference | null>;
};

/** Which site and page this is; asks the worker where no profile says it. */
export type PageFinder = {
  profile: () => Profile | null;
  /** The page as it is known now: cheap, asked at every change. */
  current: () => Page | null;
  /** Looks again, and says after how many ms another look could tell more; null when all is known. */
  refresh: () => Promise<number | null>;
  /** The page's own description found nothing (or did again): after a while the general rules are asked. */
  noteReading: (isFound: boolean) => void;
};

const outlineGapMs = 300;
const maxOutlineGapMs = 5000;
const brokenForMs = 1500;
const maxHeadings = 40;

const defined = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;

/** Column headings: another table in the old one's place is another page. */
const headingsOf = (root: Root): string =>
  findAll(root, 'thead tr:first-child, [role="columnheader"]')
    .slice(0, maxHeadings)
    .map((heading) => textOf(heading, 300))
    .join('\n');

/** What the page's selectors step into: open shadow roots, and frames that hold a letter's words. */
export function innerRootsOf({ page, container }: Page): (ShadowRoot | Element)[] {
  const hosts = [...JSON.stringify(page).matchAll(/"((?:[^"\\]|\\.)*?) >>> /g)].map(
    ([, select = '']) => JSON.parse(`"${select}"`) as string,
  );
  const letters = page.kind === 'message' ? findAll(container, page.body) : [];
  return [
    ...[...new Set(hosts)].flatMap((select) => findAll(container, select).flatMap((host) => shadowRootOf(host) ?? [])),
    ...letters.flatMap((letter) => frameBody(letter) ?? []),
  ];
}

/** `remembered`: the profile that was right on this site before. `isTop`: frames of a known host are never read by general rules. */
export function createPageFinder(
  ports: FinderPorts,
  { candidates, remembered, isTop }: { candidates: readonly Candidate[]; remembered: Profile | null; isTop: boolean },
): PageFinder {
  const currentUrl = (): string => location.href.slice(0, 2000);
  const wants = (detect: Profile['detect']): boolean =>
    (detect.url === undefined || new RegExp(detect.url, 'u').test(currentUrl())) &&
    (detect.has === undefined || findOne(document, detect.has) !== null);

  let profile: Profile | null = remembered !== null && wants(remembered.detect) ? remembered : null;
  let inferred: { url: string; stamp: string; page: ReadablePage | null; headings: string } | null = null;
  let outlineAgainAt = 0;
  let gapMs = outlineGapMs;
  let broken: { url: string; since: number } | null = null;

  const isBroken = (): boolean =>
    broken !== null &&
    broken.url === currentUrl() &&
    performance.now() - broken.since >= brokenForMs &&
    profile?.status !== 'checkedOnRealHost';

  /** A record that is named by a link on the page (a deal's customer) is never guessed: the address names another. */
  const isForRules = ({ page, id }: Page<Profile['pages'][number]>): boolean =>
    page.kind === 'generic' || (isBroken() && (page.kind !== 'record' || id !== null));

  const inferredPage = (described: Page<Profile['pages'][number]>): Page | null => {
    if (!inferred?.page || inferred.url !== currentUrl()) return null;
    const found = findPage([inferred.page], document, currentUrl());
    if (found === null || headingsOf(found.container) !== inferred.headings) return null;
    return { ...found, index: described.index, id: described.id ?? found.id, type: described.type ?? found.type };
  };

  const current = (): Page | null => {
    if (profile === null) return null;
    const described = findPage(profile.pages, document, currentUrl());
    if (described === null) return null;
    return isForRules(described) ? inferredPage(described) : (described as Page);
  };

  const recognise = async (): Promise<void> => {
    if (profile !== null && profile.id !== genericHostId) return;
    const known = candidates.find(({ detect }) => wants(detect));
    const wanted = known?.id ?? (isTop || remembered === null ? genericHostId : null);
    if (wanted === null || wanted === profile?.id) return;
    profile = await ports.getProfile(wanted);
    inferred = null;
  };

  const infer = async ({ page, id, type }: Page<Profile['pages'][number]>): Promise<number | null> => {
    const url = currentUrl();
    if (inferred !== null && inferred.url !== url) {
      gapMs = outlineGapMs;
      outlineAgainAt = 0;
    }
    const beganAt = performance.now();
    if (beganAt < outlineAgainAt) return outlineAgainAt - beganAt;
    const as = page.kind === 'generic' ? page.as : page.kind === 'compose' ? undefined : page.kind;
    const answer = await ports.inferPage({
      url,
      hint: as === undefined ? null : { as, id, type },
      container: page.container ?? null,
      stamp: inferred?.url === url ? inferred.stamp : '',
    });
    if (answer === null) {
      outlineAgainAt = performance.now() + maxOutlineGapMs;
      return maxOutlineGapMs;
    }
    if (!answer.isSame) {
      // What the profile says of the page counts within what was inferred; of one that found nothing, not where it looked.
      const { fakeId, recordType }: Pick<GenericPage, 'fakeId' | 'recordType'> =
        page.kind === 'message' || page.kind === 'compose' ? {} : page;
      const container = page.kind === 'generic' ? page.container : undefined;
      const read = answer.page === null ? null : ({ ...answer.page, ...defined({ container, fakeId, recordType }) } as ReadablePage);
      const found = read === null ? null : findPage([read], document, url);
      inferred = { url, stamp: answer.stamp, page: read, headings: found === null ? '' : headingsOf(found.container) };
    }
    // A page that tells nothing is asked more and more seldom, and none more than a tenth of the time.
    gapMs = !inferred?.page ? Math.min(2 * gapMs, maxOutlineGapMs) : outlineGapMs;
    outlineAgainAt = performance.now() + Math.max(gapMs, 10 * answer.tookMs);
    return null;
  };

  return {
    profile: () => profile,
    current,
    refresh: async () => {
      await recognise();
      const described = profile === null ? null : findPage(profile.pages, document, currentUrl());
      return described !== null && isForRules(described) ? infer(described) : null;
    },
    noteReading: (isFound) => {
      if (isBroken()) return;
      if (isFound) broken = null;
      else if (broken?.url !== currentUrl()) broken = { url: currentUrl(), since: performance.now() };
    },
  };
}
