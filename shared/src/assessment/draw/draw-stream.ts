import type { DrawHash } from './draw-hash.js';

/** Hexadecimal digits taken from each block: 48 bits, which a number holds exactly. */
const DIGITS = 12;
const RANGE = 16 ** DIGITS;

/**
 * Whole numbers without end from a key: block n is HMAC-SHA256(key, "label:n"), n from 0, of which the first twelve
 * hexadecimal digits are read as a number.
 */
export class DrawStream {
  private counter = 0;

  constructor(
    private readonly hash: DrawHash,
    private readonly key: string,
    private readonly label: string,
  ) {}

  /** 0 to `count` − 1, each equally likely: numbers of the last, incomplete round of `count` are thrown away. */
  below(count: number): number {
    const limit = RANGE - (RANGE % count);
    for (;;) {
      const block = this.hash.hmac(this.key, `${this.label}:${this.counter}`);
      this.counter += 1;
      const number = Number.parseInt(block.slice(0, DIGITS), 16);
      if (number < limit) return number % count;
    }
  }

  /** `size` of the items in the order drawn (Fisher–Yates from the front); all of them where there are fewer. */
  sample<Item>(items: readonly Item[], size: number): Item[] {
    const pool = [...items];
    const count = Math.min(size, pool.length);
    for (let place = 0; place < count; place += 1) {
      const chosen = place + this.below(pool.length - place);
      [pool[place], pool[chosen]] = [pool[chosen]!, pool[place]!];
    }
    return pool.slice(0, count);
  }
}
