import type { Page } from 'playwright-core';

/** Seconds a person needs, from which the time of a review is reckoned; wall time says more of the machine. */
export const PACE = {
  /** One key, by an average typist. @source keystroke-level model, Card, Moran and Newell: 0.28 s */
  key: 0.28,
  /** A line of the proposal read against its sentence, which is lit beside it. */
  line: 3,
  /** An open point (a doubt, a name, a question of the system) understood and decided. */
  point: 4,
} as const;

/** Presses keys and nothing else, and counts them; Ctrl+Enter is two. */
export class CountedKeyboard {
  private presses = 0;

  constructor(private readonly page: Page) {}

  get count(): number {
    return this.presses;
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.presses += key.split('+').length;
      await this.page.keyboard.press(key);
    }
  }

  /** Seconds that a person needs for these presses, so many lines and so many open points. */
  seconds({ lines, points }: { lines: number; points: number }): number {
    return this.presses * PACE.key + lines * PACE.line + points * PACE.point;
  }
}
