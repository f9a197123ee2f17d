import { columnKind, type ColumnKind } from '../tables/column-kinds.js';
import { plainForm } from '../cleaning/unify-width.js';

/** The columns of the ledger template in their printed order. @source official-formats, 台账 xlsx */
export const TEMPLATE_COLUMNS = [
  'ordinal',
  'code',
  'section',
  'subsection',
  'title',
  'content',
  'lead',
  'responsible',
  'deadline',
  'due',
  'target',
  'leader',
] as const;
export type TemplateColumn = (typeof TEMPLATE_COLUMNS)[number];

/** Between the levels below the first in the column of subsections. */
export const SECTION_SEPARATOR = ' / ';

/** What a header cell can name: a column of the template, the number of the source, or our own mark. */
export type HeaderName = TemplateColumn | 'docNumber' | 'reason';

const HEADERS: readonly (readonly [HeaderName, RegExp])[] = [
  ['reason', /^(错误原因|reasons?forrefusal)$/],
  ['docNumber', /^(来源文号|文号|依据文号|来源文件|documentnumber)$/],
  ['code', /^(任务|督办|事项|督查|台账)?编[号码]$|^taskcode$/],
  ['ordinal', /^(序号|项次|序列|no\.?)$/],
  ['subsection', /^(二级(板块|任务|分类|类别|目录|指标)|subsection)$/],
  ['section', /^(一级(板块|分类|类别|目录|指标)|所属板块|section)$/],
  ['due', /^(截止(日期|时间|日)|到期(日期|日|时间)|完成日期|duedate)$/],
  ['target', /^(量化(目标|指标|任务)|目标值|指标值|量化目标值|target)$/],
  ['title', /^(任务|task)$/],
  ['content', /^requirements?$/],
  ['lead', /^leadunits?$/],
  ['responsible', /^responsibleunits?$/],
  ['leader', /^responsibleleader$/],
  ['deadline', /^timelimit$/],
];

const OF_KIND: Partial<Readonly<Record<ColumnKind, HeaderName>>> = {
  index: 'ordinal',
  section: 'section',
  title: 'title',
  content: 'content',
  lead: 'lead',
  responsible: 'responsible',
  leader: 'leader',
  deadline: 'deadline',
};

/**
 * The column that a header cell names, in either language, with or without a star, a remark in brackets, blanks and
 * full-width letters; else by the words that offices use for it. Undefined for any other column.
 */
export function headerName(text: string): HeaderName | undefined {
  const bare = plainForm(text)
    .normalize('NFKC')
    .replace(/\([^()]*\)|[\s*★:]/g, '')
    .toLowerCase();
  if (bare === '') return undefined;
  const named = HEADERS.find(([, pattern]) => pattern.test(bare))?.[0];
  if (named) return named;
  const kind = columnKind(bare);
  return kind && OF_KIND[kind];
}
