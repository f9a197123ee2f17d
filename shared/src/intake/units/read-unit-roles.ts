import type { Span } from '../span.js';
import { isUnitName } from './unit-names.js';
import { UNIT_LABEL_NOUNS } from './unit-label-nouns.js';
import { splitUnitList } from './split-unit-list.js';

export type UnitRole = 'lead' | 'responsible';

export interface RoleUnit extends Span {
  readonly role: UnitRole;
}

export interface UnitRoles {
  readonly units: readonly RoleUnit[];
  /** Whether a role word (牵头, 负责, 配合单位: …) stands in the text. */
  readonly hasRoleWord: boolean;
}

const LABEL_LEAD = '牵头责任|牵头|主办|主责|第一责任|总牵头';
const LABEL_RESPONSIBLE =
  '责任|配合|协办|协作|协管|监督|参与|协同|落实|承办|实施|支持|协助|指导|参加|协调|具体责任|负责';
const LABEL = `(?:(?<labelLead>${LABEL_LEAD})|(?:${LABEL_RESPONSIBLE}))(?:${UNIT_LABEL_NOUNS})?(?:及分工|(?<persons>及(?:具体)?(?:负责人|责任人|联系人|责任领导)))?(?::|为(?!主))`;
/** Behind these stand people and times, no units: 责任领导:, 联系人:, 完成时限:. @source 'Layout facts' */
const LABEL_ELSE = `(?<labelElse>(?<=^|[,;。、(\\s])(?![\\u4e00-\\u9fa5]{2,4}(?:${UNIT_LABEL_NOUNS})及)(?:[\\u4e00-\\u9fa5]{0,6}领导|[\\u4e00-\\u9fa5]{0,5}(?:责任人|负责人|联系人|联络员)|(?:联系)?电话|(?:完成|整改|办结|落实)?(?:时限|时间节点|时间|期限|节点)(?:要求)?):)`;
const MANNER =
  '(?:[,、]?(?:(?:按照?|依照?|依据|根据|结合)?(?:各自|部门|工作)?(?:职责|职能|职能职责|分工)(?:范围|任务)?(?:内|分工)?|分别|共同|联合|具体|协同|积极|密切|各自|各负其责|统筹|统一|全面|主要|认真|抓好|总|分工|全力|做好|组织|协调|予以|给予|参照))*[,、]?';
const DUTY =
  '(?:负责|落实|贯彻落实|组织实施|实施|配合|参与|参加|协助|协办|指导|主办|承办|统筹|协调|推进|抓好|执行|调度|支持|推动|监督|督促|督导|办理|会办|协同|协作|联动|把关|按职责|工作)';
/** Only behind the name of a body: 会同县政府办公室监管. */
const CARE =
  '(?:监管|审核|受理|处置|查处|汇总|报送|发布|供应|保障|管理|开展|承接|回应|督办|督查|跟踪|统计|验收|考核|评估|提供|审批|把控|运维|维护|建设)';
const BEHIND_BODY = '(?<=(?:局|委|办|厅|院|中心|政府|公司|单位|部门|办公室|乡|镇|街道))';
const END = '(?=$|[,;。、:\\s)]|会同|并由|由)';
/** In the order they are tried at one place. */
const MARKER = new RegExp(
  [
    LABEL_ELSE,
    LABEL,
    `(?<lead>${MANNER}(?:负责|为|作为)?牵头(?!(?:${UNIT_LABEL_NOUNS}):|人|办|领导)(?:单位|部门)?(?:,?(?:负责|落实|组织实施|组织|实施|办理|抓好落实|推进|推动|协调|抓总|统筹|分工|做好))*)`,
    `(?<together>(?:,)?会同|(?<=局|(?<![安管居村常编组执党联团])委|办|厅|部|院|中心|政府)会(?=[县市省区州镇乡各有相国中财自农]|教育|公安|人力|生态|住房|交通|水利|商务|文化|卫生|应急|审计|税务))`,
    `(?<responsible>${MANNER}(?:负责|配合|协办)(?!人|制|同志|地|单位|部门|站所|股室|科室|:)(?:${MANNER}${DUTY})*)`,
    `(?<responsibleAtEnd>${MANNER}${DUTY}(?:${MANNER}${DUTY})*${END})`,
    `(?<careAtEnd>${BEHIND_BODY}${MANNER}${CARE}(?:${CARE})*${END})`,
    `(?<mannerAtEnd>(?:按照?|依照?|依据|根据|结合)(?:各自|部门|工作)?(?:职责|职能|职能职责)(?:分工)?${END}|各负其责|分工协作)`,
  ].join('|'),
  'g',
);

/** Clauses that rule over the whole document or name no unit: 列第一位者为牵头单位, 下同, 以下均需……不再列出. */
const ASIDE =
  /[,;。]?[^,;。()]*(?:列|排|居)(?:在|名)?(?:第一|首)(?:位|个|的)?[^,;。()]*牵头[^,;。()]*|[,;。]?下同[。]?$|[,;。]?(?:以下|下列|各项|所有|全部)[^。]*不再[^。]*[列注写][^。]*|(?:此|该|本|以上|上述)项?(?:工作|任务|事项)(?=由)/g;

/** Cheap to ask of every list; the whole pattern is not. */
const HAS_ASIDE = /牵头|下同|不再|工作由|任务由|事项由/;

