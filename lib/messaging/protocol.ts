import * as z from 'zod/mini';
import type { Agenda } from '../domain/care/agenda.ts';
import { followUpSchema, type FollowUp } from '../domain/care/follow-up.ts';
import type { ImportRecord } from '../domain/customers/import-record.ts';
import { linkChangeSchema, type CustomerLinks, type LinksOverview } from '../domain/customers/links.ts';
import { journalEntrySchema, outcomeKinds, promiseStates } from '../domain/journal/journal.ts';
import { factFields } from '../domain/observations/observation.ts';
import { ownProfileSchema } from '../domain/own-profile.ts';
import { ownPlaySchema, type OwnPlay } from '../domain/plays/own-play.ts';
import { settingsSchema, type Settings } from '../domain/settings-schema.ts';
import type { ImportResult, OwnProfiles, ReadingView, TeachingView } from '../domain/teaching-views.ts';
import type { FailureKind } from './failures.ts';
import { bands } from '../domain/scoring/score.ts';
import type {
  BadgeView,
  DossierView,
  DraftView,
  EditorButtonView,
  InsertResult,
  JournalExportRow,
  LearningView,
  NotePage,
  PanelFacts,
  PlayRecord,
  RiskList,
  ScoreExport,
  ScorePreview,
  ScoringJobView,
  SignalDefault,
  SiteView,
  StoreState,
} from '../domain/views.ts';

/**
 * Every message there is: its name, who may send it, the shape of its request, and the type of its reply.
 * `page`: a content script on an allowed site; `extension`: our own pages. Decided by `sender.origin` (server.ts).
 */
const id = z.string().check(z.minLength(1), z.maxLength(64));
const tabId = z.int();
const nothing = z.object({});

