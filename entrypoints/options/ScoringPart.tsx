import { useCallback } from 'react';
import { ScoringModelSettings, type ModelSettings } from '../../components/options/ScoringModelSettings.tsx';
import { FailureNotice } from '../../components/page/FailureNotice.tsx';
import { useAsked } from '../../components/page/use-asked.ts';
import { Skeleton } from '../../components/ui/Skeleton.tsx';
import { generalWords } from '../../lib/i18n/catalogs/general.ts';
import { WarningSignList } from '../../components/options/WarningSignList.tsx';
import { weightsAfter } from '../../components/options/warning-signs.ts';
import type { SettingsPatch } from '../../components/page/settings-saver.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { send } from '../../lib/messaging/client.ts';

const mostFound = 8;
const askSignals = () => send('getSignalDefaults', {});
const never = () => () => undefined;

type PartProps = { translator: Translator; settings: Settings; isReadOnly: boolean; onChange: (patch: SettingsPatch) => void };

/** How the score reckons; loaded beside the page's first picture, for it needs every signal. */
export function ScoringPart({ translator, settings, defaults, isReadOnly, onChange }: PartProps & { defaults: Settings }) {
  const { value: signals, failure, reload } = useAsked(askSignals, never);
  const search = useCallback(async (query: string) => {
    const reply = await send('getRiskList', { from: 0, limit: mostFound, band: null, query });
    return reply.ok ? reply.value.rows : [];
  }, []);
  const preview = useCallback(async (customerId: string, tried: ModelSettings) => {
    const reply = await send('previewScore', { customerId, settings: tried });
    return reply.ok ? reply.value : null;
  }, []);
  if (failure !== null)
    return <FailureNotice translator={translator} failure={failure} onTryAgain={reload} onReloadPage={() => location.reload()} />;
  if (signals === null) return <Skeleton label={translator.t(generalWords.loading)} lines={6} />;
  return (
    <ScoringModelSettings
      translator={translator}
      settings={settings}
      defaults={defaults}
      signals={signals}
      isReadOnly={isReadOnly}
      onSave={onChange}
      onSearch={search}
      onPreview={preview}
    />
  );
}

export function WarningSignsPart({ translator, settings, isReadOnly, onChange }: PartProps) {
  return (
    <WarningSignList
      translator={translator}
      signs={settings.warningSigns}
      isReadOnly={isReadOnly}
      onChange={(warningSigns) =>
        onChange({ warningSigns, signalWeights: weightsAfter(settings.signalWeights, settings.warningSigns, warningSigns) })
      }
    />
  );
}
