import type { PromiseSuggestion } from '../../lib/domain/care/promise-suggestion.ts';
import type { LinkChange } from '../../lib/domain/customers/links.ts';
import type { JournalEntry, OutcomeKind, PromiseState } from '../../lib/domain/journal/journal.ts';
import type { Language } from '../../lib/domain/language.ts';
import type { Signal } from '../../lib/domain/signals/signal.ts';
import type { NamedFailure } from '../../lib/i18n/catalogs/failures.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import type { Blanks } from '../page/compose-words.ts';
import type { PlayWordsChoice } from '../page/use-insertion.ts';

/** What is typed and not saved yet. Ids are chosen when typing begins, so that a save that is tried again is one entry. */
export type Drafts = {
  noteId: string;
  note: string;
  promiseId: string;
  promise: string;
  promiseToWhom: string;
  /** 'YYYY-MM-DD' or empty. */
  promiseDueOn: string;
  /** A complaint that is being written down, and the day by which it is to be settled ('YYYY-MM-DD' or empty). */
  caseAbout: string;
  caseDueOn: string;
  /** Blanks of plays, kept for every play of this customer. Days are 'YYYY-MM-DD'. */
  blanks: Blanks;
};

export type SaveState = { kind: 'idle' } | { kind: 'saving' } | { kind: 'saved' } | { kind: 'failed'; failure: NamedFailure };

/** What of the settings the plays are shown by. */
export type PlaySettings = Pick<Settings, 'pinnedPlays' | 'hiddenPlays' | 'playTone' | 'competitors' | 'workingTime'>;

export type PanelActions = {
  /** `isConfirmed`: the person has seen what is wrong with the words. */
  onInsert: (choice: PlayWordsChoice, isConfirmed: boolean) => void;
  onCopy: (choice: PlayWordsChoice) => void;
  onDraft: (change: Partial<Drafts>) => void;
  onPlaySettings: (change: Partial<Pick<PlaySettings, 'pinnedPlays' | 'hiddenPlays' | 'playTone'>>) => void;
  onSaveNote: () => void;
  onSavePromise: () => void;
  onPromiseState: (entryId: string, state: PromiseState) => void;
  /** What was suggested becomes a promise, due on that day ('YYYY-MM-DD'). */
  onKeepSuggestion: (suggestion: PromiseSuggestion, dueOn: string) => void;
  onDismissSuggestion: (suggestion: PromiseSuggestion) => void;
  onUndoDismiss: (suggestion: PromiseSuggestion) => void;
  onRemoveEntry: (entry: JournalEntry) => void;
  onUndoRemove: () => void;
  /** "Not true": this piece of evidence counts no more. */
  onDeny: (signal: Signal, words: string) => void;
  onTickSign: (signId: string, isSeen: boolean) => void;
  onShowQuote: (quote: string) => void;
  onOutcome: (outcome: OutcomeKind) => void;
  /** Joins, parts or refuses customers. */
  onLinkChange: (change: LinkChange) => void;
  onUndoLink: () => void;
  /** null: back to what the page shows. */
  onPickCustomer: (customerId: string | null) => void;
  /** Called straight from the click: the browser asks for permission only then. */
  onAllowSite: (origin: string) => void;
  onResume: (origin: string) => void;
  onRetry: () => void;
  onOpenOptions: () => void;
  onLanguage: (language: Language) => void;
};
