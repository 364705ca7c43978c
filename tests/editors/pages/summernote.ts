import jquery from 'jquery';
import 'summernote/dist/summernote-lite.css';
import { htmlOf, linesOfHtml, type MakeEditor } from '../editor-page.ts';

Object.assign(globalThis, { jQuery: jquery, $: jquery });
// It looks for jQuery on the window as soon as it is loaded.
const loading = import('summernote/dist/summernote-lite');

export const make: MakeEditor = async (place, lines) => {
  await loading;
  const element = document.createElement('div');
  element.innerHTML = htmlOf(lines);
  place.append(element);
  const note = jquery(element);
  note.summernote({ toolbar: [], height: 200, width: 640 });
  return {
    host: () => place.querySelector<HTMLElement>('.note-editable')!,
    lines: () => linesOfHtml(note.summernote('code')),
    stop: () => note.summernote('destroy'),
  };
};
