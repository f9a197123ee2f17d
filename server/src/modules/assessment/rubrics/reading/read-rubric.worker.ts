import { parentPort, workerData } from 'node:worker_threads';
import { readRubricFile, type RubricFile } from './read-rubric-file.js';

/** The whole life of the worker: one rubric in, one answer out. */
parentPort?.postMessage(await readRubricFile(workerData as RubricFile));
