import type { LinkChange } from '../../lib/domain/customers/links.ts';
import type { JournalEntry, OutcomeKind, PromiseState } from '../../lib/domain/journal/journal.ts';
import type { Language } from '../../lib/domain/language.ts';
import type { Placeholder } from '../../lib/domain/plays/play.ts';
import type { Signal } from '../../lib/domain/signals/signal.ts';
import type { NamedFailure } from '../../lib/i18n/catalogs/failures.ts';

/** What is typed and not saved yet. Ids are chosen when typing begins, so that a save that is tried again is one entry. */
export type Drafts = {
  noteId: string;
  note: string;
  promiseId: string;
  promise: string;
  /** 'YYYY-MM-DD' or empty. */
  promiseDueOn: string;
  /** Blanks of plays, kept for every play of this customer. Days are 'YYYY-MM-DD'. */
  blanks: Partial<Record<Placeholder, string>>;
};

export type SaveState = { kind: 'idle' } | { kind: 'saving' } | { kind: 'saved' } | { kind: 'failed'; failure: NamedFailure };

/** What became of the words of one play. */
export type Insertion = { playId: string } & (
  | { kind: 'working' }
  | { kind: 'inserted' }
  | { kind: 'partial' | 'noEditor' | 'failed'; isCopied: boolean }
  | { kind: 'copied'; isCopied: boolean }
  | { kind: 'refused'; failure: NamedFailure }
);

export type PlayWordsChoice = { playId: string; paragraphs: string[]; language: Language };

export type PanelActions = {
  onInsert: (choice: PlayWordsChoice) => void;
  onCopy: (choice: PlayWordsChoice) => void;
  onDraft: (change: Partial<Drafts>) => void;
  onSaveNote: () => void;
  onSavePromise: () => void;
  onPromiseState: (entryId: string, state: PromiseState) => void;
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
