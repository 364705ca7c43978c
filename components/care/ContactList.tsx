import { useEffect, useRef, useState } from 'react';
import type { FollowUpWarning } from '../../lib/domain/care/follow-up-warnings.ts';
import type { ContactCalendar, WinBackPlan } from '../../lib/domain/care/follow-up.ts';
import type { ContactWay, PlannedContact } from '../../lib/domain/care/planned-contact.ts';
import { careWords, contactStateWords, contactWayWords, contactWords } from '../../lib/i18n/catalogs/care.ts';
import { generalWords } from '../../lib/i18n/catalogs/general.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { SelectField, TextArea } from '../ui/Field.tsx';
import { CheckIcon } from '../ui/icons.tsx';
import type { CardProps } from './care-types.ts';
import { dayWithWeekday, shorten } from './day-text.ts';
import { Warnings } from './FollowUpFrame.tsx';

type Card = CardProps<WinBackPlan | ContactCalendar>;

/** What a contact is called where there is little room. */
const nameOf = ({ reason }: PlannedContact, t: Translator['t']): string => shorten(reason.trim() || t(contactWords.reasonNew));

const mostContacts = 60;

/** Dated contacts, each with its reason: done or skipped with what came of it, moved, changed, added, removed. */
export function ContactList({ card }: { card: Card }) {
  const { followUp, translator, canSave, warnings, dayForNewContact, onChange } = card;
  const { t } = translator;
  const [editedId, setEditedId] = useState<string | null>(null);
  /** While one is edited none changes its place: a new day would carry it away under the hand. */
  const [order, setOrder] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState<PlannedContact | null>(null);
  const { contacts } = followUp;
  const placeOf = ({ id }: PlannedContact) => (order.includes(id) ? order.indexOf(id) : order.length);
  const shown = editedId === null ? contacts : contacts.toSorted((a, b) => placeOf(a) - placeOf(b));
  const edit = (id: string | null) => {
    setEditedId(id);
    setOrder(contacts.map((contact) => contact.id));
  };
  const add = () => {
    const id = crypto.randomUUID();
    onChange({
      what: 'addContact',
      contact: { id, on: dayForNewContact(contacts), reason: '', way: 'call', playId: null, state: 'planned', stateAt: null, result: '' },
    });
    edit(id);
    setRemoved(null);
  };
  return (
    <div className="hf-stack">
      {contacts.length === 0 && <p className="hf-soft">{t(contactWords.empty)}</p>}
      <ol className="care-contacts">
        {shown.map((contact) => (
          <ContactRow
            key={contact.id}
            contact={contact}
            card={card}
            warnings={warnings.filter(({ partId }) => partId === contact.id)}
            isEdited={editedId === contact.id}
            onEdit={(isEdited) => edit(isEdited ? contact.id : null)}
            onRemove={() => {
              onChange({ what: 'removeContact', id: contact.id });
              edit(null);
              setRemoved(contact);
            }}
          />
        ))}
      </ol>
      {removed !== null && !contacts.some(({ id }) => id === removed.id) && (
        <UndoLine
          key={removed.id}
          words={t(careWords.removed, { what: nameOf(removed, t) })}
          translator={translator}
          onUndo={() => {
            onChange({ what: 'addContact', contact: removed });
            setRemoved(null);
          }}
        />
      )}
      {canSave && contacts.length < mostContacts && (
        <p>
          <Button size="small" onClick={add} data-testid="add-contact">
            {t(contactWords.add)}
          </Button>
        </p>
      )}
    </div>
  );
}

/** What was just removed, and the way back. The pressed button went away with it: the keyboard goes on from here. */
export function UndoLine({ words, translator: { t }, onUndo }: { words: string; translator: Translator; onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <p className="care-undo" role="status">
      <span>{words}</span>
      <Button ref={button} size="small" onClick={onUndo} data-testid="undo-removal">
        {t(generalWords.undo)}
      </Button>
    </p>
  );
}

