import { useCallback, useState } from 'react';
import { riskPageSize, type RiskFilter } from '../../components/dashboard/CustomersByRisk.tsx';
import { CustomersPart } from '../../components/dashboard/CustomersPart.tsx';
import { useLinkChanges } from '../../components/customers/use-link-changes.ts';
import type { Asked } from '../../components/page/asked.ts';
import { newestOnly } from '../../components/page/newest-only.ts';
import { useAsked } from '../../components/page/use-asked.ts';
import { openPage } from '../../lib/browser/panel.ts';
import type { LinkChange } from '../../lib/domain/customers/links.ts';
import type { RiskList } from '../../lib/domain/views.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { onChanged, send } from '../../lib/messaging/client.ts';
import { exportNotes } from '../options/export-notes.ts';

/** The worker tells 200 rows at once at most. */
const mostRows = 200;

const askList = newestOnly(async ({ band, query, limit }: RiskFilter): Promise<Asked<RiskList>> => {
  const first = await send('getRiskList', { from: 0, limit: Math.min(limit, mostRows), band, query });
  if (!first.ok) return first;
  const rows = [...first.value.rows];
  while (rows.length < limit && rows.length < first.value.total) {
    const next = await send('getRiskList', { from: rows.length, limit: Math.min(limit - rows.length, mostRows), band, query });
    if (!next.ok) return next;
    if (next.value.rows.length === 0) break;
    rows.push(...next.value.rows);
  }
  return { ok: true, value: { ...first.value, rows } };
});

const askOverview = () => send('getLinksOverview', {});
const changeLinks = (change: LinkChange) => send('changeLinks', { change });

export function CustomersRoute({ translator, isReadOnly }: { translator: Translator; isReadOnly: boolean }) {
  const [filter, setFilter] = useState<RiskFilter>({ band: null, query: '', limit: riskPageSize });
  const ask = useCallback(() => askList(filter), [filter]);
  const { value: list, failure, reload } = useAsked(ask, onChanged);
  const { value: overview, reload: reloadOverview } = useAsked(askOverview, onChanged);
  const linking = useLinkChanges(changeLinks, reloadOverview);
  return (
    <CustomersPart
      translator={translator}
      list={list}
      filter={filter}
      onFilter={setFilter}
      failure={failure}
      overview={overview}
      linking={linking}
      isReadOnly={isReadOnly}
      onExport={(separator) => exportNotes(translator, separator)}
      onOpenWelcome={() => void openPage('welcome.html')}
      onTryAgain={reload}
      onReloadPage={() => location.reload()}
    />
  );
}