const SIDE_NOTE =
  /\((?:按职责)?(?<shared>分别|共同|联合|均)?(?:为)?(牵头|牵头单位|主办|总牵头|牵头负责|配合|协办|责任单位|参与)\)$/;
const TIME_OR_STATE = /\d+(?:年|月|日|个月)|月底|年底|完成|持续|长期|季度|前$|^全年$/;

const fill = (text: string, char: string): string => char.repeat(text.length);

/** Nested brackets hidden, so that a role word or separator inside a name decides nothing. */
const hideNested = (text: string): string => text.replace(/\([^()]*\)/g, (nested) => fill(nested, '\u0001'));

/** What stands behind a label, up to the stop or the next label. */
const lengthOfField = (rest: string): number => {
  const stop = /[;。\n]|[,、\s](?=[^,;。:、]{2,8}:)/.exec(rest);
  return stop ? stop.index : rest.length;
};

/**
 * Reads `甲局牵头,乙局、丙局配合` and its kin. Units that the text calls 牵头 lead, as do units before 会同;
 * `X负责` alone is responsible, not lead. With `firstListedLeads` the first unit leads where no lead is printed.
 * Takes the plain form; ranges refer to it.
 * @source R04, R05, R84, documents/README.md
 */
export function readUnitRoles(plain: string, firstListedLeads = false): UnitRoles {
  const content = HAS_ASIDE.test(plain) ? plain.replace(ASIDE, (aside) => fill(aside, ',')) : plain;
  const shape = hideNested(content);
  const units: RoleUnit[] = [];
  let waiting: NotedName[] = [];
  let from = 0;
  let label: UnitRole | undefined;
  let afterTogether = false;
  let hasRoleWord = false;
  let namesPersons = false;

  const take = (to: number) => {
    const list = content.slice(from, to);
    const names = splitUnitList(list).map((span) => notedName(list, span, from));
    // 甲局、乙局(分别牵头): said of the whole list.
    const last = names.findLastIndex((name) => name.isShared);
    const shared = names[last]?.noted;
    waiting.push(...names.map((name, i) => (i <= last ? { ...name, noted: name.noted ?? shared } : name)));
  };
  const flush = (role: UnitRole, next: number) => {
    // 牵头单位及负责人:甲局 张三
    const names = namesPersons
      ? waiting.filter(({ start, end }) => isUnitName(content.slice(start, end)))
      : waiting;
    units.push(...names.map(({ start, end, noted }) => ({ start, end, role: noted ?? role })));
    waiting = [];
    from = next;
  };

  /** 牵头:甲局会同乙局: whom a lead acts with is responsible. */
  const ownRole = (): UnitRole => (afterTogether ? 'responsible' : (label ?? 'responsible'));

  /** 责任单位:甲局,乙局牵头: behind a label 牵头 is said of the last clause only. */
  const settle = (before: string) => {
    const clause = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'));
    waiting = waiting.map((name) =>
      name.end <= clause ? { ...name, noted: name.noted ?? 'responsible' } : name,
    );
  };

  for (const match of shape.matchAll(MARKER)) {
    if (match.index < from || match[0] === '') continue;
    const { lead, together, labelLead, labelElse } = match.groups ?? {};
    const end = match.index + match[0].length;
    take(match.index);
    if (labelElse !== undefined) {
      flush(ownRole(), end + lengthOfField(shape.slice(end)));
      label = undefined;
      afterTogether = false;
      continue;
    }
    hasRoleWord = true;
    if (lead !== undefined) {
      if (label === 'responsible') settle(shape.slice(0, match.index));
      flush(afterTogether ? 'responsible' : 'lead', end);
    } else if (together !== undefined) {
      flush('lead', end);
      afterTogether = true;
      continue;
    } else if (/[:为]$/.test(match[0])) {
      flush(ownRole(), end);
      label = labelLead === undefined ? 'responsible' : 'lead';
      namesPersons = match.groups?.['persons'] !== undefined;
    } else flush(ownRole(), end);
    afterTogether = false;
  }
  take(content.length);
  flush(ownRole(), content.length);
  return { units: withFirstLead(named(units, content), firstListedLeads), hasRoleWord };
}

interface NotedName extends Span {
  /** The role in brackets behind the name itself: 县教育局(牵头). */
  readonly noted: UnitRole | undefined;
  /** 分别, 共同: the note is about every name of its list. */
  readonly isShared: boolean;
}

function notedName(list: string, { start, end }: Span, offset: number): NotedName {
  const note = SIDE_NOTE.exec(list.slice(start, end));
  const noted = note ? (/牵头|主办/.test(note[0]) ? 'lead' : 'responsible') : undefined;
  return {
    start: start + offset,
    end: end + offset - (note?.[0].length ?? 0),
    noted,
    isShared: note?.groups?.['shared'] !== undefined,
  };
}

const named = (units: readonly RoleUnit[], content: string): RoleUnit[] =>
  units.filter((unit) => {
    const name = content.slice(unit.start, unit.end);
    return name.length > 1 && (isUnitName(name) || !TIME_OR_STATE.test(name));
  });

const withFirstLead = (units: readonly RoleUnit[], rule: boolean): RoleUnit[] =>
  rule && units.length > 0 && !units.some((unit) => unit.role === 'lead')
    ? units.map((unit, i) => (i === 0 ? { ...unit, role: 'lead' } : unit))
    : [...units];
