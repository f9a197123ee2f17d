import type { CalendarLabels } from './calendar.labels.js';

export const calendarLabelsZhCn: CalendarLabels = {
  dayKinds: { off: '休', work: '班' },
  lastDayPolicies: {
    keep: '不顺延：最后一日遇休息日仍为当日',
    counted: '按日计算的期限顺延：最后一日遇休息日的，顺延至次一工作日；文件写明的日期不变',
    all: '全部顺延：文件写明的日期和月末、季末、年末遇休息日的，也顺延至次一工作日',
  },
  computed: '暂按周末推算',
  refusals: {
    'calendar.row-without-date': '看不出日期，请写成 2026-10-01 或 10月1日。',
    'calendar.no-such-day': '没有这一天，请核对日期。',
    'calendar.row-without-kind': '请写明“休”或“班”。',
    'calendar.day-of-another-year': '这一天不属于所选年份。',
    'calendar.day-twice': '同一天写了两次。',
    'calendar.work-on-a-workday': '这一天本来就要上班，不必标“班”，请核对日期。',
    'calendar.nothing-to-change': '没有可以保存的改动。',
    'calendar.difference-changed': '受影响的时限已有变化，请重新核对后再确认。',
    'calendar.source-missing': '请填写放假通知的文号。',
    'calendar.no-days': '没有读到任何休息日或调休上班日。',
    'calendar.not-offered': '系统没有内置这一年的放假安排，请导入通知。',
  },
};
