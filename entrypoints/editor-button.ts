import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askWorker, isAlive } from '../lib/browser/page-runtime.ts';
import type { DraftView, EditorButtonView } from '../lib/domain/views.ts';
import { startEditorButton } from '../lib/hosts/editor-button/editor-button.ts';
import { deepActiveElement, editingHostOf, writingKindOf } from '../lib/insertion/editable.ts';

const gateKey = Symbol.for('holdfast.gate');
const key = Symbol.for('holdfast.editor-button');

/** Put into a frame once somebody writes there; ends with the gate of the same frame, and only one is there at a time. */
export default defineUnlistedScript(() => {
  const world = globalThis as { [gateKey]?: AbortController; [key]?: true };
  const gate = world[gateKey]?.signal;
  if (gate === undefined || gate.aborted || key in world) return;
  world[key] = true;
  gate.addEventListener('abort', () => delete world[key]);
  startEditorButton(
    {
      editorNow: () => {
        const host = editingHostOf(deepActiveElement(document));
        return host !== null && writingKindOf(host) === 'multiline' ? host : null;
      },
      get: async () => (await askWorker('getEditorButton', {})) as EditorButtonView | null,
      check: async (text) => (await askWorker('checkDraft', { text })) as DraftView | null,
      move: (place) => void askWorker('moveEditorButton', { place }),
      hide: () => void askWorker('hideEditorButton', {}),
      open: () => void askWorker('openFromEditor', {}),
      isAlive,
    },
    gate,
  );
});
