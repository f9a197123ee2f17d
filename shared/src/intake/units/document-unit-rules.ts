import type { Span } from '../span.js';
import { readUnitRoles, type RoleUnit } from './read-unit-roles.js';

/** Rules that a document states once for all its unit lists. */
export interface DocumentUnitRules {
  /** 列第一位者为牵头单位. */
  readonly firstListedLeads: boolean;
  /** 以下均需各镇落实,不再列出: units of every task after `after`. */
  readonly declaredOnce: readonly { readonly after: number; readonly units: readonly RoleUnit[] }[];
}

const FIRST_LEADS =
  /(?:列|排|居|位列|位于)(?:在|名)?(?:第一|首)(?:位|个|的)?[^。;()]{0,16}(?<!不)(?:为|是|即为|系)?(?:总)?牵头|第一(?:个)?(?:责任)?单位(?:即)?(?:为|是|系)牵头|首位(?:责任)?单位(?:为|是)牵头|第一责任单位(?:为|是)牵头|(?:首位|第一位)(?:的|者)?(?:单位)?(?:为|是)牵头/;
const DECLARED =
  /以下(?:各项|各条|任务|工作|同|所有任务|各项任务|各项工作)?(?:任务|工作)?(?:均|都|全部)(?:需要|需|由|须|应|要)?(?<list>[^。;()]{2,60}?(?:配合|负责|落实|参与|承担|牵头)[^。;(),]{0,8}),?(?:以下)?不再(?:一一|逐一|重复|逐项)?(?:列出|列示|列入|列举|列)/g;

const LIST_IN_DECLARATION = (match: RegExpExecArray): Span => {
  const start = match.index + match[0].indexOf(match.groups!['list']!);
  return { start, end: start + match.groups!['list']!.length };
};

/** @source 'Layout facts': lead by position stated once; duties declared once for everything that follows */
export function documentUnitRules(plain: string): DocumentUnitRules {
  const declaredOnce = [...plain.matchAll(DECLARED)].map((match) => {
    const { start, end } = LIST_IN_DECLARATION(match);
    const { units } = readUnitRoles(plain.slice(start, end));
    return {
      after: match.index,
      units: units.map((unit) => ({ ...unit, start: unit.start + start, end: unit.end + start })),
    };
  });
  return { firstListedLeads: FIRST_LEADS.test(plain), declaredOnce };
}
