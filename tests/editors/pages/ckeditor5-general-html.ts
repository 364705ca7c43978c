import { GeneralHtmlSupport } from 'ckeditor5';
import { makeWith } from './ckeditor5.ts';

export const make = makeWith({
  extraPlugins: [GeneralHtmlSupport],
  htmlSupport: { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] },
});
