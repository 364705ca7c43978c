import { getRiskList } from '../../lib/app/get-risk-list.ts';
import { getScoreExport } from '../../lib/app/get-score-export.ts';
import { commitImport, discardImport, dropStaged, finishUndone, getImports, undoImport } from '../../lib/app/imports.ts';
import { acceptLearning, getLearning, undoLearning } from '../../lib/app/learn.ts';
import type { Stores } from '../../lib/app/ports.ts';
import { previewScore } from '../../lib/app/preview-score.ts';
import { getScoringJob } from '../../lib/app/rescore.ts';
import { importLock } from '../../lib/exchange/import-session.ts';
import { signalDefinitions } from '../../lib/domain/signals/registry.ts';
import { RequestFailure, type Handlers } from '../../lib/messaging/server.ts';
import { announceEverywhere } from './announce.ts';
import type { Rescoring } from './rescoring.ts';

export type ScoreHandlers = Pick<
  Handlers,
  | 'getImports'
  | 'commitImport'
  | 'undoImport'
  | 'discardImport'
  | 'getScoringJob'
  | 'rescore'
  | 'getRiskList'
  | 'getScoreExport'
  | 'getSignalDefaults'
  | 'getLearning'
  | 'acceptLearning'
  | 'undoLearning'
  | 'previewScore'
>;

/** What a tab that ended too early left goes. While the lock is held here no import worker writes; where one has it, it is at work. */
export async function dropLeftImports(stores: Stores): Promise<void> {
  await navigator.locks.request(importLock, { ifAvailable: true }, (lock) => (lock === null ? undefined : dropStaged(stores)));
}

/** The whole book: what came from files, everybody's scores, and what outcomes teach. */
export function scoreHandlers(stores: Stores, rescoring: Rescoring): ScoreHandlers {
  const afterChange = async (): Promise<null> => {
    await rescoring.request();
    await announceEverywhere(stores);
    return null;
  };
  return {
    getImports: () => getImports(stores),
    commitImport: async ({ importId, ordersKnownUntil }) => {
      if (!(await commitImport(stores, importId, ordersKnownUntil, Date.now()))) throw new RequestFailure('malformed');
      return afterChange();
    },
    undoImport: async ({ importId }) => {
      await undoImport(stores, importId);
      // It counts no more; a big one takes a while to go, in the next life of the worker if need be.
      void finishUndone(stores)
        .then(() => announceEverywhere(stores))
        .catch((error) => console.error('[holdfast] undo', error));
      return afterChange();
    },
    discardImport: async ({ importId }) => {
      await discardImport(stores, importId);
      return null;
    },
    getScoringJob: () => getScoringJob(stores),
    rescore: async () => {
      await rescoring.request();
      return null;
    },
    getRiskList: (request) => getRiskList(stores, request),
    getScoreExport: (request) => getScoreExport(stores, request),
    // The company's own signs carry their weights themselves.
    getSignalDefaults: () =>
      Promise.resolve(
        signalDefinitions
          .filter(({ id }) => id !== 'warningSign')
          .map(({ id, group, weight, halfLifeDays }) => ({ id, group, weight, halfLifeDays })),
      ),
    getLearning: () => getLearning(stores, Date.now()),
    acceptLearning: async ({ weights, outcomes }) => {
      await acceptLearning(stores, { weights, outcomes }, Date.now());
      return afterChange();
    },
    undoLearning: async () => {
      await undoLearning(stores);
      return afterChange();
    },
    previewScore: ({ customerId, settings }) => {
      const given = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
      return previewScore(stores, { customerId, settings: given }, Date.now());
    },
  };
}
