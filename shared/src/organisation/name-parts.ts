import { normaliseName } from './unit-name-index.js';

/** 云川县, 县, 市: the jurisdiction in front of a name. 市场, 市政, 区域 are no jurisdictions. */
const PLACE = /^[\u4e00-\u9fa5]{0,3}?[省州市县区旗](?![场域])(?!政(?!府))(?=.{2,})/u;

/** What kind of body it is, longest first; bodies of one kind are called by any of its words. */
const KINDS = [
  ['委员会', '委'],
  ['办公室', '办'],
  ['街道办事处', '街道'],
  ['人民政府', '政府'],
] as const;
const SHORT_KINDS = [
  '中心',
  '政府',
  '街道',
  '局',
  '委',
  '办',
  '厅',
  '部',
  '院',
  '会',
  '站',
  '所',
  '镇',
  '乡',
];

export interface NameParts {
  /** Without the jurisdiction in front. */
  readonly core: string;
  /** The core without the kind of body. */
  readonly stem: string;
  /** The kind of body by its short word; empty where the name has none. */
  readonly kind: string;
}

export function partsOfName(name: string): NameParts {
  const core = normaliseName(name).replace(PLACE, '');
  for (const [long, short] of KINDS)
    if (core.endsWith(long) && core.length > long.length)
      return { core, stem: core.slice(0, -long.length), kind: short };
  const kind = SHORT_KINDS.find((word) => core.endsWith(word) && core.length > word.length) ?? '';
  return { core, stem: kind ? core.slice(0, -kind.length) : core, kind };
}
