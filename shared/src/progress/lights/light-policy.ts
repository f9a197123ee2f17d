import type { CivilDate } from '../../kernel/civil-date.js';
import type { Light, LightThresholds, TaskStatus } from '../task-status.js';
import type { EscalationStep } from './escalation-ladder.js';

/** `#rrggbb` in lower case. */
export type Colour = string;

/** How one jurisdiction judges and names progress. Data, never code: every county has its own 办法. */
export interface LightPolicy extends LightThresholds {
  /** Names that differ from the catalogue's; they show in every language, as task titles do. */
  readonly statusNames: Readonly<Partial<Record<TaskStatus, string>>>;
  readonly lightNames: Readonly<Partial<Record<Light, string>>>;
  /** Of the shapes. */
  readonly lightColours: Readonly<Record<Light, Colour>>;
  /** Of the words in a status tag; its ground is a tint of the same colour. */
  readonly statusColours: Readonly<Record<TaskStatus, Colour>>;
  readonly ladder: readonly EscalationStep[];
}

/** One version: from `validFrom` on days are judged under it. Earlier days keep the version that stood then. */
export interface LightPolicyVersion extends LightPolicy {
  /** 1, 2, 3 … inside a jurisdiction; 0 is the default that stands before any was saved. */
  readonly number: number;
  readonly validFrom: CivilDate | null;
}

/** For a jurisdiction that has saved none. Colours pass `checkColours`; steps are named as offices name them. */
export const DEFAULT_LIGHT_POLICY: LightPolicyVersion = {
  number: 0,
  validFrom: null,
  tolerance: 10,
  notStartedLag: 50,
  dueSoonDays: 15,
  yellowLag: 20,
  statusNames: {},
  lightNames: {},
  lightColours: { green: '#2b7a4b', yellow: '#b97400', red: '#c0281f', grey: '#71808a' },
  statusColours: {
    not_started: '#4a5b66',
    behind: '#8f4f00',
    on_schedule: '#0f5c7a',
    ahead: '#0f5c7a',
    completed: '#1f6b3e',
    other: '#4a5b66',
  },
  ladder: [
    { afterDays: 1, name: '提醒', tells: ['unit_reporter', 'unit_head'] },
    { afterDays: 7, name: '催办', tells: ['unit_head', 'office'] },
    { afterDays: 15, name: '约谈', tells: ['unit_head', 'office', 'leader'] },
  ],
};

/**
 * The version that a day is judged under: the one that began last; of two that begin on one day the later saved.
 * Twin of the query in `light-policy.sql.ts`.
 */
export function policyOn(versions: readonly LightPolicyVersion[], day: CivilDate): LightPolicyVersion {
  const begun = versions.filter(({ validFrom }) => validFrom === null || validFrom <= day);
  return begun.reduce((best, one) => {
    const [a, b] = [best.validFrom ?? '', one.validFrom ?? ''];
    return b > a || (b === a && one.number > best.number) ? one : best;
  }, DEFAULT_LIGHT_POLICY);
}
