import { readOrdinal } from '../outline/ordinals.js';
import { readUnitRoles } from '../units/read-unit-roles.js';
import { isUnitName } from '../units/unit-names.js';
import type { ColumnKind } from './column-kinds.js';

const DAY =
  '(?:(?:今|本|明)?年|20\\d{2}年?)?(?:\\d{1,2}月(?:\\d{1,2}日)?|[上下]半年|第?[一二三四1-4]季度|年度?)?';
const TIME = new RegExp(
  `^(?:于|在|到|至)?${DAY}(?:底|末|内|上旬|中旬|下旬|份|初)?(?:之前|以前|前)?(?:[-~至到]+${DAY}(?:底|末|份)?(?:之前|以前|前)?)?(?:完成)?[。]?$` +
    '|^(?:(?:全年|长期|常年|立行立改|即知即改|立即|即时|持续|常态化|贯穿|按[年季月周]|按(?:时|期|进度|节点))[^,。;、]{0,8}|20\\d{2}[./-]\\d.*|\\d+个工作日.{0,4}|(?:每个?(?:年|半年|季度|月|周|日|天)|每?[单双]月)[^,。;]{0,8})[。]?$',
);

/** Whether a cell holds nothing but units and their roles. */
export function isUnitCell(plain: string): boolean {
  if (plain.length < 2 || plain.length > 400 || /[。](?=.)/.test(plain) || readOrdinal(plain)) return false;
  const { units, hasRoleWord } = readUnitRoles(plain);
  if (units.length === 0) return false;
  const certain = units.filter((unit) => isUnitName(plain.slice(unit.start, unit.end))).length;
  return hasRoleWord ? certain * 2 >= units.length : certain * 3 >= units.length * 2;
}

const COLLECTIVE = /^(?:各|有关|相关|全)|^[省市县区]直|等(?:有关|相关)?(?:单位|部门)?$/;

/** Of a row that has lost one of its unit cells: one unit by itself leads, a list or a collective is responsible. */
export function unitLean(plain: string, kind: ColumnKind): number {
  if ((kind !== 'lead' && kind !== 'responsible') || !isUnitCell(plain)) return 0;
  const { units } = readUnitRoles(plain);
  const isOne = units.length === 1 && !COLLECTIVE.test(plain);
  return isOne === (kind === 'lead') ? 0.3 : 0;
}

export const isTimeCell = (plain: string): boolean =>
  plain.length <= 24 && /[\d年月季周日全长持常立即]/.test(plain) && TIME.test(plain);

/** 3, (三), 1.2, 2-1, DB-05: what stands in a column of numbers. */
const NUMBER =
  /^(?:[\d一二三四五六七八九十()]{1,5}|[A-Za-z]{0,3}[-.]?(?!20\d\d)\d{1,3}(?:[.-]\d{1,3}){0,2})[.、]?$/;

/** How well a cell suits a column: above zero it may stand there, below it should not. */
export function cellFit(plain: string, kind: ColumnKind): number {
  if (plain === '') return 0;
  const style = readOrdinal(plain)?.style;
  const isNumber = NUMBER.test(plain);
  if (kind === 'index') return isNumber ? 4 : -6;
  if (isNumber) return -4;
  if (kind === 'lead' || kind === 'responsible') return isUnitCell(plain) ? 4 : -4;
  if (kind === 'deadline') return isTimeCell(plain) ? 4 : -3;
  if (kind === 'milestone') return plain.length <= 80 ? 0.5 : -1;
  if (kind === 'leader' || kind === 'person' || kind === 'note') return plain.length <= 12 ? 0.2 : -1;
  if (isUnitCell(plain) && plain.length <= 120) return -3;
  if (isTimeCell(plain)) return -2;
  const isSectional = style === 'han' || style === 'han-brackets' || style === 'chapter' || style === 'part';
  if (kind === 'section' || kind === 'subsection')
    return isSectional ? 3 : style ? -1 : plain.length <= 30 ? 1 : -2;
  if (kind === 'title') return style && !isSectional ? 3 : plain.length <= 60 ? 1.5 : -0.5;
  return plain.length > 24 ? 2 : 0.5;
}
