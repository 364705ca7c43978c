import { useState } from 'react';
import { OwnProfileList, type Imported } from '../../components/options/OwnProfileList.tsx';
import { downloadFile } from '../../components/page/download-file.ts';
import { useAsked } from '../../components/page/use-asked.ts';
import { maxFileBytes, ownProfileFileName, readOwnProfileFile, writeOwnProfileFile } from '../../lib/exchange/own-profile-file.ts';
import type { NamedFailure } from '../../lib/i18n/catalogs/failures.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { onChanged, send } from '../../lib/messaging/client.ts';

const askOwn = () => send('getOwnProfiles', {});

/** The list of what the user taught, with its files. */
export function OwnProfilesPart({ translator, isReadOnly }: { translator: Translator; isReadOnly: boolean }) {
  const { value: own, failure, reload } = useAsked(askOwn, onChanged);
  const [refused, setRefused] = useState<NamedFailure | null>(null);
  const finish = (reply: { ok: true } | { ok: false; failure: NamedFailure }) => {
    setRefused(reply.ok ? null : reply.failure);
    reload();
  };
  const bring = async (profile: unknown, replacing: boolean | null): Promise<Imported> => {
    const reply = await send('importOwnProfile', { profile, replacing });
    reload();
    if (reply.ok) return { kind: 'done', result: reply.value, file: profile };
    return reply.failure === 'malformed' ? { kind: 'problem', problem: 'broken' } : { kind: 'failure', failure: reply.failure };
  };
  return (
    <OwnProfileList
      translator={translator}
      own={own ?? { profiles: [], lights: [] }}
      isReadOnly={isReadOnly}
      failure={refused ?? failure}
      onSave={(profile) => void send('saveOwnProfile', { profile }).then(finish)}
      onRemove={({ origin }) => void send('removeOwnProfile', { origin }).then(finish)}
      onBringBack={(profile) => void send('importOwnProfile', { profile, replacing: false }).then(finish)}
      onExport={(profile) => {
        const fileName = ownProfileFileName(profile, Date.now());
        downloadFile(fileName, writeOwnProfileFile(profile), 'application/json');
        return fileName;
      }}
      onImport={async (file) => {
        // Not even read whole.
        if (file.size > maxFileBytes) return { kind: 'problem', problem: 'tooLarge' };
        const read = readOwnProfileFile(await file.text());
        return 'problem' in read ? { kind: 'problem', problem: read.problem } : bring(read.profile, null);
      }}
      onDecide={bring}
    />
  );
}
