import { parentPort, workerData } from 'node:worker_threads';
import { workOnFormFile, type FormFileJob } from './form-file.js';

/** The whole life of the worker: one workbook in, one answer out. */
parentPort?.postMessage(workOnFormFile(workerData as FormFileJob));
