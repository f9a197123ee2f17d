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
