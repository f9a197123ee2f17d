import { civilDateInShanghai, type CivilDate } from './civil-date.js';

/** The one source of time. Injected, so that a test or a demo can stand on any day. */
export interface Clock {
  now(): Date;
}

export const today = (clock: Clock): CivilDate => civilDateInShanghai(clock.now());

/** The one source of chance. `next` is in [0, 1). */
export interface Random {
  next(): number;
}

export const systemClock: Clock = { now: () => new Date() };

export const fixedClock = (instant: string): Clock => ({ now: () => new Date(instant) });

/** Deterministic chance from a seed (mulberry32), for demo data and draws that anyone can repeat. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return {
    next() {
      state = (state + 0x6d2b79f5) >>> 0;
      let t = Math.imul(state ^ (state >>> 15), 1 | state);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
    },
  };
}
