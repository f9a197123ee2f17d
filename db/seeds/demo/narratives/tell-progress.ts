import type { TaskRole } from '#shared/plans/task-role.js';
import type { DemoField } from '../documents/demo-document.js';
import type { Chance } from '../generate/chance.js';
import type { NarrativePool, Phrases } from './narrative-pool.js';
import { NARRATIVE_POOLS } from './narrative-pools.js';

export interface Progress {
  readonly field: DemoField;
  readonly title: string;
  readonly role: TaskRole;
  readonly percent: number;
}

export interface ToldProgress {
  readonly narrative: string;
  readonly problems: string;
  readonly nextStep: string;
}

const OPENINGS: Readonly<Record<TaskRole, Phrases>> = {
  lead: ['围绕“{title}”，', '“{title}”由我单位牵头，', '按照节点要求推进“{title}”，', '针对“{title}”，'],
  responsible: ['配合做好“{title}”，', '按照牵头单位安排落实“{title}”，', '“{title}”中由我单位承担的部分，'],
};

const FIGURES: Phrases = [
  '目前总体进度约{percent}%。',
  '截至填报日，完成比例为{percent}%。',
  '对照年度目标，已完成{percent}%。',
];

/** What a unit might write: how far it is, what hinders it, what comes next. */
export function tellProgress(chance: Chance, { field, title, role, percent }: Progress): ToldProgress {
  if (field === 'ecology') throw new RangeError('a plan that is not issued has no reports');
  const pool = NARRATIVE_POOLS[field];
  const fill = (text: string) => text.replaceAll('{title}', title).replaceAll('{percent}', String(percent));
  const opening = chance.pick(OPENINGS[role]);
  const body = chance.pick(pool[stageOf(percent)]);
  if (percent >= 100) return { narrative: fill(opening + body), problems: '', nextStep: '' };
  return {
    narrative: fill(opening + body + chance.pick(FIGURES)),
    problems: chance.hit(0.45) ? chance.pick(pool.problems) : '',
    nextStep: chance.pick(pool.nextSteps),
  };
}

const stageOf = (percent: number): keyof Pick<NarrativePool, 'early' | 'middle' | 'late' | 'done'> =>
  percent >= 100 ? 'done' : percent >= 75 ? 'late' : percent >= 35 ? 'middle' : 'early';