function ContactRow({
  contact,
  card,
  warnings,
  isEdited,
  onEdit,
  onRemove,
}: {
  contact: PlannedContact;
  card: Card;
  warnings: readonly FollowUpWarning[];
  isEdited: boolean;
  onEdit: (isEdited: boolean) => void;
  onRemove: () => void;
}) {
  const { translator, canSave, onChange, playTitle, onOpenPlay } = card;
  const { t } = translator;
  const { id, on, reason, way, playId, state } = contact;
  const words = playId === null ? null : playTitle(playId);
  const what = nameOf(contact, t);
  const action = (label: string, name: string, act: () => void) => (
    <Button
      size="small"
      isDisabled={!canSave}
      aria-label={t(contactWords.actionOn, { action: label, what })}
      data-testid={name}
      onClick={act}
    >
      {label}
    </Button>
  );
  return (
    <li className="care-contact" data-testid="contact" data-state={state} data-id={id}>
      <p className="care-contact__when">
        {state === 'done' && <CheckIcon size={14} />}
        <strong>{dayWithWeekday(on, translator)}</strong>
        <span className="hf-soft">{t(contactWayWords[way])}</span>
        {state !== 'planned' && <span className="hf-soft">{t(contactStateWords[state])}</span>}
      </p>
      {!isEdited && (
        <p dir="auto" className={state === 'planned' ? 'care-words' : 'care-words hf-soft'}>
          {reason.trim() || t(contactWords.reasonNew)}
        </p>
      )}
      <Warnings warnings={warnings} translator={translator} />
      {isEdited && <ContactFields contact={contact} card={card} />}
      {state !== 'planned' && !isEdited && (
        <TextArea
          label={t(contactWords.result)}
          rows={1}
          maxLength={4000}
          value={contact.result}
          readOnly={!canSave}
          data-testid="contact-result"
          onChange={(event) => onChange({ what: 'editContact', id, edit: { result: event.target.value } })}
        />
      )}
      <div className="hf-row">
        {isEdited ? (
          <>
            {action(t(contactWords.endEdit), 'end-edit', () => onEdit(false))}
            {action(t(generalWords.remove), 'remove-contact', onRemove)}
          </>
        ) : state === 'planned' ? (
          <>
            {action(t(contactWords.markDone), 'contact-done', () => onChange({ what: 'setContactState', id, state: 'done' }))}
            {action(t(contactWords.skip), 'contact-skip', () => onChange({ what: 'setContactState', id, state: 'skipped' }))}
            {action(t(contactWords.edit), 'contact-edit', () => onEdit(true))}
          </>
        ) : (
          action(t(contactWords.planAgain), 'contact-again', () => onChange({ what: 'setContactState', id, state: 'planned' }))
        )}
      </div>
      {state === 'planned' && words !== null && playId !== null && (
        <p>
          <Button look="quiet" size="small" className="care-quiet" data-testid="open-words" onClick={() => onOpenPlay(playId)}>
            {t(contactWords.openWords, { play: words })}
          </Button>
        </p>
      )}
    </li>
  );
}

function ContactFields({ contact, card }: { contact: PlannedContact; card: Card }) {
  const { translator, today, canSave, onChange } = card;
  const { t } = translator;
  const fields = useRef<HTMLDivElement>(null);
  const { id, on, reason, way } = contact;
  useEffect(() => fields.current?.querySelector('textarea')?.focus(), []);
  return (
    <div className="hf-stack" ref={fields}>
      <TextArea
        label={t(contactWords.reason)}
        rows={2}
        maxLength={1000}
        value={reason}
        readOnly={!canSave}
        data-testid="contact-reason"
        onChange={(event) => onChange({ what: 'editContact', id, edit: { reason: event.target.value } })}
      />
      <SelectField
        label={t(contactWords.way)}
        value={way}
        disabled={!canSave}
        onChange={(event) => onChange({ what: 'editContact', id, edit: { way: event.target.value as ContactWay } })}
      >
        {(Object.keys(contactWayWords) as ContactWay[]).map((one) => (
          <option key={one} value={one}>
            {t(contactWayWords[one])}
          </option>
        ))}
      </SelectField>
      {canSave && (
        <DateField
          translator={translator}
          label={t(contactWords.day)}
          value={on}
          today={today}
          onChange={(next) => next !== '' && onChange({ what: 'moveContact', id, on: next })}
        />
      )}
    </div>
  );
}
