import { rankChange } from '../../assessment/rank-change.js';
import { decimalLabel } from '../../kernel/decimal.js';
import { fillIn } from '../../kernel/fill-in.js';
import type { PreReadLabels } from './pre-read.labels.js';
import type { PreReadTable } from './pre-read-table.js';

export interface RankingFacts {
  readonly roundName: string;
  readonly previousRoundName: string | null;
  readonly categories: readonly RankingFactsCategory[];
}

export interface RankingFactsCategory {
  readonly categoryName: string;
  /** By place. */
  readonly rows: readonly RankedRow[];
}

interface RankedRow {
  readonly unitName: string;
  readonly participates: boolean;
  readonly rank: number | null;
  readonly previousRank: number | null;
  readonly total: string;
  readonly grade: string | null;
}

/** Over all categories; each has its first and its last ones in any case. */
const MOST_ROWS = 36;
const FEWEST_ROWS = 4;

export const rowsPerCategory = (categories: number): number =>
  Math.max(FEWEST_ROWS, Math.floor(MOST_ROWS / Math.max(categories, 1)));

/** First and last places of one 考核分组, with the way that each went since the round before. */
export function shortRanking(
  { rows }: RankingFactsCategory,
  limit: number,
  labels: PreReadLabels,
): PreReadTable {
  const ranked = rows.filter(({ rank }) => rank !== null);
  const first = ranked.length <= limit ? ranked : ranked.slice(0, Math.ceil(limit / 2));
  const last = ranked.length <= limit ? [] : ranked.slice(-Math.floor(limit / 2));
  return {
    header: (['rank', 'unit', 'score', 'grade', 'previousRank', 'change'] as const).map(
      (column) => labels.columns[column],
    ),
    weights: [1, 3, 1.5, 1.5, 1.5, 1.5],
    rows: [...first, ...last].map((row) => [
      String(row.rank ?? '—'),
      row.unitName,
      decimalLabel(row.total),
      row.grade ?? '—',
      String(row.previousRank ?? '—'),
      changeText(row, labels),
    ]),
  };
}

function changeText({ rank, previousRank }: RankedRow, { changes }: PreReadLabels): string {
  const { kind, places } = rankChange(rank, previousRank);
  return fillIn(changes[kind], { places });
}
