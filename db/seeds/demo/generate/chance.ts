import type { Random } from '#shared/kernel/ports.js';

/** Draws from the one source of chance: the same seed gives the same county. */
export class Chance {
  private issued = 0;

  constructor(private readonly random: Random) {}

  hit(probability: number): boolean {
    return this.random.next() < probability;
  }

  /** A whole number, both ends included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.random.next() * (high - low + 1));
  }

  pick<T>(items: readonly [T, ...T[]]): T {
    return items[this.between(0, items.length - 1)] ?? items[0];
  }

  /** An index of `weights`, each as likely as its share. */
  weighted(weights: readonly number[]): number {
    let left = this.random.next() * weights.reduce((a, b) => a + b, 0);
    const index = weights.findIndex((weight) => (left -= weight) < 0);
    return index < 0 ? weights.length - 1 : index;
  }

  /** A UUID of version 7 for a row made at `at`; ids of one moment keep the order in which they were drawn. */
  id(at: Date): string {
    const time = at.getTime().toString(16).padStart(12, '0');
    this.issued = (this.issued + 1) % 0x1000;
    const order = this.issued.toString(16).padStart(3, '0');
    const digits = Array.from({ length: 15 }, () => this.between(0, 15).toString(16)).join('');
    const variant = '89ab'[this.between(0, 3)] ?? '8';
    return `${time.slice(0, 8)}-${time.slice(8)}-7${order}-${variant}${digits.slice(0, 3)}-${digits.slice(3)}`;
  }
}
