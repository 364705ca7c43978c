import type { AgendaPorts } from '../../components/care/use-agenda.ts';
import type { Asked } from '../../components/page/asked.ts';
import { changeFollowUp, type FollowUpChange } from '../../lib/domain/care/change-follow-up.ts';
import { onChanged, send } from '../../lib/messaging/client.ts';

/** One change of a stored follow-up. Where somebody else was faster it is made once more on theirs. */
async function change(id: string, what: FollowUpChange): Promise<Asked<null>> {
  let asked: Asked<null> = { ok: false, failure: 'outdated' };
  for (let tries = 0; tries < 2 && !asked.ok && asked.failure === 'outdated'; tries += 1) {
    const stored = await send('getFollowUp', { id });
    if (!stored.ok) return stored;
    const changed = stored.value && changeFollowUp(stored.value, what, Date.now());
    // Removed or closed meanwhile: what is due is read again.
    if (!changed?.ok) return asked;
    asked = await send('saveFollowUp', { followUp: changed.followUp });
  }
  return asked;
}

/** What is due, and what is done about it, through the worker. */
export const agendaPorts: AgendaPorts = {
  load: () => send('getAgenda', {}),
  act: ({ entryId }, step) =>
    step.kind === 'promise' ? send('setPromiseState', { entryId, state: step.state, at: Date.now() }) : change(entryId, step.change),
  onChanged,
};
