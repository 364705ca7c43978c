import type { FollowUp } from './follow-up.ts';

/** Closed follow-ups ask for nothing any more. Apart from the schemas, which pages need not load. */
export const isOver = ({ state }: Pick<FollowUp, 'state'>): boolean =>
  state === 'wonBack' || state === 'letGo' || state === 'putRight' || state === 'notPutRight' || state === 'ended';
