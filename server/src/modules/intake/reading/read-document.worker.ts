import { parentPort, workerData } from 'node:worker_threads';
import type { UnreadDocument } from './document-reader.js';
import { readUnreadDocument } from './read-unread-document.js';

/** The whole life of the worker: one document in, one answer out. An exception ends it and is told to its maker. */
parentPort?.postMessage(await readUnreadDocument(workerData as UnreadDocument));
