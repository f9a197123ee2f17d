import type { LedgerCellLabels } from './ledger-cell.js';
import type { LedgerFileLabels } from './ledger-file.labels.js';
import type { LedgerFilter } from './ledger-query.js';

/** Names of what a filter points at by id. An id that the reader may not know of has none. */
export type FilterNames = ReadonlyMap<string, string>;

/** The filter as a reader of the file understands it: `年度：2026；状态：欠进度、未开始`. */
export function describeLedgerFilter(
  filter: LedgerFilter,
  names: FilterNames,
  words: LedgerFileLabels,
  labels: LedgerCellLabels,
): string {
  const list = (values: readonly string[] = []) => values.join(words.comma);
  const named = (ids: readonly string[] = []) => list(ids.map((id) => names.get(id) ?? '—'));
  const parts: readonly (readonly [string, string | undefined])[] = [
    [words.year, filter.year?.toString()],
    [words.plans, named(filter.planIds)],
    [words.section, filter.sectionTitle === '' ? words.outsideSections : filter.sectionTitle],
    [words.units, named(filter.unitIds)],
    [words.categories, named(filter.categoryIds)],
    [words.role, filter.role && labels.taskRoles[filter.role]],
    [words.statuses, list(filter.statuses?.map((status) => labels.taskStatuses[status]))],
    [words.lights, list(filter.lights?.map((light) => labels.lights[light]))],
    [words.dueFrom, filter.dueFrom],
    [words.dueTo, filter.dueTo],
    [words.text, filter.text],
  ];
  const said = parts.filter(([, value]) => value).map(([word, value]) => `${word}${words.colon}${value}`);
  return said.join(words.semicolon) || words.everything;
}
