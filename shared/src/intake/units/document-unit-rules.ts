import type { Span } from '../span.js';
import { readUnitRoles, type RoleUnit } from './read-unit-roles.js';
import { splitUnitList } from './split-unit-list.js';
import { endsAsUnit, isUnitName } from './unit-names.js';

/** Rules that a document states once for all its unit lists. */
export interface DocumentUnitRules {
  /** 列第一位者为牵头单位. */
  readonly firstListedLeads: boolean;
  /** 以下均需各镇落实,不再列出: units of every task after `after`. */
  readonly declaredOnce: readonly { readonly after: number; readonly units: readonly RoleUnit[] }[];
}

const FIRST_LEADS =
  /(?:列|排|居|位列|位于)(?:在|名)?(?:第一|首)(?:位|个|的)?[^。;()]{0,16}(?<!不)(?:为|是|即为|系)?(?:总)?牵头|第一(?:个)?(?:责任)?单位(?:即)?(?:为|是|系)牵头|首位(?:责任)?单位(?:为|是)牵头|第一责任单位(?:为|是)牵头|(?:首位|第一位)(?:的|者)?(?:单位)?(?:为|是)牵头/;
const ALL =
  '(?:以下|下列|下述|本方案|本清单|各项|所有|全部)(?:所列|中)?(?:各项|各条|所有|全部)?(?:重点|目标|工作)?(?:任务|工作|事项|措施|同)?';
const ROLE = '(?:配合|负责|落实|参与|承担|牵头|实施|协助)';
const NO_MORE =
  ',?(?:以下|文中|下文)?(?:均)?不再(?:一一|逐一|重复|逐项|单独|另行)?(?:列出|列示|列入|列举|列明|注明|标注|赘述|列|写)';
const PLAIN = '(?:[^。;()]|\\([^()]{1,20}\\))';
/** 以下任务均由各镇落实,不再列出; 各镇均为以下任务的责任单位,不再列出. */
const DECLARED = new RegExp(
  [
    `${ALL}(?:均|都|全部)(?:需要|需|由|须|应|要)?(?<list>${PLAIN}{2,60}?${ROLE}[^。;(),]{0,8})${NO_MORE}`,
    `(?<=^|[。;(,\\n])(?<subject>[^。;,\\n]{2,40}?)(?:均|都)?(?:为|是|作为)${ALL}的?(?:责任|配合|落实|参与|实施|协助)单位${NO_MORE}`,
  ].join('|'),
  'g',
);

/** 各县人民政府,开发区管委会均为……: the units of the clauses before it, as far as they name nothing else. */
function listStart(plain: string, at: number): number {
  const clause = /(?<=^|[。;\n,])(?<list>[^。;\n,]{2,40}),$/.exec(plain.slice(Math.max(0, at - 60), at));
  const list = clause?.groups?.['list'];
  if (list === undefined) return at;
  const names = splitUnitList(list).map(({ start, end }) => list.slice(start, end));
  const areUnits = names.every(
    (name) => isUnitName(name) && endsAsUnit(name) && !/牵头|责任|配合|措施|[为是]/.test(name),
  );
  return areUnits ? listStart(plain, at - list.length - 1) : at;
}

function listInDeclaration(plain: string, match: RegExpExecArray): Span {
  const { list, subject } = match.groups!;
  const start = match.index + match[0].indexOf((list ?? subject)!);
  const end = start + (list ?? subject)!.length;
  return { start: list === undefined ? listStart(plain, start) : start, end };
}

/** @source 'Layout facts': lead by position stated once; duties declared once for everything that follows */
export function documentUnitRules(plain: string): DocumentUnitRules {
  const declaredOnce = [...plain.matchAll(DECLARED)].map((match) => {
    const { start, end } = listInDeclaration(plain, match);
    const { units } = readUnitRoles(plain.slice(start, end));
    return {
      after: match.index,
      units: units.map((unit) => ({ ...unit, start: unit.start + start, end: unit.end + start })),
    };
  });
  return { firstListedLeads: FIRST_LEADS.test(plain), declaredOnce };
}
