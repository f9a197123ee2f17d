import { asCivilDate, civilDateInShanghai, parseCivilDate, partsOf } from '#shared/kernel/civil-date.js';
import type { Language } from '../language/language.js';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** For running text: 2026年3月31日, 31 March 2026. Tables print `YYYY-MM-DD` as it is. */
export function civilDateLabel(date: string, language: Language): string {
  if (!parseCivilDate(date)) return date;
  const { year, month, day } = partsOf(asCivilDate(date));
  return language === 'en' ? `${day} ${MONTHS[month - 1]} ${year}` : `${year}年${month}月${day}日`;
}

const SHANGHAI_AHEAD_MS = 8 * 3_600_000;

function shanghaiTime(instant: string, characters: number): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const time = new Date(at.getTime() + SHANGHAI_AHEAD_MS).toISOString().slice(11, 11 + characters);
  return `${civilDateInShanghai(at)} ${time}`;
}

/** An instant as officials read it, in Asia/Shanghai whatever the terminal's zone: `2026-03-31 09:05`. */
export const instantLabel = (instant: string): string => shanghaiTime(instant, 5);

/** To the second, for logs: `2026-03-31 09:05:12`. */
export const exactInstantLabel = (instant: string): string => shanghaiTime(instant, 8);
