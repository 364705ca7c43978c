/** Why a request was not done, for words on a surface. Apart from the protocol, for pages need no schemas. */
export const failureKinds = [
  'notAllowed',
  'malformed',
  'unknownRequest',
  'storageFull',
  'readOnly',
  'privateWindow',
  'outdated',
  'noAnswer',
  'extensionGone',
  'internal',
] as const;
export type FailureKind = (typeof failureKinds)[number];
