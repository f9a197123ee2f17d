import { graphql } from '../../../generated/index.js';

export const workYearDocument = graphql(`
  query WorkYear($year: Int!) {
    workYear(year: $year) {
      year
      published
      source
      workingDays
      offeredSource
      offeredYears
      lastDayPolicy
      days {
        on
        kind
        note
      }
      versions {
        number
        source
        createdAt
      }
    }
  }
`);

export const calendarTextDocument = graphql(`
  query CalendarText($year: Int!, $text: String!) {
    calendarText(year: $year, text: $text) {
      days {
        on
        kind
        note
      }
      problems {
        line
        text
        reason
      }
    }
  }
`);

export const calendarDifferenceDocument = graphql(`
  query CalendarDifference($input: CalendarChangeInput!) {
    calendarDifference(input: $input) {
      fingerprint
      total
      changedDays
      rows {
        instanceId
        taskId
        taskCode
        taskTitle
        unitName
        dutyKey
        before
        after
      }
    }
  }
`);

export const changeCalendarDocument = graphql(`
  mutation ChangeCalendar($input: ChangeCalendarInput!) {
    changeCalendar(input: $input) {
      total
    }
  }
`);
