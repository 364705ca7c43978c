import { Button } from '../ui/Button.tsx';
import type { LinkChange, MergeSide, MergeView, SuggestedMerge } from '../../lib/domain/customers/links.ts';
import { customersWords, joinedWords, mergeEvidenceWords } from '../../lib/i18n/catalogs/customers.ts';
import type { Translator } from '../../lib/i18n/translator.ts';

type RowProps = {
  translator: Translator;
  /** False while the store only reads, or a change is on its way. */
  canChange: boolean;
  onChange: (change: LinkChange) => void;
};

const hostOf = (origin: string): string => origin.replace(/^https?:\/\//u, '');

/** Two customers who may be one: why, and the two answers. `isNamed`: both names stand above the reasons. */
export function SuggestionRow({
  suggestion,
  isNamed,
  translator,
  canChange,
  onChange,
}: RowProps & { suggestion: SuggestedMerge; isNamed: boolean }) {
  const { t } = translator;
  const { ids, names, contacts, isProbable, evidence } = suggestion;
  const [a, b] = names;
  const answer = (words: string) => t(customersWords.actionOnTwo, { action: words, a, b });
  return (
    <li className="links-row" data-testid="suggestion">
      <p className="links-names">
        {isNamed && <Called name={a} by={contacts[0]} />}
        <Called name={b} by={contacts[1]} />
      </p>
      {(isNamed || isProbable) && <p className="hf-small">{t(isProbable ? customersWords.probable : customersWords.possible)}</p>}
      <ul className="links-why hf-small">
        {evidence.map(({ kind, value }) => (
          <li key={kind} data-evidence={kind}>
            {t(mergeEvidenceWords[kind], { value: kind === 'otherRecord' ? hostOf(value) : value })}
          </li>
        ))}
      </ul>
      <div className="hf-row">
        <Button
          size="small"
          look="primary"
          isDisabled={!canChange}
          aria-label={answer(t(customersWords.accept))}
          data-testid="accept"
          onClick={() => onChange({ kind: 'join', mergeId: crypto.randomUUID(), ids })}
        >
          {t(customersWords.accept)}
        </Button>
        <Button
          size="small"
          isDisabled={!canChange}
          aria-label={answer(t(customersWords.refuse))}
          data-testid="refuse"
          onClick={() => onChange({ kind: 'keepApart', ids })}
        >
          {t(customersWords.refuse)}
        </Button>
      </div>
    </li>
  );
}

/** A name and what tells it from another of the same: a site, an address. */
function Called({ name, by }: { name: string; by: string }) {
  return (
    <span>
      <bdi>{name}</bdi>
      {by !== '' && by !== name && (
        <>
          {' '}
          <bdi className="hf-soft hf-small">{by}</bdi>
        </>
      )}
    </span>
  );
}

function Sides({ sides }: { sides: readonly [MergeSide, MergeSide] }) {
  return (
    <p className="links-names">
      {sides.map(({ id, name, by }) => (
        <Called key={id} name={name} by={by} />
      ))}
    </p>
  );
}

/** A merge that holds, with the way to take it back; or one that was taken back, with the way to bring it back. */
export function MergeRow({ merge, translator, canChange, onChange }: RowProps & { merge: MergeView }) {
  const { t, date } = translator;
  const { id, at, by, key, undoneAt, sides } = merge;
  const how =
    by === 'user'
      ? t(customersWords.joinedByUser)
      : key === null
        ? t(customersWords.joinedAutomatically)
        : t(joinedWords[key.kind], { value: key.value });
  const action = t(undoneAt === null ? customersWords.separate : customersWords.joinAgain);
  return (
    <li className="links-row" data-testid="merge" data-state={undoneAt === null ? 'joined' : 'separated'}>
      <Sides sides={sides} />
      <p className="hf-soft hf-small links-facts">
        <span>{how}</span>
        <span>{undoneAt === null ? date(at) : t(customersWords.separatedOn, { at: undoneAt })}</span>
      </p>
      <div className="hf-row">
        <Button
          size="small"
          isDisabled={!canChange}
          aria-label={t(customersWords.actionOnTwo, { action, a: sides[0].name, b: sides[1].name })}
          data-testid={undoneAt === null ? 'separate' : 'join-again'}
          onClick={() => onChange({ kind: undoneAt === null ? 'split' : 'rejoin', mergeId: id })}
        >
          {action}
        </Button>
      </div>
    </li>
  );
}

/** Two whom the user keeps apart, with the way to hear of them again. */
export function ApartRow({ at, sides, translator, canChange, onChange }: RowProps & { at: number; sides: [MergeSide, MergeSide] }) {
  const { t } = translator;
  const action = t(customersWords.suggestAgain);
  return (
    <li className="links-row" data-testid="apart">
      <Sides sides={sides} />
      <p className="hf-soft hf-small">{t(customersWords.refusedOn, { at })}</p>
      <div className="hf-row">
        <Button
          size="small"
          isDisabled={!canChange}
          aria-label={t(customersWords.actionOnTwo, { action, a: sides[0].name, b: sides[1].name })}
          onClick={() => onChange({ kind: 'letJoin', ids: [sides[0].id, sides[1].id] })}
        >
          {action}
        </Button>
      </div>
    </li>
  );
}
