import type { TaskDutiesQuery, TaskQuery } from '../../../generated/graphql.js';

export type DutiesOnPage = TaskDutiesQuery['taskDuties'];
export type DutyOnPage = DutiesOnPage['duties'][number];
export type EventOnPage = DutiesOnPage['events'][number];
export type JudgementOnPage = DutyOnPage['judgements'][number];
/** A share that a standing duty is judged for. */
export type JudgedShare = Pick<TaskQuery['task']['assignments'][number], 'id' | 'unit'>;
