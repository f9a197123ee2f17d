import { UNIT_LABEL_NOUNS } from '../units/unit-label-nouns.js';

/** What a column of a breakdown table holds. */
export const COLUMN_KINDS = [
  'index',
  'section',
  /** A second level of headings beside the first. */
  'subsection',
  'title',
  'content',
  'lead',
  'responsible',
  'deadline',
  /** What is to be reached by the end of a quarter. */
  'milestone',
  /** 责任领导. */
  'leader',
  'person',
  'note',
] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** Tried in this order: 牵头责任单位 leads, 牵头领导 is a person. */
const HEADERS: readonly (readonly [ColumnKind, RegExp])[] = [
  ['index', /^(序号|编号|序列|项次|No\.?)$/i],
  [
    'milestone',
    /^(?:第?[一二三四1-4]季度?|[上下]半年|季度|分季度|阶段性?|序时|(?:\d{1,2}月?[-~—至])?\d{1,2}月)末?(?:工作|形象)?(?:目标|任务|进度|计划|节点|内容|安排|打算)*(?:要求)?$/,
  ],
  ['leader', /领导(?:及责任人)?$|^分管副?[省市县区州镇乡]长$/],
  ['person', /(责任人|联系人|电话|负责人|联络员|联系方式|签字)$/],
  ['responsible', /^(牵头(和|及|、|\/|与|\()?(配合|责任)\)?(单位|部门)|牵头单位[和及、/与](责任|配合)单位)/],
  ['lead', new RegExp(`^(牵头|主办|主责|第一责任|牵头责任|总牵头)(责任)?(${UNIT_LABEL_NOUNS})?(\\(.*\\))?$`)],
  [
    'responsible',
    new RegExp(
      `^(责任|配合|协办|协作|参与|落实|承办|实施|协同|参加|主体责任|具体责任|责任落实|配合责任|协助|包保|负责)(责任)?(${UNIT_LABEL_NOUNS})(\\(.*\\))?$|^(责任分工|任务分工|分工|单位)$`,
    ),
  ],
  ['deadline', /(时限|时间|期限|进度|节点)(要求|安排|节点|计划)?$/],
  ['note', /^(备注|依据|说明|来源|责任形式|进展情况|完成情况|落实情况|进展)$/],
  [
    'section',
    /^(类别|类型|任务类别|工作类别|板块|领域|重点领域|方面|分类|任务分类|一级(任务|指标|目录)|项目类别|大类|指标类别)$/,
  ],
  ['subsection', /^(二级(任务|指标|目录|分类)|子类|小类|子项|子项目)$/],
  [
    'content',
    /^(具体要求|工作要求|工作措施|具体措施|主要措施|工作目标|目标要求|目标任务|具体内容|主要内容|任务要求|落实措施|推进措施|工作举措|具体举措|主要举措|整改措施|年度目标|任务目标|工作标准|目标|措施|要求|内容|任务内容|工作内容及要求|工作任务及要求|量化指标|目标值)$/,
  ],
  ['title', /(任务|事项|工作|项目|内容|重点|名称|问题|指标|要点|举措)(名称)?$/],
];

/** The kind that a header cell names, or undefined where it is no header. `plain` without blanks. */
export function columnKind(plain: string): ColumnKind | undefined {
  const bare = plain.replace(/\s/g, '');
  if (bare === '' || bare.length > 20) return undefined;
  return HEADERS.find(([, pattern]) => pattern.test(bare))?.[0];
}

const isUnitKind = (kind: ColumnKind): boolean => kind === 'lead' || kind === 'responsible';

/** The kinds of a row's cells, where the row is the header of a breakdown table: two known columns, one of them work or units. */
export function headerKinds(cells: readonly string[]): readonly (ColumnKind | undefined)[] | undefined {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const kinds = cells.map(columnKind);
  const known = kinds.filter((kind) => kind !== undefined);
  if (known.length < 2 || known.length * 2 < filled.length) return undefined;
  return known.some((kind) => isUnitKind(kind) || kind === 'title' || kind === 'content') ? kinds : undefined;
}
