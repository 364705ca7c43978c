import * as z from 'zod/mini';
import type { Stores, TeachingStores } from '../../lib/app/ports.ts';
import { chooseContext } from '../../lib/app/tab-context.ts';
import { hasSite } from '../../lib/browser/permissions.ts';
import { arePointing, readInFrames, restartGates, startPointers, stopPointers } from '../../lib/browser/pointer-scripts.ts';
import { browserLanguages } from '../../lib/browser/runtime.ts';
import { getTabUrl } from '../../lib/browser/tabs.ts';
import { factFields, type Observation } from '../../lib/domain/observations/observation.ts';
import { lessonSchema, mergeLessons, ownProfileSchema, planImport, withLesson, type OwnProfile } from '../../lib/domain/own-profile.ts';
import { expectedFields, lightState, lostFields, type ReadingLight } from '../../lib/domain/reading-light.ts';
import { isPaused } from '../../lib/domain/settings.ts';
import type { HostStatus, ImportResult, LightView, SecondProblem, TaughtSample, TeachingView } from '../../lib/domain/teaching-views.ts';
import type { ReadablePage } from '../../lib/hosts/profile.ts';
import { provenLesson } from '../../lib/hosts/teaching/proven-lesson.ts';
import { interpretSample, valueOfFact } from '../../lib/hosts/teaching/interpret-sample.ts';
import { addressExpression, idInAddress } from '../../lib/hosts/teaching/page-path.ts';
import { fieldWords, pointerWords } from '../../lib/i18n/catalogs/teaching.ts';
import { translatorFor } from '../../lib/i18n/translator-for.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { announceChange } from '../../lib/messaging/client.ts';
import { RequestFailure, type Handlers } from '../../lib/messaging/server.ts';
import type { ProfileSource } from './profiles.ts';
import type { TaughtProfiles } from './taught-profiles.ts';

const teachingNames = [
  'pointed',
  'pointingEnded',
  'getTeaching',
  'startTeaching',
  'chooseDateOrder',
  'confirmTeaching',
  'cancelTeaching',
  'getReading',
  'getOwnProfiles',
  'saveOwnProfile',
  'removeOwnProfile',
  'importOwnProfile',
] as const;
export type TeachingHandlers = Pick<Handlers, (typeof teachingNames)[number]>;

const words = (max: number) => z.string().check(z.maxLength(max));
const draftSchema = z.omit(lessonSchema, { taughtAt: true });
const readingSchema = z.object({ text: words(500), place: words(120), ways: z.array(words(500)).check(z.maxLength(6)) });
const readingsSchema = z.array(readingSchema).check(z.maxLength(2));
const frameSchema = z.object({ url: words(2000), language: words(35), readings: readingsSchema });

/** A lesson on its way. It outlives the worker, not the browser. */
const sessionSchema = z.object({
  field: z.nullable(z.enum(factFields)),
  step: z.enum(['choosing', 'pointing', 'checking', 'saved', 'ended']),
  ended: z.nullable(z.enum(['cancelled', 'left', 'refused'])),
  origin: words(300),
  dateOrder: z.nullable(z.enum(['dayFirst', 'monthFirst'])),
  draft: z.nullable(draftSchema),
  url: words(2000),
  language: words(35),
  first: z.nullable(readingSchema),
  second: z.nullable(readingSchema),
});
type Session = z.infer<typeof sessionSchema>;
const noSession: Session = {
  field: null,
  step: 'choosing',
  ended: null,
  origin: '',
  dateOrder: null,
  draft: null,
  url: '',
  language: '',
  first: null,
  second: null,
};

const originOf = (url: string | null): string | null => (url !== null && /^https?:/.test(url) ? new URL(url).origin : null);

const toLightView = (light: ReadingLight): LightView => {
  const expected = expectedFields(light);
  return {
    origin: light.origin,
    pageKind: light.pageKind,
    state: lightState(light),
    found: expected.filter((field) => light.seen[field]?.endsWith('1')).length,
    expected: expected.length,
    lost: lostFields(light),
    lastGoodAt: light.lastGoodAt,
  };
};

