import { civilDateInShanghai, type CivilDate } from '../kernel/civil-date.js';

const SHANGHAI_MINUTES = 8 * 60;
/** 08:30 and 18:00, in minutes of the day. */
const OPENS = 8 * 60 + 30;
const CLOSES = 18 * 60;

/** 工作时间外免打扰: mail and webhooks go out on workdays from 08:30 to before 18:00, Beijing time. */
export function isDeliveryTime(now: Date, isWorkday: (day: CivilDate) => boolean): boolean {
  const minutes = (now.getUTCHours() * 60 + now.getUTCMinutes() + SHANGHAI_MINUTES) % (24 * 60);
  return minutes >= OPENS && minutes < CLOSES && isWorkday(civilDateInShanghai(now));
}
