import type { RankChangeKind } from '../../assessment/rank-change.js';

export type PreReadColumn =
  | 'number'
  | 'value'
  | 'reason'
  | 'unit'
  | 'total'
  | 'completed'
  | 'task'
  | 'dueOn'
  | 'percent'
  | 'why'
  | 'problems'
  | 'measures'
  | 'rank'
  | 'score'
  | 'grade'
  | 'previousRank'
  | 'change';

/** The words of the 预读材料. */
export interface PreReadLabels {
  /** `{jurisdiction}`, `{year}`, `{quarter}` */
  readonly title: string;
  readonly asOf: string;
  readonly madeBy: string;
  readonly words: string;
  readonly headings: Readonly<Record<'numbers' | 'units' | 'tasks' | 'ranking' | 'heatmap', string>>;
  /** Under the headings. */
  readonly numbersText: string;
  readonly unitsText: string;
  readonly noUnits: string;
  readonly tasksText: string;
  readonly tasksCut: string;
  readonly noTasks: string;
  readonly rankingText: string;
  readonly rankingFirst: string;
  readonly noRanking: string;
  readonly categoryText: string;
  readonly categoryCut: string;
  readonly heatmapText: string;
  readonly noHeatmap: string;
  readonly columns: Readonly<Record<PreReadColumn, string>>;
  readonly outOf: string;
  readonly nothingSaid: string;
  readonly untitledBoard: string;
  readonly allUnits: string;
  /** `{completed}`, `{total}`, `{light}`, `{count}` */
  readonly boardTotal: string;
  readonly changes: Readonly<Record<RankChangeKind, string>>;
  readonly howToPrint: string;
}
