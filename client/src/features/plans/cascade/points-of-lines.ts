import { parseCivilDate } from '#shared/kernel/civil-date.js';
import type { SuperiorPointInput } from '../../../generated/graphql.js';

const ORDINAL =
  /^(?<ordinal>[(（]?(?:[一二三四五六七八九十百]{1,4}|\d{1,3})[)）]?[、.．]?|第[一二三四五六七八九十百\d]{1,4}条)\s*(?<rest>.+)$/;
const LONGEST_TITLE = 60;

/** Points typed one a line, `（一）title | 2026-06-30`: a longer line is its own text, its first clause the title. */
export function pointsOfLines(lines: string): SuperiorPointInput[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(pointOfLine);
}

function pointOfLine(line: string): SuperiorPointInput {
  const [, body = line, day = ''] = /^(.*?)\s*[|｜]\s*(\S+)$/.exec(line) ?? [];
  const dueOn = parseCivilDate(day) ?? null;
  const said = dueOn === null ? line : body;
  const { ordinal = '', rest = said } = ORDINAL.exec(said)?.groups ?? {};
  const title = rest.length <= LONGEST_TITLE ? rest : (rest.split(/[，,。；;：:]/)[0] ?? rest);
  return {
    ordinal: ordinal.replace(/[、.．]$/, ''),
    title: title.slice(0, 200),
    text: rest,
    deadlines: dueOn === null ? [] : [{ text: day, dueOn }],
  };
}
