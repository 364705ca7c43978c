import type { LinkChange } from '../../lib/domain/customers/links.ts';

/** What takes a change back; null for what is itself a taking back to nothing. */
export function undoOf(change: LinkChange): LinkChange | null {
  switch (change.kind) {
    case 'join':
      return { kind: 'unjoin', mergeId: change.mergeId };
    case 'split':
      return { kind: 'rejoin', mergeId: change.mergeId };
    case 'rejoin':
      return { kind: 'split', mergeId: change.mergeId };
    case 'keepApart':
      return { kind: 'letJoin', ids: change.ids };
    case 'letJoin':
      return { kind: 'keepApart', ids: change.ids };
    case 'unjoin':
      return null;
  }
}