export const requests = {
  observe: {
    tier: 'page',
    schema: z.object({
      url: z.string().check(z.maxLength(2000)),
      profileId: z.nullable(z.string().check(z.maxLength(60))),
      reading: z.unknown(),
    }),
  },
  /** A page that no profile describes: the worker has the frame outlined and tells from its words what is where. */
  inferPage: {
    tier: 'page',
    schema: z.object({
      url: z.string().check(z.maxLength(2000)),
      hint: z.nullable(
        z.object({
          as: z.enum(['record', 'list', 'message']),
          id: z.nullable(z.string().check(z.maxLength(200))),
          type: z.nullable(z.string().check(z.maxLength(80))),
        }),
      ),
      container: z.nullable(z.string().check(z.maxLength(300))),
      stamp: z.string().check(z.maxLength(80)),
    }),
  },
  /** A person pointed at a value that they were asked for; the lesson is checked where it is kept. */
  pointed: {
    tier: 'page',
    schema: z.object({
      draft: z.unknown(),
      readings: z.unknown(),
      url: z.string().check(z.maxLength(2000)),
      language: z.string().check(z.maxLength(35)),
    }),
  },
  pointingEnded: { tier: 'page', schema: z.object({ why: z.enum(['cancelled', 'left']) }) },
  badgeFor: { tier: 'page', schema: z.object({ customerIds: z.array(id).check(z.maxLength(500)) }) },
  openPanel: { tier: 'page', schema: z.object({ customerId: z.nullable(id) }) },
  /** Somebody writes in an editor of this frame: the worker brings the button there. */
  editorFocused: { tier: 'page', schema: nothing },
  getEditorButton: { tier: 'page', schema: nothing },
  /** `place` as in the settings; null: where it stands by itself. */
  moveEditorButton: { tier: 'page', schema: z.object({ place: z.nullable(z.object({ x: z.number(), y: z.number() })) }) },
  /** Off on this site. */
  hideEditorButton: { tier: 'page', schema: nothing },
  /** Looks through the words that are being written; they are not kept. */
  checkDraft: { tier: 'page', schema: z.object({ text: z.string().check(z.maxLength(20_000)) }) },
  /** The panel beside the editor, from the click on the button. */
  openFromEditor: { tier: 'page', schema: nothing },

  getPanelView: { tier: 'extension', schema: z.object({ tabId, customerId: z.nullable(id) }) },
  /** Back from one customer to the list that the page shows. */
  leaveCustomer: { tier: 'extension', schema: z.object({ tabId }) },
  getSite: { tier: 'extension', schema: z.object({ tabId }) },
  setSitePaused: { tier: 'extension', schema: z.object({ origin: z.string().check(z.maxLength(300)), isPaused: z.boolean() }) },
  /** After the browser granted or withdrew a site: start or stop there at once. */
  siteAccessChanged: { tier: 'extension', schema: nothing },
  writeJournal: { tier: 'extension', schema: z.object({ entry: journalEntrySchema }) },
  setPromiseState: { tier: 'extension', schema: z.object({ entryId: id, state: z.enum(promiseStates), at: z.number() }) },
  removeJournalEntry: { tier: 'extension', schema: z.object({ entryId: id }) },
  recordOutcome: { tier: 'extension', schema: z.object({ entryId: id, customerId: id, outcome: z.enum(outcomeKinds), at: z.number() }) },
  insertText: {
    tier: 'extension',
    schema: z.object({
      tabId,
      paragraphs: z.array(z.string().check(z.maxLength(4000))).check(z.minLength(1), z.maxLength(40)),
      language: z.enum(['en', 'fa', 'ru']),
      direction: z.enum(['ltr', 'rtl']),
      /** For whom the words are; null: for nobody in particular, and then nobody's name is looked for. */
      customerId: z.nullable(id),
      /** The person has seen what is wrong with them. */
      isConfirmed: z.boolean(),
      /** The play whose words they are: that they were put in is written down with them, for who asks may be gone by then. */
      use: z.optional(z.object({ entryId: id, playId: z.string().check(z.minLength(1), z.maxLength(80)) })),
    }),
  },
  /** Marks the words that a reason quotes on the tab's page. */
  showQuote: { tier: 'extension', schema: z.object({ tabId, quote: z.string().check(z.minLength(1), z.maxLength(300)) }) },
  /** `outdated` where somebody else was faster (follow-up.ts, revision). */
  /** `after`: only where this very one is stored, for it is sent before anybody knows. */
  saveFollowUp: { tier: 'extension', schema: z.object({ followUp: followUpSchema, after: z.optional(followUpSchema) }) },
  removeFollowUp: { tier: 'extension', schema: z.object({ id }) },
  /** Null where there is no such one. */
  getFollowUp: { tier: 'extension', schema: z.object({ id }) },
  getAgenda: { tier: 'extension', schema: nothing },
  /** Null where there is no such customer. */
  getDossier: { tier: 'extension', schema: z.object({ customerId: id }) },
  /** Notes of everybody, the oldest first. `from`: how many to skip. */
  getNotes: {
    tier: 'extension',
    schema: z.object({ from: z.int().check(z.minimum(0)), limit: z.int().check(z.minimum(1), z.maximum(1000)) }),
  },
  getOwnPlays: { tier: 'extension', schema: nothing },
  saveOwnPlays: { tier: 'extension', schema: z.object({ plays: z.array(ownPlaySchema).check(z.minLength(1), z.maxLength(200)) }) },
  removeOwnPlay: { tier: 'extension', schema: z.object({ id }) },
  getPlayRecords: { tier: 'extension', schema: nothing },
  getSettings: { tier: 'extension', schema: nothing },
  /** Only what is given is changed. */
  saveSettings: { tier: 'extension', schema: z.object({ settings: z.partial(settingsSchema) }) },
  getStoreState: { tier: 'extension', schema: nothing },
  /** All notes and promises with their customers, oldest first, for the export. */
  getJournalExport: { tier: 'extension', schema: nothing },
  /** What a customer hangs together with; null where there is no such customer. */
  getCustomerLinks: { tier: 'extension', schema: z.object({ customerId: id }) },
  getLinksOverview: { tier: 'extension', schema: nothing },
  /** Joins, parts, refuses, and takes each of these back. */
  changeLinks: { tier: 'extension', schema: z.object({ change: linkChangeSchema }) },
  getTeaching: { tier: 'extension', schema: z.object({ tabId }) },
  /** Null: which field is still to be chosen. */
  startTeaching: { tier: 'extension', schema: z.object({ tabId, field: z.nullable(z.enum(factFields)) }) },
  chooseDateOrder: { tier: 'extension', schema: z.object({ tabId, order: z.enum(['dayFirst', 'monthFirst']) }) },
  confirmTeaching: { tier: 'extension', schema: z.object({ tabId }) },
  cancelTeaching: { tier: 'extension', schema: z.object({ tabId }) },
  getReading: { tier: 'extension', schema: z.object({ tabId }) },
  getOwnProfiles: { tier: 'extension', schema: nothing },
  saveOwnProfile: { tier: 'extension', schema: z.object({ profile: ownProfileSchema }) },
  removeOwnProfile: { tier: 'extension', schema: z.object({ origin: z.string().check(z.maxLength(300)) }) },
  /** `replacing` null: what is taught otherwise in both stays until the user decides. */
  importOwnProfile: { tier: 'extension', schema: z.object({ profile: z.unknown(), replacing: z.nullable(z.boolean()) }) },
  /** Files that were taken in and stand, the newest first. */
  getImports: { tier: 'extension', schema: nothing },
  /**
   * What the import worker has written begins to count, all at once, with the day up to which orders of files are complete
   * (the setting). `malformed`: there is no such import now.
   */
  commitImport: {
    tier: 'extension',
    schema: z.object({ importId: id, ordersKnownUntil: settingsSchema.shape.ordersKnownUntil }),
  },
  /** All is as before the import, that day too; what people typed and pages showed since stays. */
  undoImport: { tier: 'extension', schema: z.object({ importId: id }) },
  /** Drops an import that was written and is not wanted. */
  discardImport: { tier: 'extension', schema: z.object({ importId: id }) },
  getScoringJob: { tier: 'extension', schema: nothing },
  /** Scores the whole book anew in the background. */
  rescore: { tier: 'extension', schema: nothing },
  /** Highest risk first, of equal risk the most money first, those without a score last. `query`: words of name, company, addresses or numbers. */
  getRiskList: {
    tier: 'extension',
    schema: z.object({
      from: z.int().check(z.minimum(0)),
      limit: z.int().check(z.minimum(1), z.maximum(200)),
      band: z.nullable(z.enum([...bands, 'unknown'])),
      query: z.string().check(z.maxLength(200)),
    }),
  },
  /** `cursor` null: from the first customer. */
  getScoreExport: {
    tier: 'extension',
    schema: z.object({ cursor: z.nullable(z.string().check(z.maxLength(100))), limit: z.int().check(z.minimum(1), z.maximum(2000)) }),
  },
  /** What each signal counts by default; pages hold the signals' words only. */
  getSignalDefaults: { tier: 'extension', schema: nothing },
  getLearning: { tier: 'extension', schema: nothing },
  /** The weights as they were shown. `outcomes`: how many cases they rest on. */
  acceptLearning: {
    tier: 'extension',
    schema: z.object({ weights: settingsSchema.shape.signalWeights, outcomes: z.int().check(z.minimum(1)) }),
  },
  /** The weights are again what people had set. */
  undoLearning: { tier: 'extension', schema: nothing },
  /** Null where there is no such customer. Nothing is kept. */
  previewScore: { tier: 'extension', schema: z.object({ customerId: id, settings: z.partial(settingsSchema) }) },
} as const satisfies Record<string, { tier: 'page' | 'extension'; schema: z.ZodMiniType }>;

