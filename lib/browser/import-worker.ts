import { startOwnWorker } from './own-worker.ts';

/** Starts the worker that reads files, from one of our own pages. It lives as long as the page or until it is ended. */
export const startImportWorker = (): Worker => startOwnWorker('/import-worker.js');
