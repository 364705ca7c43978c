import { sourceOfFile, type Source } from '../customers/history.ts';
import { contractAt, termOf } from '../scoring/contracts.ts';
import { isDenied } from './signal-context.ts';
import type { Signal, SignalContext, SignalDefinition, Said, SignalWords } from './signal.ts';

const key = 'autoRenewal:no';

/** What a page says goes before what a list said: it is newer. */
function readAutoRenewal({ history, purchases }: SignalContext): { isOn: boolean; confidence: number; source: Source | null } | null {
  const fact = history.facts.autoRenewal;
  if (fact?.value === 'yes' || fact?.value === 'no')
    return { isOn: fact.value === 'yes', confidence: fact.confidence, source: fact.source };
  const told = (history.imported?.contracts ?? []).filter(
    // From month to month there is nothing to renew.
    (contract) => contract.isAutoRenewed !== null && termOf(contract) !== 1 && contractAt(contract, purchases.knownUntilDay).isRunning,
  );
  if (told.length === 0) return null;
  return { isOn: told.some(({ isAutoRenewed }) => isAutoRenewed === true), confidence: 1, source: sourceOfFile(told[0]!.file) };
}

function derive(context: SignalContext): Signal[] {
  const read = readAutoRenewal(context);
  if (read === null || read.isOn || isDenied(context, 'autoRenewalOff', key)) return [];
  const { confidence, source } = read;
  const evidence = { quote: null, source, params: {} };
  return [{ id: 'autoRenewalOff', key, at: source?.observedAt ?? context.now, intensity: 1, confidence, decays: false, evidence }];
}

export const autoRenewalOff: SignalDefinition = {
  id: 'autoRenewalOff',
  group: 'contract',
  weight: 2,
  ground: 'judged',
  halfLifeDays: null,
  // A shop's customer has nothing to renew.
  isObservable: (context) => context.kind === 'shop' || readAutoRenewal(context) !== null,
  derive,
};

export const autoRenewalOffWords = {
  name: { en: 'Auto-renewal off', fa: 'تمدید خودکار غیرفعال', ru: 'Автопродление отключено' },
  reason: {
    en: 'The contract does not renew by itself',
    fa: 'قرارداد خودبه‌خود تمدید نمی‌شود',
    ru: 'Договор не продлевается сам',
  },
} as const satisfies SignalWords;

/** Where the default weight comes from, one sentence. Apart from the words, for only the settings say it. */
export const autoRenewalOffGround = {
  en: 'Judged: somebody had to decide on it',
  fa: 'برآورد ما: غیرفعال کردنش تصمیم کسی بوده است',
  ru: 'Суждение: кто-то должен был это решить',
} as const satisfies Said;
