import '../../panel/panel.css';
import './dossier.css';
import { useEffect, useRef, type ReactNode } from 'react';
import type { CustomerLinks, LinkChange } from '../../../lib/domain/customers/links.ts';
import type { JournalEntry } from '../../../lib/domain/journal/journal.ts';
import type { DossierView } from '../../../lib/domain/views.ts';
import { dossierHomeWords, dossierWords } from '../../../lib/i18n/catalogs/dossier.ts';
import type { NamedFailure } from '../../../lib/i18n/catalogs/failures.ts';
import { generalWords } from '../../../lib/i18n/catalogs/general.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import { UndoLinkBar } from '../../customers/UndoLinkBar.tsx';
import type { LinkChanges } from '../../customers/use-link-changes.ts';
import { FailureNotice } from '../../page/FailureNotice.tsx';
import type { Removal } from '../../page/use-removal.ts';
import { SamePersonSection } from '../../panel/SamePersonSection.tsx';
import { Button } from '../../ui/Button.tsx';
import { BackIcon } from '../../ui/icons.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import type { EventNames } from './event-words.ts';
import { FactsSection, type FactsSectionProps } from './FactsSection.tsx';
import { PeopleSection } from './PeopleSection.tsx';
import { PromisesSection, type PromisesSectionProps } from './PromisesSection.tsx';
import { QuickNote } from './QuickNote.tsx';
import { RiskSection } from './RiskSection.tsx';
import { Timeline } from './Timeline.tsx';
import { WhoSection } from './WhoSection.tsx';

export type DossierPartProps = {
  translator: Translator;
  /** 'YYYY-MM-DD'. */
  today: string;
  /** Null until it is read; `gone`: there is no such customer. */
  dossier: DossierView | 'gone' | null;
  failure: NamedFailure | null;
  canSave: boolean;
  /** The entry that somebody looks for. */
  entryId: string | null;
  names: EventNames;
  facts: Pick<FactsSectionProps, 'draft' | 'isDraftKept' | 'save' | 'onDraft' | 'onAdd' | 'onChange'>;
  note: Pick<Parameters<typeof QuickNote>[0], 'note' | 'isKept' | 'save' | 'onNote' | 'onSave'>;
  removal: Removal;
  /** What the customer hangs together with; null until it is read. */
  links: CustomerLinks | null;
  linking: LinkChanges;
  onPromiseState: PromisesSectionProps['onState'];
  onPrint: () => void;
  onTryAgain: () => void;
  onReloadPage: () => void;
  /** Plans, cases and calendars. */
  children?: ReactNode;
};

/** Without what is being removed. Of one entry there may be several events, which begin with its id. */
function withoutHidden(dossier: DossierView, hidden: ReadonlySet<string>): DossierView {
  if (hidden.size === 0) return dossier;
  const isShown = ({ id }: { id: string }): boolean => !hidden.has(id.split(' ', 1)[0]!);
  return {
    ...dossier,
    customer: { ...dossier.customer, journal: dossier.customer.journal.filter(isShown) },
    facts: dossier.facts.filter(isShown),
    timeline: dossier.timeline.filter(isShown),
  };
}

/** One page about one customer: who it is, how it stands, what is worth knowing, what was said. */
export function DossierPart(props: DossierPartProps) {
  const { translator, dossier, failure, entryId } = props;
  const { t } = translator;
  const isThere = dossier !== null && dossier !== 'gone';
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isThere || entryId === null) return;
    const sought = page.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(entryId)}"]`);
    sought?.scrollIntoView({ block: 'center' });
    sought?.focus({ preventScroll: true });
  }, [isThere, entryId]);
  return (
    <div ref={page} className="dossier" data-testid="dossier">
      <p className="dossier__back">
        <a href="#dossier">
          <BackIcon />
          {t(dossierWords.all)}
        </a>
      </p>
      {failure !== null && (
        <FailureNotice translator={translator} failure={failure} onTryAgain={props.onTryAgain} onReloadPage={props.onReloadPage} />
      )}
      {!isThere && (
        <h1 className={dossier === 'gone' ? undefined : 'hf-hidden'}>
          {t(dossier === 'gone' ? dossierWords.gone : dossierHomeWords.title)}
        </h1>
      )}
      {dossier === null && failure === null && <Skeleton label={t(generalWords.loading)} lines={9} />}
      {dossier === 'gone' && <p className="hf-soft">{t(dossierWords.goneNext)}</p>}
      {isThere && <Dossier {...props} dossier={withoutHidden(dossier, props.removal.hidden)} />}
      <div className="links-undo" role="status">
        {props.removal.removed !== null && (
          <UndoRemoval key={props.removal.removed.id} translator={translator} onUndo={props.removal.undo} />
        )}
        {props.removal.removed === null && props.linking.done !== null && (
          <UndoLinkBar done={props.linking.done} translator={translator} onUndo={props.linking.undo} />
        )}
      </div>
    </div>
  );
}

function Dossier(props: DossierPartProps & { dossier: DossierView }) {
  const { dossier, translator, canSave, today, links, linking, removal } = props;
  const { t } = translator;
  const { customer } = dossier;
  const { name, company } = customer;
  const remove = (entry: JournalEntry) => removal.remove(entry);
  return (
    <>
      <header className="dossier__head">
        <div className="dossier__title">
          <h1>
            <bdi>{name.trim() === '' ? t(dossierHomeWords.nameless) : name}</bdi>
          </h1>
          {company !== null && company !== name && (
            <p className="hf-soft">
              <bdi>{company}</bdi>
            </p>
          )}
        </div>
        <Button className="dossier__print" data-testid="print" onClick={props.onPrint}>
          {t(dossierWords.print)}
        </Button>
      </header>
      <QuickNote translator={translator} canSave={canSave} {...props.note} />
      <div className="dossier__columns">
        <div className="dossier__column">
          <RiskSection customer={customer} translator={translator} />
          <WhoSection dossier={dossier} translator={translator} />
          <FactsSection facts={dossier.facts} translator={translator} today={today} canSave={canSave} onRemove={remove} {...props.facts} />
          <PeopleSection dossier={dossier} translator={translator} />
          {links !== null && (
            <SamePersonSection
              links={links}
              translator={translator}
              hostNames={{}}
              save={linking.save}
              canSave={canSave}
              onLinkChange={(change: LinkChange) => linking.apply(change)}
            />
          )}
        </div>
        <div className="dossier__column">
          <PromisesSection
            journal={customer.journal}
            translator={translator}
            today={today}
            canSave={canSave}
            onState={props.onPromiseState}
            onRemove={remove}
          />
          {props.children}
          <Timeline
            events={dossier.timeline}
            isCut={dossier.isTimelineCut}
            names={props.names}
            translator={translator}
            entryId={props.entryId}
          />
        </div>
      </div>
    </>
  );
}

/** The pressed button went away with its entry: the keyboard goes on from here. */
function UndoRemoval({ translator: { t }, onUndo }: { translator: Translator; onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <span>{t(dossierWords.removed)}</span>
      <Button ref={button} size="small" data-testid="undo-remove" onClick={onUndo}>
        {t(generalWords.undo)}
      </Button>
    </>
  );
}
