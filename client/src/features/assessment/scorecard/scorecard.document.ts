import { graphql } from '../../../generated/index.js';

export const scorecardDocument = graphql(`
  query Scorecard($roundId: ID!, $unitId: ID!, $ordinal: Int) {
    scorecard(roundId: $roundId, unitId: $unitId, ordinal: $ordinal) {
      roundId
      roundName
      kind
      state
      appealsUntil
      ordinal
      versions {
        ordinal
        frozenAt
        unitName
        lineName
      }
      year
      quarter
      publishedAt
      contentHash
      unitId
      unitName
      categoryName
      participates
      rank
      outOf
      base
      bonus
      deduction
      total
      grade
      categoryMean
      lines {
        kind
        indicatorId
        adjustmentId
        categoryMean
        categoryBest
        name
        standard
        maxPoints
        points
        explanation {
          key
          values
          reason
        }
        assessed
        facts {
          assignmentId
          findingId
          taskCode
          taskTitle
          counted
          percent
        }
      }
      trend {
        year
        quarter
        total
        rank
      }
      statusCounts {
        status
        count
      }
    }
  }
`);

export const unitProblemsDocument = graphql(`
  query UnitProblems($filter: FollowedItemFilter!, $page: PageInput!) {
    followedItems(filter: $filter, page: $page) {
      total
      rows {
        id
        title
        taskCode
        taskTitle
        dueOn
      }
    }
  }
`);
