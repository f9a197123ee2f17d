import type { Span } from '../span.js';
import type { RoleUnit, UnitRole } from './read-unit-roles.js';
import { splitUnitList } from './split-unit-list.js';
import { endsAsUnit, isUnitName } from './unit-names.js';

/** 县教育局, 由县教育局牵头的任务, 县教育局(12项). */
const HEADING =
  /^(?:由)?(?<list>.{2,60}?)(?<role>牵头|负责|承担|主办)?(?:负责|落实|推进|实施|办理)*的?(?:重点)?(?:任务|事项|工作|项目)?(?:\([^()]{1,12}\))?[:。]?$/;
const NAMES_SOMEBODY = /^(?:各|[省市县区州镇乡局][^场民域镇乡]|国家|驻)/;

/** The units that a heading names and nothing else; empty for any other heading. `plain` is without its ordinal. */
export function headingUnits(plain: string): RoleUnit[] {
  const { list = '', role } = HEADING.exec(plain.trim())?.groups ?? {};
  const names = splitUnitList(list);
  const isUnit = ({ start, end }: Span): boolean => {
    const name = list.slice(start, end);
    return isUnitName(name) && endsAsUnit(name) && NAMES_SOMEBODY.test(name);
  };
  if (names.length === 0 || !names.every(isUnit)) return [];
  const offset = plain.indexOf(list);
  const own: UnitRole = role === '牵头' || role === '主办' ? 'lead' : 'responsible';
  return names.map(({ start, end }) => ({ start: start + offset, end: end + offset, role: own }));
}
