import { graphql } from '../../../generated/index.js';

export const rankingDocument = graphql(`
  query Ranking($roundId: ID) {
    ranking(roundId: $roundId) {
      roundId
      roundName
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
      year
      quarter
      state
    }
  }
`);
