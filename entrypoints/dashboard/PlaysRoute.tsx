import { useCallback, useEffect, useMemo, useState } from 'react';
import { listRows, titleOf } from '../../components/dashboard/plays/find-plays.ts';
import { dropDraft, keepDraft, keptDraftIds, readKeptDraft } from '../../components/dashboard/plays/play-drafts.ts';
import { PlayEditor, type Previewed } from '../../components/dashboard/plays/PlayEditor.tsx';
import { PlayFiles } from '../../components/dashboard/plays/PlayFiles.tsx';
import { PlayList } from '../../components/dashboard/plays/PlayList.tsx';
import { PlaysPart } from '../../components/dashboard/plays/PlaysPart.tsx';
import type { Asked } from '../../components/page/asked.ts';
import { downloadFile } from '../../components/page/download-file.ts';
import { useAsked } from '../../components/page/use-asked.ts';
import { Disclosure } from '../../components/ui/Disclosure.tsx';
import { useSettings, type SettingsPorts } from '../../components/page/use-settings.ts';
import { bringInPlays, copyContent } from '../../lib/domain/plays/change-own-play.ts';
import { plays as library } from '../../lib/domain/plays/library.ts';
import { draftOf, emptyDraft, type PlayDraft } from '../../lib/domain/plays/own-play-draft.ts';
import type { OwnPlay } from '../../lib/domain/plays/own-play.ts';
import type { OfferedPlay } from '../../lib/domain/plays/play.ts';
import type { CustomerSummary } from '../../lib/domain/views.ts';
import { mostFileBytes, ownPlaysFileName, readOwnPlaysFile, writeOwnPlaysFile } from '../../lib/exchange/own-plays-file.ts';
import type { NamedFailure } from '../../lib/i18n/catalogs/failures.ts';
import { ownPlayWords } from '../../lib/i18n/catalogs/own-plays.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { onChanged, send } from '../../lib/messaging/client.ts';
import { firstThatFit } from '../../lib/messaging/message-limits.ts';

const ports: SettingsPorts = { load: () => send('getSettings', {}), save: (settings) => send('saveSettings', { settings }), onChanged };
const askOwn = () => send('getOwnPlays', {});
const askRecords = () => send('getPlayRecords', {});

/** As many as the settings take. */
const mostPinned = 200;
/** More in one message would keep the worker busy for longer than an answer may take; with all their versions, fewer go into one. */
const playsAMessage = 50;
const customersOffered = 8;

const newId = (): string => `own-${crypto.randomUUID()}`;
const idOfHash = (hash: string): string | null => /^#plays\/(own-[a-zA-Z0-9-]{8,60})$/.exec(hash)?.[1] ?? null;
/** A play of the library, which is read in the list. */
const readIdOfHash = (hash: string): string | null => /^#plays\/([a-zA-Z]{1,60})$/.exec(hash)?.[1] ?? null;

async function findCustomers(query: string): Promise<Asked<CustomerSummary[]>> {
  const asked = await send('getRiskList', { from: 0, limit: customersOffered, band: null, query });
  return asked.ok ? { ok: true, value: asked.value.rows } : asked;
}

/** `customerId` null: whoever is most at risk. */
async function preview(customerId: string | null): Promise<Asked<Previewed | null>> {
  let id = customerId;
  if (id === null) {
    const first = await findCustomers('');
    if (!first.ok) return first;
    id = first.value[0]?.id ?? null;
  }
  if (id === null) return { ok: true, value: null };
  const asked = await send('getDossier', { customerId: id });
  if (!asked.ok) return asked;
  if (asked.value === null) return { ok: true, value: null };
  const { name, company, placeholderValues } = asked.value.customer;
  return { ok: true, value: { name: company === null || company === name ? name : `${name} · ${company}`, values: placeholderValues } };
}

async function savePlays(plays: readonly OwnPlay[]): Promise<{ done: number; failure: NamedFailure | null }> {
  for (let done = 0; done < plays.length;) {
    const batch = firstThatFit(plays.slice(done), playsAMessage, (some) => ({ name: 'saveOwnPlays', request: { plays: some } }));
    const asked = await send('saveOwnPlays', { plays: batch });
    if (!asked.ok) return { done, failure: asked.failure };
    done += batch.length;
  }
  return { done: plays.length, failure: null };
}

/** Opens the editor on a play that is not stored yet. */
function open(draft: PlayDraft | null): void {
  const id = newId();
  if (draft !== null) keepDraft(localStorage, id, { draft, base: null });
  location.hash = `plays/${id}`;
}

