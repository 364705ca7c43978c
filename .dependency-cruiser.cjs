/**
 * Who may import whom: the table of the folders as rules. Every room may import from itself and from what its row
 * names, nothing else. `types`: only with `import type`.
 */
/** The ports' types, with the error and the schema that belong to them. */
const ports = '^lib/app/(ports|tab-context)\\.ts$';
const packages = (...names) => names.map((name) => `^(node_modules/)?(@types/)?${name}(/|$)`);
const zodMini = '^(node_modules/)?zod/mini';

/** @type {{ room: string, may: string[], types?: string[] }[]} */
const table = [
  { room: 'lib/domain', may: [zodMini, ...packages('minisearch')] },
  { room: 'lib/app', may: ['^lib/domain/', zodMini] },
  { room: 'lib/hosts', may: ['^lib/domain/', '^lib/locale/', zodMini, ...packages('@medv/finder')] },
  { room: 'lib/locale', may: [] },
  { room: 'lib/insertion', may: [] },
  { room: 'lib/storage', may: ['^lib/domain/', zodMini, ports, ...packages('dexie')] },
  {
    room: 'lib/browser',
    may: [ports, ...packages('webextension-polyfill', '@wxt-dev/webextension-polyfill')],
    types: ['^(node_modules/)?@types/'],
  },
  { room: 'lib/messaging', may: ['^lib/domain/', '^lib/browser/', zodMini] },
  { room: 'lib/exchange', may: ['^lib/domain/', '^lib/locale/'], types: [ports] },
  { room: 'lib/i18n', may: ['^lib/domain/language\\.ts$', '^lib/domain/signals/'], types: ['^lib/domain/', '^lib/exchange/'] },
  {
    room: 'components',
    may: [
      '^lib/i18n/',
      '^lib/domain/(plays|search)/',
      '^lib/domain/language\\.ts$',
      ...packages('react', 'react-dom', 'd3-scale', 'd3-shape'),
    ],
    types: ['^lib/domain/', '^lib/exchange/'],
  },
];

const isTest = '\\.test\\.tsx?$';

const rows = table.flatMap(({ room, may, types = [] }) => [
  {
    name: `${room.replace('lib/', '')}-imports`,
    severity: 'error',
    comment: `${room} may import itself${may.length > 0 ? ` and ${may.join(', ')}` : ''}${types.length > 0 ? `, types of ${types.join(', ')}` : ''}.`,
    from: { path: `^${room}/`, pathNot: isTest },
    to: { pathNot: [`^${room}/`, ...may, ...types] },
  },
  ...(types.length === 0
    ? []
    : [
        {
          name: `${room.replace('lib/', '')}-imports-types-only`,
          severity: 'error',
          comment: `${room} takes only types from there: import type.`,
          from: { path: `^${room}/`, pathNot: isTest },
          to: { path: types, pathNot: [`^${room}/`, ...may], dependencyTypesNot: ['type-only'] },
        },
      ]),
]);

module.exports = {
  forbidden: [
    ...rows,
    {
      name: 'migrations-are-frozen',
      severity: 'error',
      comment: 'A migration is a frozen snapshot: it may import only its own folder.',
      from: { path: '^lib/storage/migrations/', pathNot: isTest },
      to: { pathNot: '^lib/storage/migrations/' },
    },
    {
      name: 'nobody-imports-entrypoints',
      severity: 'error',
      comment: 'Entrypoints wire the rest together; what others need lives in lib or components.',
      from: { pathNot: '^(entrypoints|tests)/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'shipped-code-imports-no-tests',
      severity: 'error',
      from: { path: '^(entrypoints|components|lib)/', pathNot: isTest },
      to: {
        path: ['^tests/', isTest, '^scripts/', ...packages('vitest', 'fast-check', 'fake-indexeddb', '@playwright', 'playwright-core')],
      },
    },
    {
      name: 'gate-stays-small',
      severity: 'error',
      comment: 'What runs in a page never reaches the store, React or the use cases.',
      from: { path: '^entrypoints/(page-gate|editor-button|inserter|outliner|pointer|[^/]+\\.content)(/|\\.ts)' },
      to: {
        path: [
          '^lib/(storage|exchange|app)/',
          '^components/',
          ...packages('dexie', 'react', 'react-dom', 'papaparse', 'webextension-polyfill'),
        ],
        reachable: true,
      },
    },
    {
      name: 'zod-mini-only',
      severity: 'error',
      comment: 'Full zod is four times as large and probes eval, which the CSP forbids.',
      from: { path: '^(entrypoints|components|lib)/' },
      to: { path: '^(node_modules/)?zod/(?!mini)' },
    },
    {
      name: 'polyfill-in-browser-only',
      severity: 'error',
      comment: 'lib/browser is the only importer of the browser API.',
      from: { path: '^(entrypoints|components|lib)/', pathNot: '^lib/browser/' },
      to: { path: packages('webextension-polyfill', '@wxt-dev/webextension-polyfill') },
    },
    {
      name: 'minisearch-in-search-only',
      severity: 'error',
      comment: 'What finds words is one room of the core: the rest of it needs no package.',
      from: { path: '^(entrypoints|components|lib)/', pathNot: '^lib/domain/search/' },
      to: { path: packages('minisearch') },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { path: '^(entrypoints|components|lib)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^(#|virtual:)' } },
  ],
  options: {
    tsConfig: { fileName: '.wxt/tsconfig.json' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.css$' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