export type RequestName = keyof typeof requests;
export type RequestOf<N extends RequestName> = z.infer<(typeof requests)[N]['schema']>;

export type { JournalExportRow } from '../domain/views.ts';

export type ReplyOf = {
  /**
   * Without a reading: the profile asked for (or the one last right for this origin) and how each known host is told.
   * With a reading: badges by slot; the customer ids let the gate refresh them.
   */
  observe: {
    profile: unknown;
    candidates: { id: string; detect: { url?: string | undefined; has?: string | undefined } }[];
    slots: Record<string, { customerId: string; badge: BadgeView }>;
  };
  /** `page` null: nothing that one could be sure of; `isSame`: as at the given stamp, and then it is not told again. */
  inferPage: { stamp: string; isSame: boolean; page: unknown; tookMs: number };
  badgeFor: { badges: Record<string, BadgeView> };
  openPanel: { isOpened: boolean };
  editorFocused: null;
  getEditorButton: EditorButtonView;
  moveEditorButton: null;
  hideEditorButton: null;
  checkDraft: DraftView;
  openFromEditor: { isOpened: boolean };
  saveFollowUp: null;
  removeFollowUp: null;
  getFollowUp: FollowUp | null;
  getAgenda: Agenda;
  getDossier: DossierView | null;
  getNotes: NotePage;
  getOwnPlays: OwnPlay[];
  saveOwnPlays: null;
  removeOwnPlay: null;
  getPlayRecords: PlayRecord[];
  getPanelView: PanelFacts;
  leaveCustomer: null;
  getSite: SiteView;
  setSitePaused: null;
  siteAccessChanged: null;
  writeJournal: { id: string };
  setPromiseState: null;
  removeJournalEntry: null;
  recordOutcome: { id: string };
  insertText: InsertResult;
  showQuote: { isShown: boolean };
  getSettings: Settings;
  saveSettings: null;
  getStoreState: StoreState;
  getJournalExport: JournalExportRow[];
  getCustomerLinks: CustomerLinks | null;
  getLinksOverview: LinksOverview;
  changeLinks: null;
  pointed: null;
  pointingEnded: null;
  getTeaching: TeachingView;
  startTeaching: TeachingView;
  chooseDateOrder: null;
  confirmTeaching: TeachingView;
  cancelTeaching: null;
  /** Null where nothing may be read. */
  getReading: ReadingView | null;
  getOwnProfiles: OwnProfiles;
  saveOwnProfile: null;
  removeOwnProfile: null;
  importOwnProfile: ImportResult;
  getImports: ImportRecord[];
  commitImport: null;
  undoImport: null;
  discardImport: null;
  getScoringJob: ScoringJobView;
  rescore: null;
  getRiskList: RiskList;
  getScoreExport: ScoreExport;
  getSignalDefaults: SignalDefault[];
  getLearning: LearningView;
  acceptLearning: null;
  undoLearning: null;
  previewScore: ScorePreview | null;
};

export type Reply<N extends RequestName> = { ok: true; value: ReplyOf[N] } | { ok: false; failure: FailureKind };
