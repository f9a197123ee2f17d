/** Why a reviewer should look at a field before confirming it. Labels: `intake.labels.zh-cn.ts`, `intake.labels.en.ts`. */
export const DOUBT_KEYS = [
  /** The document has no title, number or date that the reader could find. @source R01 */
  'document.no-title',
  'document.no-date',
  /** The number belongs to the superior document that is cited. @source R53 */
  'document.cites-superior',
  /** A name that looks like spam put in place of an issuer. @source R64 */
  'document.suspicious-name',
  /** Characters that the conversion lost; `{text}` as found. @source R83 */
  'text.lost-characters',
  /** Neither items of the text nor rows of a table. */
  'document.no-task',
  /** A table without readable rows. @source issue 3: the emptied table says so and does not give zero tasks */
  'table.unreadable',
  /** No lead unit is printed: the office appoints one. @source R06 */
  'task.no-lead-unit',
  'task.no-units',
  /** `{unit}` does not read as the name of a unit. @source R64 */
  'unit.suspicious-name',
  /** Taken from the merged cell above. @source R82 */
  'unit.inherited',
  /** Declared once in the document for all tasks that follow. */
  'unit.declared-once',
  /** First in the list, where the document says that the first unit leads. */
  'unit.lead-by-position',
  /** Printed with 等 and nothing after it: more units are meant than named. @source R08 */
  'unit.open-list',
  /** No such day: 2月30日. */
  'deadline.impossible-date',
  /** 2022年底11月前, 8月前: more than one reading. */
  'deadline.ambiguous-date',
  /** Earlier than the document itself. @source R91 */
  'deadline.before-document',
  /** `{days}` days after the date of issue. @source R91 */
  'deadline.short-lead-time',
  /** The year is not printed and the document has none. @source R11 */
  'deadline.no-year',
  /** 年初, 近期: kept as text. @source R49 */
  'deadline.vague',
  /** 一季度 means each quarter or the first. @source R18 */
  'deadline.quarter-or-first-quarter',
  /** 探索, 鼓励, 有条件的可: no duty, so not deducted. @source R52 */
  'task.encouragement',
  /** Parts that do not add up to the printed total `{total}`: they sum to `{sum}`. @source R72 */
  'figures.sum-differs',
] as const;

export type DoubtKey = (typeof DOUBT_KEYS)[number];
