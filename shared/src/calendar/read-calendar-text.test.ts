import { describe, expect, it } from '@jest/globals';
import { PUBLISHED_YEARS } from './published-years.js';
import { readCalendarText } from './read-calendar-text.js';

const keys = (text: string, year = 2026) =>
  readCalendarText(text, year).errors.map(({ line, key }) => [line, key]);

describe('readCalendarText', () => {
  it('reads rows of day, 休 or 班, and note, however they are separated', () => {
    const text =
      '日期,类型,说明\n2026-02-15,休,春节\n2026年2月14日 | 班 | 调休\n2月28日\t班\n\n10/1 休 国庆节\n';
    expect(readCalendarText(text, 2026)).toEqual({
      errors: [],
      days: [
        { on: '2026-02-14', kind: 'work', note: '调休' },
        { on: '2026-02-15', kind: 'off', note: '春节' },
        { on: '2026-02-28', kind: 'work', note: '' },
        { on: '2026-10-01', kind: 'off', note: '国庆节' },
      ],
    });
  });

  it('reads the sentences of a notice', () => {
    const text = `国务院办公厅关于2017年部分节假日安排的通知
一、元旦:1月1日放假,1月2日(星期一)补休。
二、春节:1月27日至2月2日放假调休,共7天。1月22日(星期日)、2月4日(星期六)上班。
三、清明节:4月2日至4日放假调休,共3天。4月1日(星期六)上班。
四、劳动节:5月1日放假,与周末连休。
五、端午节:5月28日至30日放假调休,共3天。5月27日(星期六)上班。
六、国庆节、中秋节:10月1日至8日放假调休,共8天。9月30日(星期六)上班。
2016年12月1日`;
    const { days, errors } = readCalendarText(text, 2017);
    expect(errors).toEqual([]);
    expect(days).toEqual(PUBLISHED_YEARS[0]!.days);
  });

  it('reads a notice that reaches into the year before', () => {
    const { days } = readCalendarText(
      '一、元旦：2018年12月30日至2019年1月1日放假调休，共3天。2018年12月29日（星期六）上班。',
      2019,
    );
    expect(days.map(({ on, kind }) => `${on} ${kind}`)).toEqual([
      '2018-12-29 work',
      '2018-12-30 off',
      '2018-12-31 off',
      '2019-01-01 off',
    ]);
  });

  it('says of every bad row which line it is and what is wrong', () => {
    expect(
      keys(
        '2026-02-30,休,春节\n2026-10-01,放,国庆\n第3行,休\n2025-05-01,休\n2026-10-02,休\n2026-10-02,班\n2026-10-14,班',
      ),
    ).toEqual([
      [1, 'calendar.no-such-day'],
      [2, 'calendar.row-without-kind'],
      [3, 'calendar.row-without-date'],
      [4, 'calendar.day-of-another-year'],
      [6, 'calendar.day-twice'],
      [7, 'calendar.work-on-a-workday'],
    ]);
  });

  it('survives anything pasted', () => {
    expect(readCalendarText('', 2026)).toEqual({ days: [], errors: [] });
    expect(keys(`春节:2月31日至2月35日放假\n${'x'.repeat(500)}1`)).toEqual([[1, 'calendar.no-such-day']]);
  });

  it('comes back the same when what it read is written down and read again', () => {
    for (const { year, days } of PUBLISHED_YEARS) {
      const text = days
        .map(({ on, kind, note }) => `${on},${kind === 'off' ? '休' : '班'},${note}`)
        .join('\n');
      expect(readCalendarText(text, year)).toEqual({ days, errors: [] });
    }
  });
});
