import type { CivilDate } from '../../kernel/civil-date.js';
import type { DutyNature } from './duty.js';

export const INSTANCE_STATES = ['open', 'done'] as const;
export type InstanceState = (typeof INSTANCE_STATES)[number];

/** Natures that have instances; the others are judged, or kept as text. */
export const INSTANCE_NATURES = ['once', 'periodic', 'event'] as const satisfies readonly DutyNature[];
export type InstanceNature = (typeof INSTANCE_NATURES)[number];

/** What a unit owes once: in one period, after one event, or by one day. */
export interface InstancePlan {
  readonly dutyKey: string;
  readonly nature: InstanceNature;
  /** The day on which the task began to ask for it: nothing is due before. It outlasts later corrections. */
  readonly toldOn: CivilDate;
  readonly eventId: string | null;
  /** Null for what belongs to no period. */
  readonly periodStartsOn: CivilDate | null;
  readonly periodEndsOn: CivilDate | null;
  /** The last day that is in time, */
  readonly dueOn: CivilDate;
  /** and the hour of that day, `HH:MM` in Asia/Shanghai, where the limit is counted in hours. */
  readonly dueTime: string | null;
  /** 力争: when the document hopes to see it. */
  readonly aimOn: CivilDate | null;
  readonly aimTime: string | null;
  readonly requiredCount: number;
}

/** An instance as it stands. */
export interface StandingInstance extends InstancePlan {
  readonly id: string;
  /** The day that the office has granted; null where nothing was. */
  readonly extendedTo: CivilDate | null;
  readonly doneCount: number;
  readonly state: InstanceState;
}

/** The event that a limit is counted from. */
export interface RecordedEvent {
  readonly id: string;
  /** As the duties name it. */
  readonly name: string;
  readonly occurredOn: CivilDate;
  /** `HH:MM`; only limits in hours need it. */
  readonly occurredAt: string | null;
  /** For limits that the text gives no number for. */
  readonly dueOn: CivilDate | null;
  /** Null where it concerns every unit of the task. */
  readonly unitId: string | null;
}
