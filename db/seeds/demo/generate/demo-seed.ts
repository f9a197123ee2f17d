import { civilDateInShanghai, type CivilDate } from '#shared/kernel/civil-date.js';
import { quarterOf, type Quarter } from '#shared/kernel/quarter.js';
import type { Chance } from './chance.js';

/** What every part of the generation needs: the tenant, the day it stands on, and chance. */
export class DemoSeed {
  readonly today: CivilDate;
  readonly quarter: Quarter;

  constructor(
    readonly jurisdictionId: string,
    readonly now: Date,
    readonly chance: Chance,
  ) {
    this.today = civilDateInShanghai(now);
    this.quarter = quarterOf(this.today);
  }

  /** An office hour of that civil day in Asia/Shanghai; never later than now. */
  at(day: CivilDate, hour: number): Date {
    const minute = this.chance.between(0, 59);
    const text = `${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00+08:00`;
    return new Date(Math.min(Date.parse(text), this.now.getTime()));
  }

  /** The keys of a row made at `at`. */
  key(at: Date): { jurisdictionId: string; id: string } {
    return { jurisdictionId: this.jurisdictionId, id: this.chance.id(at) };
  }

  /** The keys and stamps of a row that people change. `changes` counts the changes since it was made. */
  row(at: Date, by: string | null, changes: { count: number; at: Date; by: string | null } | null = null) {
    return {
      ...this.key(at),
      version: 1 + (changes?.count ?? 0),
      createdAt: at,
      createdBy: by,
      updatedAt: changes?.at ?? at,
      updatedBy: changes ? changes.by : by,
    };
  }
}
