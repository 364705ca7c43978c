import { htmlOf, linesOfHtml, type MakeEditor } from '../editor-page.ts';

type Editor4 = { editable: () => { $: HTMLElement }; getData: () => string; destroy: () => void };
type Namespace = { replace: (field: HTMLElement, config: object) => Editor4 };

let loading: Promise<Namespace> | null = null;
/** It loads its own parts from beside itself, so it is not bundled. */
function load(): Promise<Namespace> {
  const home = '/packages/ckeditor4/';
  Object.assign(globalThis, { CKEDITOR_BASEPATH: home });
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${home}ckeditor.js`;
    script.addEventListener('load', () => resolve((globalThis as unknown as { CKEDITOR: Namespace }).CKEDITOR));
    script.addEventListener('error', () => reject(new Error('CKEditor 4 did not load.')));
    document.head.append(script);
  });
}

export const make: MakeEditor = async (place, lines) => {
  loading ??= load();
  const { replace } = await loading;
  const field = document.createElement('textarea');
  field.value = htmlOf(lines);
  place.append(field);
  const editor = await new Promise<Editor4>((resolve) => {
    replace(field, {
      versionCheck: false,
      customConfig: '',
      height: 200,
      width: 640,
      on: { instanceReady: (event: { editor: Editor4 }) => resolve(event.editor) },
    });
  });
  return { host: () => editor.editable().$, lines: () => linesOfHtml(editor.getData()), stop: () => editor.destroy() };
};
