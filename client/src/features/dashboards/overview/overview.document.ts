import { graphql } from '../../../generated/index.js';

export const overviewDocument = graphql(`
  query Overview {
    overview {
      year
      quarter
      numbers {
        key
        value
        of
        reasonKey
        reasonValues
        link
      }
      attention {
        ...LedgerRowFields
      }
    }
  }
`);

/** The figures behind the small charts: the ledger's own counts, so that they cannot differ from its lists. */
export const overviewCountsDocument = graphql(`
  query OverviewCounts($filter: LedgerFilter!) {
    ledger(filter: $filter, sort: { key: code, direction: asc }, page: { page: 1, pageSize: 1 }) {
      total
      statusCounts {
        status
        count
      }
      lightCounts {
        light
        count
      }
    }
    ranking {
      roundId
      roundName
      categories {
        categoryId
        categoryName
        rows {
          unitId
          unitName
          participates
          rank
          total
        }
      }
    }
  }
`);

/** Overdue shares at the highest step of the ladder that each has reached. */
export const escalatedWorkDocument = graphql(`
  query EscalatedWork($step: Int, $page: PageInput!) {
    escalatedWork(step: $step, page: $page) {
      total
      steps {
        step
        name
        count
      }
      rows {
        assignmentId
        taskId
        taskTitle
        unitName
        step
        name
        dueOn
        daysOverdue
        raisedOn
      }
    }
  }
`);
