import { checkDraft } from '../../lib/app/check-letter.ts';
import type { Stores } from '../../lib/app/ports.ts';
import { bringEditorButton } from '../../lib/browser/editor-button-scripts.ts';
import { openWordsFromPage } from '../../lib/browser/panel.ts';
import { browserLanguages } from '../../lib/browser/runtime.ts';
import { isAboutSomebody } from '../../lib/app/tab-context.ts';
import type { DraftPromises } from '../../lib/domain/care/promise-suggestion.ts';
import { findPromises } from '../../lib/domain/care/find-promises.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { editorButtonWords } from '../../lib/i18n/catalogs/editor-button.ts';
import { detailOf, letterProblemWords } from '../../lib/i18n/catalogs/letter-problems.ts';
import { dayOfInstant } from '../../lib/i18n/persian-calendar.ts';
import { translatorFor } from '../../lib/i18n/translator-for.ts';
import { announceChange } from '../../lib/messaging/client.ts';
import type { Handlers } from '../../lib/messaging/server.ts';
import { refuseUnlessAllowed } from './pages.ts';

const writingNames = ['editorFocused', 'getEditorButton', 'moveEditorButton', 'hideEditorButton', 'checkDraft', 'openFromEditor'] as const;
export type WritingHandlers = Pick<Handlers, (typeof writingNames)[number]>;

/** As the settings' schema has it; the oldest place goes first. */
const mostPlaces = 200;
const mostOffOrigins = 500;
const farthest = 2;

const isOnAt = ({ editorButton: { isOn, offOrigins } }: Settings, origin: string): boolean => isOn && !offOrigins.includes(origin);
const within = (share: number): number => Math.min(farthest, Math.max(1 - farthest, share));

/** What the small button beside an editor may ask. */
export function writingHandlers(stores: Stores): WritingHandlers {
  const translatorOf = ({ language, nativeDigits }: Settings) => translatorFor({ language, nativeDigits }, browserLanguages());

  const keepPromises = async (tabId: number, draft: DraftPromises): Promise<void> => {
    const stamp = ({ customerIds, promises }: DraftPromises): string =>
      promises.map(({ key, dueOn }) => [key, dueOn, ...customerIds].join(' ')).join('\n');
    if (stamp(await stores.tabs.draftOf(tabId)) === stamp(draft)) return;
    await stores.tabs.setDraft(tabId, draft);
    announceChange();
  };

  return {
    editorFocused: async (_, caller) => {
      await refuseUnlessAllowed(stores, caller);
      if (caller.tabId !== null && isOnAt(await stores.settings.get(), caller.origin))
        await bringEditorButton(caller.tabId, caller.frameId ?? 0);
      return null;
    },
    getEditorButton: async (_, caller) => {
      await refuseUnlessAllowed(stores, caller);
      const settings = await stores.settings.get();
      const { t, language, direction } = translatorOf(settings);
      const { hint, name, menu, open, move, moveHow, hideHere, hideHow, problems, promises } = editorButtonWords;
      return {
        isOn: isOnAt(settings, caller.origin),
        place: settings.editorButton.places[caller.origin] ?? null,
        language,
        direction,
        words: {
          name: t(name),
          hint: t(hint),
          menu: t(menu),
          open: t(open),
          move: t(move),
          moveHow: t(moveHow),
          hideHere: t(hideHere),
          hideHow: t(hideHow),
          problems: t(problems),
          promises: t(promises),
        },
      };
    },
    moveEditorButton: async ({ place }, caller) => {
      await refuseUnlessAllowed(stores, caller);
      const { origin } = caller;
      await stores.settings.change(({ editorButton }) => {
        const others = Object.entries(editorButton.places).filter(([known]) => known !== origin);
        const here = place === null ? [] : [[origin, { x: within(place.x), y: within(place.y) }] as const];
        return { editorButton: { ...editorButton, places: Object.fromEntries([...others.slice(1 - mostPlaces), ...here]) } };
      });
      return null;
    },
    hideEditorButton: async (_, caller) => {
      await refuseUnlessAllowed(stores, caller);
      await stores.settings.change(({ editorButton }) => {
        const others = editorButton.offOrigins.filter((origin) => origin !== caller.origin);
        return { editorButton: { ...editorButton, offOrigins: [...others.slice(1 - mostOffOrigins), caller.origin] } };
      });
      announceChange();
      return null;
    },
    checkDraft: async ({ text }, caller) => {
      await refuseUnlessAllowed(stores, caller);
      const settings = await stores.settings.get();
      const { t, number, language } = translatorOf(settings);
      const now = Date.now();
      // What other sites show in this tab is none of this page's business.
      const contexts = caller.tabId === null ? [] : await stores.tabs.of(caller.tabId);
      const own = contexts.filter(({ origin }) => origin === caller.origin);
      const problems = await checkDraft(stores, own, text);
      const promises = findPromises(text, now, { workingTime: settings.workingTime, today: dayOfInstant(now) });
      if (caller.tabId !== null)
        await keepPromises(caller.tabId, {
          customerIds: own.filter(isAboutSomebody).flatMap(({ customerIds }) => customerIds),
          promises: promises.map((promise) => ({ ...promise, from: 'draft' as const })),
        });
      const count = problems.length > 0 ? problems.length : promises.length;
      const { problemCount, promiseCount, promise, promiseBy } = editorButtonWords;
      return {
        problems: problems.map((problem) => t(letterProblemWords[problem.kind], { what: detailOf(problem) })),
        promises: promises.map(({ quote: sentence, dueOn }) => {
          const quote = sentence.replace(/[.…]+$/u, '');
          return dueOn === null ? t(promise, { quote }) : t(promiseBy, { quote, day: dueOn });
        }),
        number: count === 0 ? '' : number(count),
        label: count === 0 ? '' : t(problems.length > 0 ? problemCount : promiseCount, { count }),
        language,
      };
    },
    openFromEditor: async (_, { tabId }) => {
      // First of all, for the browser forgets the click at the first pause.
      const isOpened = tabId === null ? false : openWordsFromPage(tabId);
      return { isOpened: await isOpened };
    },
  };
}
