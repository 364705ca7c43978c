import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { copyContent, createOwnPlay } from '../../../lib/domain/plays/change-own-play.ts';
import { plays } from '../../../lib/domain/plays/library.ts';
import { createTranslator } from '../../../lib/i18n/translator.ts';
import { dropDraft, readKeptDraft } from './play-drafts.ts';
import { PlayEditor } from './PlayEditor.tsx';
import { place, root } from '../../../tests/components/react-root.ts';

const stored = createOwnPlay('own-00000001', copyContent(plays[0]!), plays[0]!.id, 1);

afterEach(() => {
  dropDraft(localStorage, stored.id);
});

async function show(): Promise<HTMLTextAreaElement> {
  await act(async () =>
    root.render(
      <PlayEditor
        translator={createTranslator('en', { nativeDigits: true })}
        id={stored.id}
        stored={stored}
        titleOfBase={() => null}
        competitors={[]}
        isReadOnly={false}
        storage={localStorage}
        now={() => 2}
        onSave={async () => ({ ok: true, value: null })}
        onFindCustomers={async () => ({ ok: true, value: [] })}
        onPreview={async () => ({ ok: true, value: null })}
        onReloadPage={() => undefined}
      />,
    ),
  );
  return place.querySelector<HTMLTextAreaElement>('[data-testid="text-en-title"]')!;
}

function type(field: HTMLTextAreaElement, text: string): void {
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.set!.call(field, text);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** As another window that has saved or discarded its own words of the same play. */
function dropElsewhere(): void {
  const key = Object.keys(localStorage).find((one) => one.endsWith(stored.id))!;
  dropDraft(localStorage, stored.id);
  act(() => {
    dispatchEvent(new StorageEvent('storage', { key, oldValue: '{}', newValue: null }));
  });
}

const keptTitle = () => readKeptDraft(localStorage, stored.id)?.draft.texts.en.title;

it('keeps what is typed here when another window drops the draft', async () => {
  const title = await show();
  type(title, 'From here');
  expect(keptTitle()).toBe('From here');
  dropElsewhere();
  expect(keptTitle()).toBe('From here');
  expect(title.value).toBe('From here');
});

it('keeps no draft of words that are saved', async () => {
  const title = await show();
  type(title, 'From here');
  type(title, stored.words.en!.title);
  localStorage.setItem('holdfast.playDraft.' + stored.id, '{}');
  dropElsewhere();
  expect(keptTitle()).toBeUndefined();
});