export function PlaysRoute({ translator, isReadOnly }: { translator: Translator; isReadOnly: boolean }) {
  const { value: own, failure: ownFailure, reload } = useAsked(askOwn, onChanged);
  const { value: records } = useAsked(askRecords, onChanged);
  const { settings, failure: settingsFailure, change, tryAgain } = useSettings(ports);
  const [failure, setFailure] = useState<NamedFailure | null>(null);
  const [editedId, setEditedId] = useState(() => idOfHash(location.hash));
  const [draftIds, setDraftIds] = useState(() => keptDraftIds(localStorage));
  useEffect(() => {
    const follow = () => {
      setEditedId(idOfHash(location.hash));
      setDraftIds(keptDraftIds(localStorage));
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const rows = useMemo(
    () => (own === null || settings === null ? [] : listRows(library, own, settings, records ?? [])),
    [own, settings, records],
  );
  const finish = (asked: Asked<null>): void => {
    setFailure(asked.ok ? null : asked.failure);
    reload();
  };
  const titleOfBase = useCallback(
    (basedOn: string): string | null => {
      const base: OfferedPlay | undefined = [...library, ...(own ?? [])].find(({ id }) => id === basedOn);
      return base === undefined ? null : titleOf(base, translator.language);
    },
    [own, translator.language],
  );
  const loading = own === null || settings === null;
  return (
    <PlaysPart
      translator={translator}
      isReadOnly={isReadOnly}
      isLoading={loading}
      failure={failure ?? ownFailure ?? settingsFailure}
      view={editedId === null ? 'list' : 'editor'}
      onNew={() => open(null)}
      onTryAgain={() => {
        setFailure(null);
        reload();
        tryAgain();
      }}
      onReloadPage={() => location.reload()}
    >
      {!loading && editedId !== null && (
        <PlayEditor
          key={editedId}
          translator={translator}
          id={editedId}
          stored={own.find(({ id }) => id === editedId) ?? null}
          titleOfBase={titleOfBase}
          competitors={settings.competitors}
          isReadOnly={isReadOnly}
          storage={localStorage}
          now={Date.now}
          onSave={async (play) => {
            const asked = await send('saveOwnPlays', { plays: [play] });
            reload();
            return asked;
          }}
          onFindCustomers={findCustomers}
          onPreview={preview}
          onReloadPage={() => location.reload()}
        />
      )}
      {!loading && editedId === null && (
        <>
          <Disclosure summary={<span className="hf-label">{translator.t(ownPlayWords.files)}</span>} testId="pass-on">
            <PlayFiles
              translator={translator}
              own={own}
              isReadOnly={isReadOnly}
              onExport={() => {
                downloadFile(ownPlaysFileName, writeOwnPlaysFile(own), 'application/json');
                return ownPlaysFileName;
              }}
              onRead={async (file) =>
                // Not even read whole.
                file.size > mostFileBytes ? { problem: 'tooLarge' } : readOwnPlaysFile(await file.text())
              }
              onPlan={(plays, met) => bringInPlays(own, plays, met, newId, Date.now())}
              onSave={async (plays) => {
                const saved = await savePlays(plays);
                reload();
                return saved;
              }}
            />
          </Disclosure>
          <PlayList
            translator={translator}
            rows={rows}
            drafts={draftIds.flatMap((id) => {
              const kept = readKeptDraft(localStorage, id);
              if (kept === null) return [];
              const { en, fa, ru } = kept.draft.texts;
              return [{ id, title: kept.draft.texts[translator.language].title || en.title || fa.title || ru.title }];
            })}
            mostPinned={mostPinned}
            askedId={readIdOfHash(location.hash)}
            isReadOnly={isReadOnly}
            onEdit={(id) => {
              location.hash = `plays/${id}`;
            }}
            onNew={() => open(null)}
            onDuplicate={(play) => open(draftOf(copyContent(play), play.id))}
            onPin={(id, isPinned) => {
              const others = settings.pinnedPlays.filter((one) => one !== id);
              // What is pinned is wanted: it is hidden no more.
              if (isPinned) change({ pinnedPlays: [...others, id], hiddenPlays: settings.hiddenPlays.filter((one) => one !== id) });
              else change({ pinnedPlays: others });
            }}
            onHide={(id, isHidden) => {
              const others = settings.hiddenPlays.filter((one) => one !== id);
              if (isHidden) change({ hiddenPlays: [...others, id], pinnedPlays: settings.pinnedPlays.filter((one) => one !== id) });
              else change({ hiddenPlays: others });
            }}
            onRemove={(play) => void send('removeOwnPlay', { id: play.id }).then(finish)}
            onBringBack={(play) => void send('saveOwnPlays', { plays: [play] }).then(finish)}
            onDiscardDraft={(id) => {
              const kept = readKeptDraft(localStorage, id) ?? { draft: emptyDraft(), base: null };
              dropDraft(localStorage, id);
              setDraftIds(keptDraftIds(localStorage));
              return () => {
                keepDraft(localStorage, id, kept);
                setDraftIds(keptDraftIds(localStorage));
              };
            }}
          />
        </>
      )}
    </PlaysPart>
  );
}
