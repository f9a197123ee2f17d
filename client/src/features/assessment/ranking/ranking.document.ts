import { graphql } from '../../../generated/index.js';

export const rankingDocument = graphql(`
  query Ranking($roundId: ID, $ordinal: Int) {
    ranking(roundId: $roundId, ordinal: $ordinal) {
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
      publicLines {
        unitId
        unitName
        kind
        points
        reason
      }
      year
      quarter
      previousRoundName
      categories {
        categoryId
        categoryName
        rows {
          unitId
          unitName
          participates
          rank
          grade
          total
          base
          bonus
          deduction
          previousRank
          previousTotal
          trend {
            year
            quarter
            total
          }
        }
      }
    }
  }
`);

export const publishedRoundsDocument = graphql(`
  query PublishedRounds {
    assessmentRounds {
      id
      name
      kind
      year
      quarter
      state
    }
  }
`);

export const comparedCardFields = graphql(`
  fragment ComparedCardFields on Scorecard {
    unitId
    unitName
    categoryName
    categoryMean
    rank
    total
    lines {
      kind
      indicatorId
      categoryMean
      name
      maxPoints
      points
    }
  }
`);

export const compareUnitsDocument = graphql(`
  query CompareUnits($roundId: ID!, $one: ID!, $other: ID!, $ordinal: Int) {
    one: scorecard(roundId: $roundId, unitId: $one, ordinal: $ordinal) {
      ...ComparedCardFields
    }
    other: scorecard(roundId: $roundId, unitId: $other, ordinal: $ordinal) {
      ...ComparedCardFields
    }
  }
`);