/** Teaching by pointing, the user's own profiles, and how well sites are being read. */
export function teachingHandlers(
  stores: Stores,
  { ownProfiles, lights, sessions }: TeachingStores,
  profiles: ProfileSource,
  taught: TaughtProfiles,
): TeachingHandlers {
  const sessionOf = async (tabId: number): Promise<Session | null> => {
    const parsed = sessionSchema.safeParse(await sessions.get(tabId));
    return parsed.success ? parsed.data : null;
  };
  const keep = async (tabId: number, session: Session): Promise<void> => {
    await sessions.put(tabId, session);
    announceChange();
  };
  const refuseUnlessAllowed = async (origin: string | null): Promise<string> => {
    if (origin === null || isPaused(await stores.settings.get(), origin) || !(await hasSite(origin)))
      throw new RequestFailure('notAllowed');
    return origin;
  };
  const translatorNow = async (): Promise<Translator> => {
    const { language, nativeDigits } = await stores.settings.get();
    return translatorFor({ language, nativeDigits }, browserLanguages());
  };
  /** What is known of the pages that the tab shows now. */
  const pagesOf = async (tabId: number): Promise<ReadablePage[]> => {
    const contexts = await stores.tabs.of(tabId);
    const known = await Promise.all(
      [...new Map(contexts.map(({ origin, profileId }) => [`${origin}|${profileId}`, { origin, profileId }])).values()].map(
        ({ origin, profileId }) => taught.get(origin, profileId),
      ),
    );
    return known.flatMap((profile) => profile?.pages ?? []).filter((page): page is ReadablePage => page.kind !== 'generic');
  };
  const dateOrderOf = async (tabId: number, { origin, dateOrder }: Session): Promise<'dayFirst' | 'monthFirst' | 'yearFirst' | null> => {
    if (dateOrder !== null) return dateOrder;
    const context = (await stores.tabs.of(tabId)).find((one) => one.origin === origin && one.profileId !== null);
    return context === undefined ? null : ((await taught.get(origin, context.profileId))?.dateOrder ?? null);
  };

  const viewOf = async (tabId: number, session: Session | null, problem: SecondProblem = 'sameRecord'): Promise<TeachingView> => {
    if (session === null) return { step: 'idle', ended: null };
    const { field, step, draft, first, second, language } = session;
    if (step === 'ended') return { step: 'idle', ended: session.ended };
    if (step === 'choosing' || field === null) return { step: 'choosing' };
    if (step === 'saved') return { step, field };
    if (step === 'pointing' || draft === null || first === null) return { step: 'pointing', field };
    const context = { pageLanguage: language, dateOrder: await dateOrderOf(tabId, session), now: Date.now() };
    const sample = ({ text, place }: NonNullable<Session['first']>): TaughtSample => ({
      text,
      place,
      value: interpretSample(field, text, context),
    });
    const about = { field, pageKind: draft.pageKind, first: sample(first) };
    return second === null ? { step: 'second', ...about, problem } : { step: 'confirm', ...about, second: sample(second) };
  };

  /** Reads the lesson on what the tab shows now; another record than the first is the second. */
  const lookForSecond = async (tabId: number, session: Session): Promise<{ session: Session; problem: SecondProblem }> => {
    const { draft, first, origin } = session;
    if (draft === null || first === null) return { session, problem: 'sameRecord' };
    const isList = draft.pageKind === 'list';
    if (isList && session.second !== null) return { session, problem: 'sameRecord' };
    if (originOf(await getTabUrl(tabId)) === null) return { session, problem: 'otherPage' };
    const answers = (await readInFrames(tabId, { draft, pages: await pagesOf(tabId) })).flatMap((answer) => {
      const parsed = frameSchema.safeParse(answer);
      return parsed.success && originOf(parsed.data.url) === origin && parsed.data.readings.length > 0 ? [parsed.data] : [];
    });
    if (answers.length === 0) return { session, problem: 'otherPage' };
    const firstId = idInAddress(draft.path, session.url);
    for (const { url, readings } of answers) {
      const reading = readings[isList ? 1 : 0];
      const isSame = !isList && (draft.path.includes('{id}') ? idInAddress(draft.path, url) === firstId : reading?.text === first.text);
      if (isSame) continue;
      if (reading === undefined || reading.text === '')
        return { session: { ...session, second: null }, problem: isList ? 'onlyRow' : 'empty' };
      return { session: { ...session, second: reading }, problem: 'sameRecord' };
    }
    return { session, problem: 'sameRecord' };
  };

  const afterChange = async (origin: string): Promise<void> => {
    announceChange();
    await restartGates(origin);
  };

  return {
    startTeaching: async ({ tabId, field }) => {
      const origin = await refuseUnlessAllowed(originOf(await getTabUrl(tabId)));
      if (field === null) {
        await keep(tabId, noSession);
        return viewOf(tabId, noSession);
      }
      const { t, direction, language } = await translatorNow();
      const fieldName = t(fieldWords[field]);
      const { title, ...others } = pointerWords;
      const isStarted = await startPointers(tabId, {
        field,
        fieldName,
        pages: await pagesOf(tabId),
        words: {
          title: t(title, { field: fieldName }),
          ...Object.fromEntries(Object.entries(others).map(([key, message]) => [key, t(message)])),
        },
        direction,
        language,
      });
      const session: Session = isStarted
        ? { ...noSession, step: 'pointing', field, origin }
        : { ...noSession, step: 'ended', ended: 'refused' };
      await keep(tabId, session);
      return viewOf(tabId, session);
    },

    pointed: async ({ draft, readings, url, language }, { origin, tabId }) => {
      await refuseUnlessAllowed(origin);
      const session = tabId === null ? null : await sessionOf(tabId);
      const lesson = draftSchema.safeParse(draft);
      const read = readingsSchema.safeParse(readings);
      // A page can only answer what was asked of it.
      if (tabId === null || session?.step !== 'pointing' || !lesson.success || !read.success || lesson.data.field !== session.field)
        throw new RequestFailure('malformed');
      const [first, second = null] = read.data;
      if (first === undefined || !url.startsWith(`${origin}/`) || idInAddress(lesson.data.path, url) === null)
        throw new RequestFailure('malformed');
      await stopPointers(tabId);
      await keep(tabId, {
        ...session,
        step: 'checking',
        ended: null,
        origin,
        draft: lesson.data,
        url,
        language,
        first,
        second: lesson.data.pageKind === 'list' ? second : null,
      });
      return null;
    },

    pointingEnded: async ({ why }, { tabId }) => {
      const session = tabId === null ? null : await sessionOf(tabId);
      if (tabId === null || session?.step !== 'pointing') return null;
      await stopPointers(tabId);
      await keep(tabId, { ...session, step: 'ended', ended: why });
      return null;
    },

    getTeaching: async ({ tabId }) => {
      const session = await sessionOf(tabId);
      if (session?.step === 'pointing' && !(await arePointing(tabId))) {
        // Not kept: the page itself tells of a click, and that may be on its way.
        const now = await sessionOf(tabId);
        return viewOf(tabId, now?.step === 'pointing' ? { ...now, step: 'ended', ended: 'left' } : now);
      }
      if (session?.step !== 'checking') return viewOf(tabId, session);
      const looked = await lookForSecond(tabId, session);
      const now = await sessionOf(tabId);
      // Meanwhile it may have been confirmed, cancelled or begun anew.
      if (now?.step !== 'checking' || now.url !== session.url) return viewOf(tabId, now);
      if (looked.session.second !== session.second) await sessions.put(tabId, { ...now, second: looked.session.second });
      return viewOf(tabId, { ...now, second: looked.session.second }, looked.problem);
    },

    chooseDateOrder: async ({ tabId, order }) => {
      const session = await sessionOf(tabId);
      if (session?.step !== 'checking') throw new RequestFailure('malformed');
      await keep(tabId, { ...session, dateOrder: order });
      return null;
    },

    confirmTeaching: async ({ tabId }) => {
      const session = await sessionOf(tabId);
      const view = await viewOf(tabId, session);
      const isReadable = view.step === 'confirm' && view.first.value.kind !== 'unreadable' && view.second.value.kind !== 'unreadable';
      if (!isReadable || session === null || session.draft === null || session.second === null) throw new RequestFailure('malformed');
      const { draft, second, origin, dateOrder } = session;
      await refuseUnlessAllowed(origin);
      const lesson = { ...provenLesson(draft, second, (await translatorNow()).t(fieldWords[draft.field])), taughtAt: Date.now() };
      const context = (await stores.tabs.of(tabId)).find((one) => one.origin === origin && one.profileId !== null);
      const base = (await profiles.heads()).find(({ id, kind }) => id === context?.profileId && kind !== 'any') ?? null;
      await ownProfiles.change(origin, (now) => {
        const profile: OwnProfile = now ?? {
          schema: 1,
          id: newId(),
          name: (base?.name ?? new URL(origin).host).slice(0, 80),
          origin,
          baseProfileId: base?.id ?? null,
          dateOrder: null,
          lessons: [],
        };
        return withLesson({ ...profile, dateOrder: dateOrder ?? profile.dateOrder }, lesson);
      });
      await keep(tabId, { ...noSession, step: 'saved', field: draft.field });
      await afterChange(origin);
      return { step: 'saved', field: draft.field };
    },

    cancelTeaching: async ({ tabId }) => {
      await stopPointers(tabId);
      await sessions.clear(tabId);
      announceChange();
      return null;
    },

    getReading: async ({ tabId }) => {
      const origin = originOf(await getTabUrl(tabId));
      const context = chooseContext(await stores.tabs.of(tabId));
      if (origin === null || context === null || isPaused(await stores.settings.get(), context.origin) || !(await hasSite(context.origin)))
        return null;
      const own = await ownProfiles.of(context.origin);
      const head = (await profiles.heads()).find(({ id, kind }) => id === context.profileId && kind !== 'any');
      const status: HostStatus = head?.status ?? (own === null ? 'generalRules' : 'taught');
      const [light = null] = (await lights.of(context.origin))
        .filter(({ pageKind }) => pageKind === context.pageKind)
        .toSorted((a, b) => b.lastAt - a.lastAt);
      const isOne = context.pageKind === 'record' || context.pageKind === 'message';
      const seen = isOne ? await latestOf(context.customerIds, context.origin, context.url) : null;
      const facts = seen?.facts ?? [];
      const usual = light === null ? [] : expectedFields(light);
      return {
        origin: context.origin,
        hostName: head?.name ?? own?.name ?? '',
        status,
        taught: [...new Set(own?.lessons.map(({ field }) => field) ?? [])],
        pageKind: context.pageKind,
        facts: facts.map(({ field, value, text, place, confidence }) => ({
          field,
          text,
          place,
          confidence,
          value: valueOfFact(field, value, text),
        })),
        missing:
          isOne || light?.pageKind === 'list'
            ? usual.filter((field) =>
                isOne && seen !== null ? !facts.some((fact) => fact.field === field) : light?.seen[field]?.endsWith('0'),
              )
            : [],
        // Of this very reading, not of another page of the kind.
        unread: isOne && seen !== null && light?.lastAt === seen.observedAt ? light.unread : [],
        light: light === null ? null : toLightView(light),
      };
    },

    getOwnProfiles: async () => ({ profiles: await ownProfiles.all(), lights: (await lights.all()).map(toLightView) }),

    saveOwnProfile: async ({ profile }) => {
      await ownProfiles.change(profile.origin, () => profile);
      await afterChange(profile.origin);
      return null;
    },

    removeOwnProfile: async ({ origin }) => {
      await ownProfiles.change(origin, () => null);
      await afterChange(origin);
      return null;
    },

    importOwnProfile: async ({ profile, replacing }): Promise<ImportResult> => {
      const parsed = ownProfileSchema.safeParse(profile);
      // Every address is tried before anything is kept.
      if (!parsed.success || parsed.data.lessons.some(({ path }) => !isNotation(path))) throw new RequestFailure('malformed');
      const given = parsed.data;
      let result: ImportResult = { kind: 'same', name: given.name, added: 0, conflicts: [] };
      await ownProfiles.change(given.origin, (now) => {
        const plan = planImport(now, given);
        if (plan.kind === 'new' || now === null) {
          result = { kind: 'new', name: given.name, added: given.lessons.length, conflicts: [] };
          // An id of its own: the file's may be another site's here.
          return { ...given, id: newId() };
        }
        if (plan.kind === 'same') return now;
        const conflicts = replacing === null ? plan.conflicts.map(({ own }) => own.field) : [];
        const count = plan.added.length + (replacing === true ? plan.conflicts.length : 0);
        result = { kind: conflicts.length > 0 ? 'conflicts' : 'merged', name: now.name, added: count, conflicts };
        return mergeLessons(now, given, replacing === true);
      });
      await afterChange(given.origin);
      return result;
    },
  };

  async function latestOf(customerIds: readonly string[], origin: string, url: string): Promise<Observation | null> {
    const ids = [...(await stores.customers.aliases(customerIds as never)).keys()];
    const seen = (await stores.observations.of(ids))
      .map(({ observation }) => observation)
      .filter((one) => one.origin === origin && one.url === url);
    return seen.toSorted((a, b) => b.observedAt - a.observedAt)[0] ?? null;
  }
}

const newId = (): string => `own-${crypto.randomUUID()}`;
const isNotation = (path: string): boolean => path.startsWith('/') && addressExpression(path) !== null;
