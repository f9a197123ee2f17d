import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { DrawHash, SeedSource } from '#shared/assessment/draw/draw-hash.js';

/** The hash functions of a draw, by Node. */
export const nodeDrawHash: DrawHash = {
  sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
  hmac: (key, text) => createHmac('sha256', key).update(text, 'utf8').digest('hex'),
};

/** Seeds that nobody can foresee. */
export const secureSeeds: SeedSource = { next: () => randomBytes(32).toString('hex') };
