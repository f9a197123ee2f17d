import { decimalText, sum } from '../../kernel/decimal.js';
import { INDICATOR_LIMIT } from '../assessment.schema.js';
import { buildTree } from './build-tree.js';
import { checkNumbers, pointsOfNode } from './check-numbers.js';
import type { CellPlace } from './cell-place.js';
import { deductionList, isDeductionList } from './deduction-list.js';
import { brief } from './leaf-of-row.js';
import { limitDepth } from './limit-depth.js';
import { pointsOfCell, tidy } from './plain-words.js';
import type { DraftNode } from './rubric-draft.js';
import type { PrintedUnit, ReadIndicator, ReadText, RubricReading } from './rubric-reading.js';
import type { RubricProblem } from './rubric-problem.js';
import { rubricRows } from './rubric-rows.js';
import type { RubricSource } from './rubric-source.js';
import { sectionsOf } from './sections.js';
import { termsOfWords } from './terms-of-words.js';

const NAME_LIMIT = 100;
const STANDARD_LIMIT = 1000;
const NUMBER_LIMIT = 20;

/** An office's rubric from its own table. Never throws: what cannot be read is a problem with its place. */
export function readRubric(source: RubricSource): RubricReading {
  const { lines, rows, problems: misread } = rubricRows(source);
  const problems: RubricProblem[] = [...misread];
  const title = titleOf(lines);
  const { rubric, full } = termsOfWords(lines.map(({ text }) => text).join('\n'));
  const { sections, total } = sectionsOf(rows);
  if (rows.length === 0) problems.push({ key: 'rubric.no-table', place: null });
  const name = title || '基础分';
  const built = isDeductionList(rows)
    ? { roots: deductionList(rows, name.slice(0, NAME_LIMIT), rubric.fullPoints, problems), units: [] }
    : buildTree(sections, problems);
  const roots = limitDepth(built.roots);
  problems.push(...checkNumbers(roots, total));
  const indicators = flat(roots, problems);
  if (indicators.length > INDICATOR_LIMIT)
    problems.push({ key: 'rubric.too-many', values: { most: INDICATOR_LIMIT }, place: null });
  const stated = (total && pointsOfCell(total.text)) ?? full;
  const base = decimalText(sum(roots.filter(({ part }) => part === 'base').map(pointsOfNode)));
  if (rows.length > 0 && stated === null)
    problems.push({ key: 'rubric.full-assumed', values: { points: base }, place: null });
  if (stated !== null && total === null && base !== decimalText(stated) && rows.length > 0)
    problems.push({
      key: 'rubric.total-differs',
      values: { stated: decimalText(stated), sum: base },
      place: lines.find(({ text }) => termsOfWords(text).full !== null)?.place ?? null,
    });
  return {
    title,
    year: yearOf(title),
    rubric: { ...rubric, fullPoints: stated === null ? base : decimalText(stated) },
    indicators: indicators.slice(0, INDICATOR_LIMIT),
    units: built.units satisfies PrintedUnit[],
    problems: [...problems, ...assessorsToName(indicators)],
  };
}

/** The first line that names a rubric, or the first of all. */
function titleOf(lines: readonly ReadText[]): string {
  const texts = lines.map(({ text }) => tidy(text));
  const title =
    texts.find((text) => /细则|办法|标准|方案|评分表|指标|考核|测评/.test(text)) ?? texts[0] ?? '';
  return title.replace(/[（(,，][^（()）]*\d[^（()）]*分制?[^（()）]*[)）]?$/u, '').slice(0, NAME_LIMIT);
}

const yearOf = (title: string): number | null => {
  const year = Number(/(20\d\d)/.exec(title)?.[1] ?? 0);
  return year === 0 ? null : year;
};

function flat(roots: readonly DraftNode[], problems: RubricProblem[]): ReadIndicator[] {
  let count = 0;
  const under = (parentId: string | null, nodes: readonly DraftNode[]): ReadIndicator[] =>
    nodes.flatMap((node): ReadIndicator[] => {
      count += 1;
      const id = `read-${count}`;
      const name = clipped(tidy(node.name.text), NAME_LIMIT, node.name, problems);
      const standard = node.children.length > 0 ? '' : (node.standard?.text ?? '');
      const own: ReadIndicator = {
        id,
        parentId,
        number: tidy(node.number?.text ?? '').slice(0, NUMBER_LIMIT),
        name,
        standard: clipped(standard, STANDARD_LIMIT, node.standard ?? node.name, problems),
        rule: node.rule,
        maxPoints: node.children.length > 0 || node.points ? pointsOfNode(node) : '',
        part: node.part,
        unitNames: node.children.length > 0 ? [] : node.units.map(({ text }) => text),
        assessorNames: node.children.length > 0 ? [] : node.assessors.map(({ text }) => text),
        places: {
          number: placeOf(node.number),
          name: node.name.place,
          points: placeOf(node.points),
          standard: placeOf(node.standard),
          units: placeOf(node.units[0]),
          assessors: placeOf(node.assessors[0]),
        },
      };
      return [own, ...under(id, node.children)];
    });
  return under(null, roots);
}

const placeOf = (read: ReadText | null | undefined): CellPlace | null => read?.place ?? null;

function clipped(text: string, limit: number, { place }: ReadText, problems: RubricProblem[]): string {
  if (text.length <= limit) return text;
  problems.push({ key: 'rubric.text-clipped', values: { name: brief(text), limit }, place });
  return `${text.slice(0, limit - 1)}…`;
}

/** A department that scores is a word in a table; who of it scores, the office says. Once for each. */
function assessorsToName(indicators: readonly ReadIndicator[]): RubricProblem[] {
  const counts = new Map<string, { count: number; place: CellPlace | null }>();
  for (const { assessorNames, places } of indicators)
    for (const name of assessorNames) {
      const known = counts.get(name);
      counts.set(name, { count: (known?.count ?? 0) + 1, place: known?.place ?? places.assessors });
    }
  return [...counts].map(([name, { count, place }]) => ({
    key: 'rubric.assessors-to-name',
    values: { name, count },
    place,
  }));
}
