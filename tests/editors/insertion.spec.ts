/** The letter in every editor, situation and language; what must hold is in matrix.ts. */
import { expect, test } from '@playwright/test';
import { drive, type Driven } from './drive.ts';
import { editorNames, editors } from './editors.ts';
import { languages, runEditor, situationNames, wordsOf } from './matrix.ts';
import { startEditorSite, type EditorSite } from './site.ts';

test.describe.configure({ mode: 'parallel' });

let site: EditorSite;
let driven: Driven;
test.beforeAll(async () => {
  [site, driven] = await Promise.all([startEditorSite(), drive('chromium')]);
});
test.afterAll(() => Promise.all([driven.close(), site.close()]));

for (const name of editorNames) {
  test(editors[name].title, async () => {
    const results = await runEditor(driven, site.addressOf(name), name, { situations: situationNames, languages });
    expect(results).toHaveLength(situationNames.length * languages.length);
    expect(results.flatMap(wordsOf)).toEqual([]);
  });
}
