import { EXPORT_GOAL, GOALS, type Goal } from './goals.js';
import type { ExportTimes } from './measure-export.js';

/** What the kit's harness writes with `--out`, as far as it is read here. */
export interface KitResult {
  readonly size: string;
  readonly targets: Readonly<Record<string, { readyMs: number; idleMiB: number; peakMiB?: number }>>;
  readonly checks: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly cells: readonly KitCell[];
}

interface KitCell {
  readonly w: string;
  readonly c: number;
  readonly target: string;
  readonly rps: number;
  readonly p50: number;
  readonly p99: number;
  readonly ratio: number;
  readonly errors: number;
}

type Line = readonly (string | number)[];

const table = (head: Line, lines: readonly Line[]): string =>
  [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const verdict = (met: (bound: number) => boolean, { must, aim }: { must: number; aim: number }): string =>
  met(aim) ? 'aim' : met(must) ? 'must' : 'missed';

const HEAD = [
  'work',
  'conc',
  'system',
  'req/s',
  'p50 ms',
  'p99 ms',
  'x limit',
  'must',
  'aim',
  'reached',
  'answers',
];

function lineOf(cell: KitCell, goal: Goal, checks: KitResult['checks']): Line {
  const own = cell.target === 'duheng';
  const rates = [cell.rps.toFixed(0), cell.p50.toFixed(2), cell.p99.toFixed(2), cell.ratio.toFixed(2)];
  const reached =
    own && cell.errors === 0 ? verdict((bound) => cell.ratio >= bound, goal) : own ? 'errors' : '';
  const answers = checks[cell.w]?.[cell.target] ?? '';
  return [
    goal.name,
    cell.c,
    cell.target,
    ...rates,
    own ? goal.must : '',
    own ? goal.aim : '',
    reached,
    answers,
  ];
}

/** Tables of rates, times and ratios beside the goals, as Markdown. */
export function printResult(
  result: KitResult | undefined,
  exported: ExportTimes | undefined,
  machine: string,
): void {
  console.log(`\n${machine}; judge by the ratios, the rest depends on the machine.\n`);
  if (result) {
    const lines = result.cells.flatMap((cell) =>
      GOALS.filter(({ work }) => work === cell.w).map((goal) => lineOf(cell, goal, result.checks)),
    );
    console.log(table(HEAD, lines));
    const memory = Object.entries(result.targets).map(([name, { readyMs, idleMiB, peakMiB = '' }]) => [
      name,
      readyMs,
      idleMiB,
      peakMiB,
    ]);
    console.log(`\n${table(['system', 'ready ms', 'idle MiB', 'peak MiB'], memory)}`);
  }
  if (exported) console.log(`\n${exportTable(exported)}`);
}

function exportTable({ limitMs, ownMs, rows, idleMiB, peakMiB }: ExportTimes): string {
  const ratio = ownMs / limitMs;
  const reached = verdict((bound) => ratio <= bound, EXPORT_GOAL);
  const head = [
    'work',
    'rows',
    'limit ms',
    'duheng ms',
    'x limit',
    'must',
    'aim',
    'reached',
    'MiB over idle',
  ];
  const numbers = [rows, limitMs.toFixed(0), ownMs.toFixed(0), ratio.toFixed(2)];
  const { name, must, aim } = EXPORT_GOAL;
  return table(head, [[name, ...numbers, must, aim, reached, (peakMiB - idleMiB).toFixed(0)]]);
}
