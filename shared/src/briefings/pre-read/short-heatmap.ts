import { decimalText, roundTo } from '../../kernel/decimal.js';
import { fillIn } from '../../kernel/fill-in.js';
import type { Light } from '../../progress/task-status.js';
import type { PreReadLabels } from './pre-read.labels.js';
import type { PreReadTable } from './pre-read-table.js';
import { shortText } from './short-text.js';
import { unitsInTrouble, type UnitCounts } from './units-in-trouble.js';

/** The heatmap as the API gives it: each list of a row has one value a column. */
export interface ShortHeatmapFacts {
  readonly boards: readonly { readonly title: string }[];
  readonly units: readonly HeatmapUnit[];
}

export interface HeatmapUnit {
  readonly unitName: string;
  readonly totals: readonly number[];
  readonly completed: readonly number[];
  readonly percents: readonly string[];
  readonly red: readonly number[];
  readonly yellow: readonly number[];
}

/** As many as fit a portrait A4 page in letters that can be read. */
export const MOST_BOARDS = 6;
export const MOST_HEATMAP_UNITS = 12;
const TITLE_LENGTH = 8;

type LightNames = Readonly<Record<Light, string>>;

const add = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Row totals of the heatmap. */
export const countsOfUnits = (units: readonly HeatmapUnit[]): (UnitCounts & { row: HeatmapUnit })[] =>
  units.map((row) => ({
    unitName: row.unitName,
    total: add(row.totals),
    completed: add(row.completed),
    red: add(row.red),
    yellow: add(row.yellow),
    row,
  }));

/**
 * The fields of the heatmap where something is wrong: the units with most red and yellow, under the boards with most
 * of them in document order. The last line counts all units. Null where there is nothing to show.
 */
export function shortHeatmap(
  { boards, units }: ShortHeatmapFacts,
  labels: PreReadLabels,
  lights: LightNames,
): PreReadTable | null {
  const shownUnits = unitsInTrouble(countsOfUnits(units)).slice(0, MOST_HEATMAP_UNITS);
  const shownBoards = worstBoards(units, boards.length);
  if (shownUnits.length === 0 || shownBoards.length === 0) return null;
  const sumOf = (key: 'totals' | 'completed' | 'red', board: number) =>
    add(units.map((unit) => unit[key][board] ?? 0));
  return {
    header: [
      labels.columns.unit,
      ...shownBoards.map((board) => shortText(boards[board]?.title || labels.untitledBoard, TITLE_LENGTH)),
    ],
    weights: [2, ...shownBoards.map(() => 2)],
    rows: [
      ...shownUnits.map(({ row }) => [
        row.unitName,
        ...shownBoards.map((board) => field(row, board, lights)),
      ]),
      [
        labels.allUnits,
        ...shownBoards.map((board) =>
          fillIn(labels.boardTotal, {
            completed: sumOf('completed', board),
            total: sumOf('totals', board),
            light: lights.red,
            count: sumOf('red', board),
          }),
        ),
      ],
    ],
  };
}

function worstBoards(units: readonly HeatmapUnit[], count: number): number[] {
  const counts = countsOfBoards(units, count);
  return counts
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.red - a.red || b.yellow - a.yellow || a.board - b.board)
    .slice(0, MOST_BOARDS)
    .map(({ board }) => board)
    .sort((a, b) => a - b);
}

const countsOfBoards = (units: readonly HeatmapUnit[], count: number) =>
  Array.from({ length: count }, (_, board) => ({
    board,
    total: add(units.map(({ totals }) => totals[board] ?? 0)),
    red: add(units.map(({ red }) => red[board] ?? 0)),
    yellow: add(units.map(({ yellow }) => yellow[board] ?? 0)),
  }));

/** `45.5% 红灯 2`: what a colour says stands beside the number; a dash where the unit has nothing to do. */
function field(unit: HeatmapUnit, board: number, lights: LightNames): string {
  if (!unit.totals[board]) return '—';
  const [red = 0, yellow = 0] = [unit.red[board], unit.yellow[board]];
  return [
    `${decimalText(roundTo(unit.percents[board] ?? '0', 1))}%`,
    ...(red > 0 ? [`${lights.red} ${red}`] : []),
    ...(yellow > 0 ? [`${lights.yellow} ${yellow}`] : []),
  ].join(' ');
}
