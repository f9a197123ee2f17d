import type { OverviewNumber } from '../../dashboards/overview.js';
import type { LedgerCellFacts } from '../../dashboards/ledger-cell.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { PreReadTable } from './pre-read-table.js';
import type { ShortHeatmapFacts } from './short-heatmap.js';
import type { RankingFacts } from './short-ranking.js';

/** What the 预读材料 is made from: the very read models of the leader's page, the heatmap and the ranking. */
export interface PreReadFacts extends ShortHeatmapFacts {
  readonly jurisdictionName: string;
  readonly year: number;
  readonly quarter: number;
  readonly today: CivilDate;
  /** `2026-08-15 09:30`, of Shanghai. */
  readonly madeAt: string;
  readonly madeBy: string;
  readonly numbers: readonly OverviewNumber[];
  /** Red rows, longest overdue first; as many as are printed. */
  readonly urgent: readonly LedgerCellFacts[];
  /** Null where no round is shown yet, or the reader may not see one. */
  readonly ranking: RankingFacts | null;
}

export interface PreReadPart {
  /** Null under the heading of the part before. */
  readonly heading: string | null;
  readonly text: string;
  readonly table: PreReadTable | null;
}

/** The pack ready to be written into a file of any kind. */
export interface PreRead {
  readonly title: string;
  readonly notes: readonly string[];
  readonly parts: readonly PreReadPart[];
}
