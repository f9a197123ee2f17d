import { plainWords } from './plain-words.js';

/**
 * What a column of a rubric holds. `level`: names, from the widest to the narrowest. `method`, `part`: the rule and
 * the part in the words of our own export. `ignored`: what is filled in while scoring.
 */
export type ColumnRole =
  | 'ordinal'
  | 'level'
  | 'points'
  | 'standard'
  | 'method'
  | 'part'
  | 'units'
  | 'assessors'
  | 'note'
  | 'ignored';

const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  ['ordinal', /^(?:序号|编号|项号|序|指标序号|No\.?)$/i],
  ['method', /^评分规则$/],
  ['part', /^分值类别$/],
  [
    'standard',
    /(?:评分|计分|扣分|加分|考核|考评|赋分|评价|打分|得分|奖扣)(?:标准|办法|细则|方法|说明|规则|方式)|评分要点|考评要求/,
  ],
  ['ignored', /得分|自评|实得|扣分原因|扣分情况|考核情况|完成情况|佐证|印证/],
  ['points', /分值|权重|满分|标准分|分数|赋分|总分|基本分|基准分|配分/],
  ['units', /被考[核评]|考[核评]对象|适用(?:单位|部门|范围|对象)|责任(?:单位|部门)|^(?:单位|部门)(?:名称)?$/],
  [
    'assessors',
    /(?:考核|考评|评分|打分|评价|评审)(?:责任)?(?:部门|单位|主体|机构|人)|负责(?:部门|单位)|数据(?:来源|提供)/,
  ],
  ['note', /备注|说明/],
  ['level', /指标|项目|内容|要点|任务|事项|类别|情形|要素|要求|大项|小项|分类/],
];

const roleOf = (text: string): ColumnRole | null => {
  const words = plainWords(text).replace(/\s+/g, '');
  if (words === '' || words.length > 20) return null;
  return ROLES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
};

/** The roles of a header's cells, or null where the row is none. A blank cell goes with its left neighbour. */
export function rolesOfHeader(texts: readonly string[]): ColumnRole[] | null {
  const own = texts.map(roleOf);
  const filled = texts.filter((text) => text.trim() !== '');
  const known = own.filter((role) => role !== null);
  const isHeader =
    known.includes('level') &&
    (known.includes('points') || known.includes('standard')) &&
    known.length * 3 >= filled.length * 2;
  if (!isHeader) return null;
  return own.map((role, index): ColumnRole => {
    if (role !== null) return role;
    const left = own.slice(0, index).filter((one) => one !== null);
    const nearest = left[left.length - 1];
    return texts[index]?.trim() === '' && nearest === 'level' ? 'level' : 'ignored';
  });
}
