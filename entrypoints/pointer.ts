import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askWorker, isAlive } from '../lib/browser/page-runtime.ts';
import { pageLanguage } from '../lib/hosts/dom.ts';
import type { ReadablePage } from '../lib/hosts/profile.ts';
// Types apart: what is imported beside a type that is named out here is run when the extension is built.
import type { LessonDraft, TaughtReading } from '../lib/hosts/teaching/draft-lesson.ts';
import { describedPage, readTaught } from '../lib/hosts/teaching/draft-lesson.ts';
import type { PointOptions } from '../lib/hosts/teaching/point.ts';
import { startPointing } from '../lib/hosts/teaching/point.ts';
import { waitForReadings } from '../lib/hosts/teaching/wait-for-readings.ts';

/** What the worker calls with `scripting.executeScript` once this script has been put into a frame. */
export type Pointer = {
  start: (options: PointOptions) => void;
  stop: () => void;
  isPointing: () => boolean;
  /** What a lesson would read in this frame; empty where the address is of another kind. */
  read: (request: { draft: LessonDraft; pages: ReadablePage[] }) => Promise<{ url: string; language: string; readings: TaughtReading[] }>;
};

const key = Symbol.for('holdfast.pointer');

export default defineUnlistedScript(() => {
  const world = globalThis as { [key]?: Pointer };
  // A copy from before an update speaks to nobody any more.
  world[key]?.stop();
  let running: AbortController | null = null;
  const stop = (): void => {
    running?.abort();
    running = null;
  };
  world[key] = {
    start: (options) => {
      stop();
      // An empty frame has no address of its own that could be told again.
      if (!location.protocol.startsWith('http')) return;
      const controller = new AbortController();
      running = controller;
      const tell = (name: 'pointed' | 'pointingEnded', request: unknown): void => {
        if (running !== controller) return;
        running = null;
        void askWorker(name, request);
      };
      startPointing(
        options,
        {
          onTaken: (draft, readings) => tell('pointed', { draft, readings, url: location.href.slice(0, 2000), language: pageLanguage() }),
          onEnded: (why) => tell('pointingEnded', { why }),
          isAlive,
        },
        controller.signal,
      );
    },
    stop,
    isPointing: () => running !== null,
    read: ({ draft, pages }) => waitForReadings(() => readTaught(draft, describedPage(pages))),
  };
});
