import type { DashboardsLabels } from '../../dashboards/dashboards.labels.js';
import { ledgerCell, type LedgerCellLabels } from '../../dashboards/ledger-cell.js';
import { lightSentence } from '../../progress/lights/explain-light.js';
import { decimalText, roundTo } from '../../kernel/decimal.js';
import { fillIn } from '../../kernel/fill-in.js';
import { wordCount } from '../word-count.js';
import type { PreRead, PreReadFacts, PreReadPart } from './pre-read.js';
import type { PreReadTable } from './pre-read-table.js';
import type { PreReadColumn, PreReadLabels } from './pre-read.labels.js';
import { countsOfUnits, shortHeatmap } from './short-heatmap.js';
import { rowsPerCategory, shortRanking, type RankingFacts } from './short-ranking.js';
import { shortText } from './short-text.js';
import { unitsInTrouble } from './units-in-trouble.js';

export interface PreReadWords {
  readonly labels: PreReadLabels;
  readonly dashboards: Pick<DashboardsLabels, 'overviewNumbers' | 'overviewReasons'>;
  /** With the jurisdiction's own names of lights. */
  readonly cells: LedgerCellLabels;
}

/** What a leader reads before a meeting: longer than this it is not read. @source 2024-08-06 rules: 4,000 字 for special documents */
export const PRE_READ_WORD_LIMIT = 4_000;
/** Of the longest overdue. */
export const MOST_URGENT = 12;
const MOST_UNITS = 10;
const [TITLE_LENGTH, REPORT_LENGTH] = [30, 40];

/** The five parts of the 预读材料 in the reader's language, each within its bounds. */
export function writePreRead(facts: PreReadFacts, words: PreReadWords): PreRead {
  const { labels } = words;
  const { jurisdictionName: jurisdiction, year, quarter, today: date, madeAt: time, madeBy: person } = facts;
  const title = fillIn(labels.title, { jurisdiction, year, quarter });
  const parts = [
    numbersPart(facts, words),
    unitsPart(facts, words),
    tasksPart(facts, words),
    ...rankingParts(facts.ranking, labels),
    heatmapPart(facts, words),
  ];
  const notes = [
    fillIn(labels.asOf, { date }),
    fillIn(labels.madeBy, { person, time }),
    fillIn(labels.words, { words: wordsOf({ title, notes: [], parts }) }),
  ];
  return { title, notes, parts };
}

/** 字数 of the whole but for its notes. */
export const wordsOf = ({ title, parts }: PreRead): number =>
  wordCount(
    [
      title,
      ...parts.flatMap(({ heading, text, table }) => [
        heading ?? '',
        text,
        ...(table?.header ?? []),
        ...(table?.rows.flat() ?? []),
      ]),
    ].join(' '),
  );

const headerOf = (columns: readonly PreReadColumn[], labels: PreReadLabels): string[] =>
  columns.map((column) => labels.columns[column]);

const percentText = (percent: string): string => `${decimalText(roundTo(percent, 1))}%`;

function numbersPart({ numbers }: PreReadFacts, { labels, dashboards }: PreReadWords): PreReadPart {
  const rows = numbers.map(({ key, value, of, reasonKey, reasonValues }) => [
    dashboards.overviewNumbers[key],
    key === 'mean_percent' ? percentText(value) : of === null ? value : fillIn(labels.outOf, { value, of }),
    fillIn(dashboards.overviewReasons[reasonKey], reasonValues),
  ]);
  const table = { header: headerOf(['number', 'value', 'reason'], labels), weights: [2, 2, 5], rows };
  return { heading: labels.headings.numbers, text: labels.numbersText, table };
}

function unitsPart({ units }: PreReadFacts, { labels, cells: { lights } }: PreReadWords): PreReadPart {
  const heading = labels.headings.units;
  const found = unitsInTrouble(countsOfUnits(units));
  if (found.length === 0) return { heading, text: labels.noUnits, table: null };
  const shown = found.slice(0, MOST_UNITS);
  const table: PreReadTable = {
    header: [...headerOf(['unit', 'total', 'completed'], labels), lights.red, lights.yellow],
    weights: [4, 1, 1, 1, 1],
    rows: shown.map(({ unitName, total, completed, red, yellow }) => [
      unitName,
      ...[total, completed, red, yellow].map(String),
    ]),
  };
  return {
    heading,
    text: fillIn(labels.unitsText, { count: found.length, shown: shown.length }),
    table,
  };
}

function tasksPart({ urgent, numbers }: PreReadFacts, { labels, cells }: PreReadWords): PreReadPart {
  const heading = labels.headings.tasks;
  if (urgent.length === 0) return { heading, text: labels.noTasks, table: null };
  const count = numbers.find(({ key }) => key === 'overdue')?.value ?? urgent.length;
  const said = (text: string) => shortText(text, REPORT_LENGTH) || labels.nothingSaid;
  const rows = urgent
    .slice(0, MOST_URGENT)
    .map((row) => [
      shortText(row.title, TITLE_LENGTH),
      row.unitName,
      ledgerCell(row, 'due_on', cells),
      ledgerCell(row, 'percent', cells),
      lightSentence(row.lightReason, cells.lightReasons),
      said(row.problems),
      said(row.nextStep),
    ]);
  const text = Number(count) > rows.length ? labels.tasksCut : labels.tasksText;
  const table = {
    header: headerOf(['task', 'unit', 'dueOn', 'percent', 'why', 'problems', 'measures'], labels),
    weights: [3.6, 2.2, 2.5, 1.7, 2.2, 3.2, 3.2],
    rows,
  };
  return { heading, text: fillIn(text, { count, shown: rows.length }), table };
}

function rankingParts(ranking: RankingFacts | null, labels: PreReadLabels): PreReadPart[] {
  const heading = labels.headings.ranking;
  if (!ranking) return [{ heading, text: labels.noRanking, table: null }];
  const { roundName: round, previousRoundName: previous, categories } = ranking;
  const limit = rowsPerCategory(categories.length);
  const text = fillIn(previous ? labels.rankingText : labels.rankingFirst, { round, previous });
  return [
    { heading, text, table: null },
    ...categories.map((category) => {
      const table = shortRanking(category, limit, labels);
      const count = category.rows.filter(({ rank }) => rank !== null).length;
      const shown = table.rows.length;
      const words = shown < count ? labels.categoryCut : labels.categoryText;
      return { heading: null, text: fillIn(words, { category: category.categoryName, count, shown }), table };
    }),
  ];
}

function heatmapPart(facts: PreReadFacts, { labels, cells }: PreReadWords): PreReadPart {
  const heading = labels.headings.heatmap;
  const table = shortHeatmap(facts, labels, cells.lights);
  if (!table) return { heading, text: labels.noHeatmap, table };
  const values = { boards: facts.boards.length, units: facts.units.length };
  return { heading, text: fillIn(labels.heatmapText, values), table };
}
