import { addDays, asCivilDate, type CivilDate } from '../kernel/civil-date.js';
import type { CalendarDay, CalendarYear } from './calendar-year.js';

/** `01-27..02-02` or `01-02`, or with a year before it: `2018-12-30..01-01`. */
interface Holiday {
  readonly name: string;
  readonly off: string;
  /** Days worked in its place. */
  readonly work?: readonly string[];
}

const NEW_YEAR = '元旦';
const SPRING = '春节';
const QINGMING = '清明节';
const LABOUR = '劳动节';
const DRAGON_BOAT = '端午节';
const MID_AUTUMN = '中秋节';
const NATIONAL = '国庆节';
const BOTH = '国庆节、中秋节';

/**
 * 国务院办公厅关于部分节假日安排的通知, year by year, as changed by later notices. Days off that fall on a weekend are
 * named too, as the notices do.
 */
const NOTICES: readonly { year: number; source: string; holidays: readonly Holiday[] }[] = [
  {
    year: 2017,
    source: '国办发明电〔2016〕17号',
    holidays: [
      { name: NEW_YEAR, off: '01-01..01-02' },
      { name: SPRING, off: '01-27..02-02', work: ['01-22', '02-04'] },
      { name: QINGMING, off: '04-02..04-04', work: ['04-01'] },
      { name: LABOUR, off: '05-01' },
      { name: DRAGON_BOAT, off: '05-28..05-30', work: ['05-27'] },
      { name: BOTH, off: '10-01..10-08', work: ['09-30'] },
    ],
  },
  {
    year: 2018,
    source: '国办发明电〔2017〕12号',
    holidays: [
      { name: NEW_YEAR, off: '01-01' },
      { name: SPRING, off: '02-15..02-21', work: ['02-11', '02-24'] },
      { name: QINGMING, off: '04-05..04-07', work: ['04-08'] },
      { name: LABOUR, off: '04-29..05-01', work: ['04-28'] },
      { name: DRAGON_BOAT, off: '06-18' },
      { name: MID_AUTUMN, off: '09-24' },
      { name: NATIONAL, off: '10-01..10-07', work: ['09-29', '09-30'] },
    ],
  },
  {
    year: 2019,
    source: '国办发明电〔2018〕15号、国办发明电〔2019〕3号',
    holidays: [
      { name: NEW_YEAR, off: '2018-12-30..01-01', work: ['2018-12-29'] },
      { name: SPRING, off: '02-04..02-10', work: ['02-02', '02-03'] },
      { name: QINGMING, off: '04-05' },
      { name: LABOUR, off: '05-01..05-04', work: ['04-28', '05-05'] },
      { name: DRAGON_BOAT, off: '06-07' },
      { name: MID_AUTUMN, off: '09-13' },
      { name: NATIONAL, off: '10-01..10-07', work: ['09-29', '10-12'] },
    ],
  },
  {
    year: 2020,
    source: '国办发明电〔2019〕16号、国办发明电〔2020〕1号',
    holidays: [
      { name: NEW_YEAR, off: '01-01' },
      { name: SPRING, off: '01-24..02-02', work: ['01-19'] },
      { name: QINGMING, off: '04-04..04-06' },
      { name: LABOUR, off: '05-01..05-05', work: ['04-26', '05-09'] },
      { name: DRAGON_BOAT, off: '06-25..06-27', work: ['06-28'] },
      { name: BOTH, off: '10-01..10-08', work: ['09-27', '10-10'] },
    ],
  },
  {
    year: 2021,
    source: '国办发明电〔2020〕27号',
    holidays: [
      { name: NEW_YEAR, off: '01-01..01-03' },
      { name: SPRING, off: '02-11..02-17', work: ['02-07', '02-20'] },
      { name: QINGMING, off: '04-03..04-05' },
      { name: LABOUR, off: '05-01..05-05', work: ['04-25', '05-08'] },
      { name: DRAGON_BOAT, off: '06-12..06-14' },
      { name: MID_AUTUMN, off: '09-19..09-21', work: ['09-18'] },
      { name: NATIONAL, off: '10-01..10-07', work: ['09-26', '10-09'] },
    ],
  },
  {
    year: 2022,
    source: '国办发明电〔2021〕11号',
    holidays: [
      { name: NEW_YEAR, off: '01-01..01-03' },
      { name: SPRING, off: '01-31..02-06', work: ['01-29', '01-30'] },
      { name: QINGMING, off: '04-03..04-05', work: ['04-02'] },
      { name: LABOUR, off: '04-30..05-04', work: ['04-24', '05-07'] },
      { name: DRAGON_BOAT, off: '06-03..06-05' },
      { name: MID_AUTUMN, off: '09-10..09-12' },
      { name: NATIONAL, off: '10-01..10-07', work: ['10-08', '10-09'] },
    ],
  },
  {
    year: 2023,
    source: '国办发明电〔2022〕16号',
    holidays: [
      { name: NEW_YEAR, off: '2022-12-31..01-02' },
      { name: SPRING, off: '01-21..01-27', work: ['01-28', '01-29'] },
      { name: QINGMING, off: '04-05' },
      { name: LABOUR, off: '04-29..05-03', work: ['04-23', '05-06'] },
      { name: DRAGON_BOAT, off: '06-22..06-24', work: ['06-25'] },
      { name: BOTH, off: '09-29..10-06', work: ['10-07', '10-08'] },
    ],
  },
  {
    year: 2024,
    source: '国办发明电〔2023〕7号',
    holidays: [
      { name: NEW_YEAR, off: '01-01' },
      { name: SPRING, off: '02-10..02-17', work: ['02-04', '02-18'] },
      { name: QINGMING, off: '04-04..04-06', work: ['04-07'] },
      { name: LABOUR, off: '05-01..05-05', work: ['04-28', '05-11'] },
      { name: DRAGON_BOAT, off: '06-10' },
      { name: MID_AUTUMN, off: '09-15..09-17', work: ['09-14'] },
      { name: NATIONAL, off: '10-01..10-07', work: ['09-29', '10-12'] },
    ],
  },
  {
    year: 2025,
    source: '国办发明电〔2024〕12号',
    holidays: [
      { name: NEW_YEAR, off: '01-01' },
      { name: SPRING, off: '01-28..02-04', work: ['01-26', '02-08'] },
      { name: QINGMING, off: '04-04..04-06' },
      { name: LABOUR, off: '05-01..05-05', work: ['04-27'] },
      { name: DRAGON_BOAT, off: '05-31..06-02' },
      { name: BOTH, off: '10-01..10-08', work: ['09-28', '10-11'] },
    ],
  },
  {
    year: 2026,
    source: '国办发明电〔2025〕7号',
    holidays: [
      { name: NEW_YEAR, off: '01-01..01-03', work: ['01-04'] },
      { name: SPRING, off: '02-15..02-23', work: ['02-14', '02-28'] },
      { name: QINGMING, off: '04-04..04-06' },
      { name: LABOUR, off: '05-01..05-05', work: ['05-09'] },
      { name: DRAGON_BOAT, off: '06-19..06-21' },
      { name: MID_AUTUMN, off: '09-25..09-27' },
      { name: NATIONAL, off: '10-01..10-07', work: ['09-20', '10-10'] },
    ],
  },
];

const inYear = (year: number, text: string): CivilDate =>
  asCivilDate(text.length === 5 ? `${year}-${text}` : text);

function daysOf(year: number, { name, off, work = [] }: Holiday): CalendarDay[] {
  const [first = '', last = first] = off.split('..');
  const days: CalendarDay[] = [];
  for (let on = inYear(year, first); on <= inYear(year, last); on = addDays(on, 1))
    days.push({ on, kind: 'off', note: name });
  return [
    ...days,
    ...work.map((day): CalendarDay => ({ on: inYear(year, day), kind: 'work', note: `${name}调休` })),
  ].sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** The years that the State Council's office has published and Duheng ships: offered to every jurisdiction. */
export const PUBLISHED_YEARS: readonly CalendarYear[] = NOTICES.map(({ year, source, holidays }) => ({
  year,
  source,
  days: holidays.flatMap((holiday) => daysOf(year, holiday)).sort((a, b) => (a.on < b.on ? -1 : 1)),
}));
