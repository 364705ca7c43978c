import { useState } from 'react';
import { LearningPart } from '../../components/dashboard/learning/LearningPart.tsx';
import { useAsked } from '../../components/page/use-asked.ts';
import type { LearningView } from '../../lib/domain/views.ts';
import type { NamedFailure } from '../../lib/i18n/catalogs/failures.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { onChanged, send } from '../../lib/messaging/client.ts';

const askLearning = () => send('getLearning', {});

export function LearningRoute({ translator, isReadOnly }: { translator: Translator; isReadOnly: boolean }) {
  const { value, failure, reload } = useAsked(askLearning, onChanged);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<NamedFailure | null>(null);
  const change = async (reply: Promise<{ ok: true } | { ok: false; failure: NamedFailure }>) => {
    setBusy(true);
    const said = await reply;
    setBusy(false);
    setRefusal(said.ok ? null : said.failure);
    reload();
  };
  const accept = ({ weights, counts }: Extract<LearningView, { kind: 'learned' }>) =>
    change(
      send('acceptLearning', {
        weights: Object.fromEntries(weights.map(({ key, after }) => [key, after])),
        outcomes: counts.left + counts.stayed + counts.wonBack,
      }),
    );
  return (
    <LearningPart
      translator={translator}
      learning={value}
      failure={refusal ?? failure}
      isReadOnly={isReadOnly}
      isBusy={isBusy}
      onAccept={(learning) => void accept(learning)}
      onUndo={() => void change(send('undoLearning', {}))}
      onTryAgain={() => {
        setRefusal(null);
        reload();
      }}
      onReloadPage={() => location.reload()}
    />
  );
}
