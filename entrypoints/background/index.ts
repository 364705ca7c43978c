import { defineBackground } from 'wxt/utils/define-background';
import { finishUndone } from '../../lib/app/imports.ts';
import { StoreError } from '../../lib/app/ports.ts';
import { onSitesChanged } from '../../lib/browser/permissions.ts';
import { openPage } from '../../lib/browser/panel.ts';
import { isInPrivateWindow, onInstalled, onStartup } from '../../lib/browser/runtime.ts';
import { isFirstStart } from '../../lib/browser/session-store.ts';
import { onTabRemoved } from '../../lib/browser/tabs.ts';
import { RequestFailure, serve, type Handlers } from '../../lib/messaging/server.ts';
import { careHandlers } from './care.ts';
import { customerHandlers } from './customers.ts';
import { dossierHandlers } from './dossier.ts';
import { pageHandlers } from './pages.ts';
import { playHandlers } from './plays.ts';
import { createProfileSource } from './profiles.ts';
import { createReminders } from './reminders.ts';
import { createRescoring } from './rescoring.ts';
import { dropLeftImports, scoreHandlers } from './scores.ts';
import { followShortcuts } from './shortcuts.ts';
import { followSites } from './sites.ts';
import { createStores } from './stores.ts';
import { surfaceHandlers } from './surfaces.ts';
import { createTaughtProfiles } from './taught-profiles.ts';
import { teachingHandlers } from './teaching.ts';
import { writingHandlers } from './writing.ts';

/** A failure of the store keeps its name on the way to the surface that puts it into words. */
function named(handlers: Handlers): Handlers {
  return Object.fromEntries(
    Object.entries(handlers).map(([name, handle]) => [
      name,
      async (request: never, caller: never) => {
        try {
          return await handle(request, caller);
        } catch (error) {
          if (!(error instanceof StoreError)) throw error;
          throw new RequestFailure(error.failure === 'internal' && isInPrivateWindow() ? 'privateWindow' : error.failure, error);
        }
      },
    ]),
  ) as Handlers;
}

/** Every listener stands before the first pause, for a sleeping worker is woken only for those. */
export default defineBackground(() => {
  const stores = createStores();
  const profiles = createProfileSource();
  const taught = createTaughtProfiles(profiles, stores.teaching);
  const rescoring = createRescoring(stores);
  const reminders = createReminders(stores);
  serve(
    named({
      ...pageHandlers(stores, profiles, taught, rescoring),
      ...surfaceHandlers(stores, profiles, stores.journalDatabase, rescoring),
      ...careHandlers(stores, rescoring),
      ...customerHandlers(stores, rescoring),
      ...dossierHandlers(stores),
      ...playHandlers(stores),
      ...scoreHandlers(stores, rescoring),
      ...teachingHandlers(stores, stores.teaching, profiles, taught),
      ...writingHandlers(stores),
    }),
  );
  const follow = (): void => void followSites(stores).catch((error) => console.error('[holdfast] sites', error));
  const fail = (error: unknown): void => console.error('[holdfast] start', error);
  const goOn = async (): Promise<void> => {
    // The life that began the undo may have ended before it asked for scores without the file.
    const wasUndone = await finishUndone(stores).catch((error: unknown) => (fail(error), false));
    await (wasUndone ? rescoring.request() : rescoring.resume());
  };
  void dropLeftImports(stores).catch(fail);
  void goOn().catch(fail);
  followShortcuts();
  onSitesChanged(follow);
  onStartup(follow);
  // No event tells of being switched on again, but it starts a worker.
  void isFirstStart().then((isFirst) => {
    if (isFirst) follow();
    // The icon forgets what it showed when the browser ends.
    void (isFirst ? reminders.check() : reminders.resume());
  });
  onTabRemoved((tabId) => {
    void stores.tabs.clear(tabId);
    void stores.teaching.sessions.clear(tabId);
  });
  onInstalled((reason) => {
    follow();
    if (reason === 'install') void openPage('welcome.html');
  });
});
