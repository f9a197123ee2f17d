import { parentPort, workerData } from 'node:worker_threads';
import type { TemplateJob } from './worker-template-reader.js';
import { markTemplateFile, readTemplateFile } from '../template-work.js';

const { file, mark } = workerData as TemplateJob;

/** The whole life of the worker: one ledger in, one answer out. */
parentPort?.postMessage(mark ? markTemplateFile(file, mark) : readTemplateFile(file));
