import { startOwnWorker } from './own-worker.ts';

/** Starts the worker that reckons the company's figures. */
export const startFiguresWorker = (): Worker => startOwnWorker('/figures-worker.js');
