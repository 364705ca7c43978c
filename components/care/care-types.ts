import type { ChangeRefusal, FollowUpChange } from '../../lib/domain/care/change-follow-up.ts';
import type { FollowUpWarning } from '../../lib/domain/care/follow-up-warnings.ts';
import type { FollowUp } from '../../lib/domain/care/follow-up.ts';
import type { PlannedContact } from '../../lib/domain/care/planned-contact.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import type { SaveState } from '../page/settings-saver.ts';
import type { TimedChange } from './kept-changes.ts';

/** What every card of a follow-up needs. */
export type CardProps<F extends FollowUp> = {
  followUp: F;
  translator: Translator;
  /** Today for the reader, 'YYYY-MM-DD'. */
  today: string;
  /** False while the store only reads. */
  canSave: boolean;
  save: SaveState;
  /** Changes made here that came too late. */
  overtaken: readonly TimedChange[];
  warnings: readonly FollowUpWarning[];
  /** 'YYYY-MM-DD': what a contact that is added to these begins with. */
  dayForNewContact: (contacts: readonly PlannedContact[]) => string;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  /** Null: made. Otherwise why not. */
  onChange: (change: FollowUpChange) => ChangeRefusal | null;
  onRemove: () => void;
  onRetry: () => void;
  onApplyOvertaken: () => void;
  onDropOvertaken: () => void;
  /** The title of a play in the reader's language; null: there is no such play. */
  playTitle: (playId: string) => string | null;
  /** Shows a play's words. */
  onOpenPlay: (playId: string) => void;
};
