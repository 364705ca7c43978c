import type { Profile } from '../profile.ts';

const board = '^https://[^/?#]+\\.monday\\.com/boards/\\d+(?:/views/\\d+)?';

/** monday.com boards. Columns are each company's own, and an item opens over its board: only what is in its panel is its. */
export const monday: Profile = {
  id: 'monday',
  name: 'monday.com',
  version: 1,
  kind: 'crm',
  status: 'needsTeaching',
  detect: { url: '^https://[^/?#]+\\.monday\\.com/boards/' },
  dateOrder: null,
  navigation: 'settle',
  pages: [
    {
      kind: 'generic',
      as: 'record',
      url: `${board}/pulses/(?<id>\\d+)`,
      container: '.slide-panel.open:not(.popup), .modal-component-content, .pulse-card-dialog-component',
    },
    { kind: 'generic', as: 'list', url: `${board}/?(?:[?#]|$)` },
  ],
};
