import type { Span } from '../span.js';
import type { RoleUnit, UnitRole } from './read-unit-roles.js';
import { splitUnitList } from './split-unit-list.js';
import { endsAsUnit, isUnitName } from './unit-names.js';

const CLAUSE = /[^,;。!?\n|]+/g;
const DUTY =
  /^\s*(?:(?:此|该|本|以上|上述)项?(?:工作|任务|事项))?由?(?<list>[^()]{2,80}?(?:\([^()]{1,20}\)[^()]{0,12}?)?)(?:要|应当?|须)?(?:具体|统一|共同|分别|联合|统筹|积极|认真|按照?(?:各自)?职责(?:分工)?)*(?<role>牵头|负责|会同|配合|指导|参与|协助|协同)(?!单位|部门|人(?!社)|同志|制|度)/;
/** Where a list behind 会同 ends: the next verb. */
const NEXT_VERB =
  /开展|组织|建立|制定|编制|推进|推动|做好|加强|负责|完成|实施|研究|督促|指导|按|定期|每|将|于|应(?!急)|共同|联合|落实|抓好|对|进行|加快|统筹|提出|修订|完善|会商/g;
/** 政策制定部门负责…… says nobody in particular. */
const NAMES_SOMEBODY = /^(?:各|全|[省市县区州镇乡旗局委][^场民域]|国家|中央|驻)/;

const isList = (list: string, names: readonly Span[]): boolean =>
  names.length > 0 &&
  names.every(({ start, end }) => {
    const name = list.slice(start, end);
    return isUnitName(name) && endsAsUnit(name);
  });

const placed = (names: readonly Span[], offset: number, role: UnitRole): RoleUnit[] =>
  names.map(({ start, end }) => ({ start: start + offset, end: end + offset, role }));

/** 市水利局 of 会同市水利局开展……. */
function partners(clause: string, from: number): RoleUnit[] {
  const rest = clause.slice(from);
  const ends = [...rest.matchAll(NEXT_VERB)].map(({ index }) => index);
  // 组织 may end the list or stand in 县委组织部: the longest stretch that is a list counts.
  for (const end of [...(ends.length > 0 ? ends : [rest.length])].reverse()) {
    const list = rest.slice(0, end);
    const names = splitUnitList(list);
    if (isList(list, names)) return placed(names, from, 'responsible');
  }
  return [];
}

function rolesOfClause(clause: string): RoleUnit[] {
  const match = DUTY.exec(clause);
  if (!match) return [];
  const { list = '', role } = match.groups ?? {};
  const names = splitUnitList(list);
  const leads = role === '牵头' || role === '会同';
  const isNamed = leads || names.every(({ start, end }) => NAMES_SOMEBODY.test(list.slice(start, end)));
  if (!isList(list, names) || !isNamed) return [];
  const at = clause.indexOf(list);
  const own = placed(names, at, leads ? 'lead' : 'responsible');
  return role === '会同' ? [...own, ...partners(clause, match[0].length)] : own;
}

/**
 * Units that are the subject of a clause which says what they do: 市水利局牵头编制名录, 市住建局负责施工扬尘,
 * 市农业农村局会同市水利局开展治理. For items whose units no bracket and no label names.
 */
export const subjectRoles = (plain: string, { start, end }: Span): RoleUnit[] =>
  [...plain.slice(start, end).matchAll(CLAUSE)].flatMap((match) =>
    rolesOfClause(match[0]).map((unit) => ({
      ...unit,
      start: unit.start + start + match.index,
      end: unit.end + start + match.index,
    })),
  );
