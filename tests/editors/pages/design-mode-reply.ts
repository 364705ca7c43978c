import { makeAbove } from './design-mode.ts';

export const make = makeAbove(
  '<div>On Monday, Ben wrote:<br></div><blockquote type="cite"><p>We are not happy.</p></blockquote><div>-- <br>Anna Field</div>',
);
