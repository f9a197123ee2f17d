import { graphql } from '../../../generated/index.js';

export const roundAnalysisDocument = graphql(`
  query RoundAnalysis($roundId: ID!) {
    roundAnalysis(roundId: $roundId) {
      roundId
      roundName
      missing
      indicators {
        indicatorId
        number
        name
        maxPoints
        spread {
          ...SpreadFields
        }
      }
      categories {
        categoryId
        categoryName
        spread {
          ...SpreadFields
        }
      }
      stability {
        kind
        subjectId
        subjectName
        change
        keptPercent
        movedUnits
        moves {
          unitId
          unitName
          from
          to
        }
      }
      ranges {
        unitId
        unitName
        categoryName
        rank
        best
        worst
      }
      assessors {
        assessorId
        name
        cells
        meanDifference
        meanDistance
        above
        below
        verdict
      }
      selfComparisons {
        unitId
        unitName
        categoryName
        compared
        selfPoints
        assessedPoints
        difference
        widest {
          indicatorId
          name
          difference
        }
      }
    }
  }
`);

export const spreadFields = graphql(`
  fragment SpreadFields on Spread {
    count
    lowest
    highest
    mean
    deviation
    distinct
    tied
    atFull
    verdict
  }
`);

export const whatIfWeightsDocument = graphql(`
  query WhatIfWeights($roundId: ID!, $weights: [TriedWeightInput!]!) {
    whatIfWeights(roundId: $roundId, weights: $weights) {
      unitId
      unitName
      categoryId
      categoryName
      total
      rank
      triedTotal
      triedRank
    }
  }
`);
