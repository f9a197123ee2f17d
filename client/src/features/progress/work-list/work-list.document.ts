import { graphql } from '../../../generated/index.js';

export const workCountsDocument = graphql(`
  query WorkCounts {
    workCounts {
      kind
      count
    }
  }
`);

export const workListDocument = graphql(`
  query WorkList($kind: WorkListKind!, $page: PageInput!) {
    workList(kind: $kind, page: $page) {
      total
      rows {
        assignmentId
        reportId
        taskCode
        taskTitle
        planTitle
        unitName
        dueOn
        light
        lightReason {
          key
          days
          points
          date
        }
        status
        percent
        note
      }
    }
  }
`);
