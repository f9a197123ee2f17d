import { graphql } from '../../../generated/index.js';

export const scoreSheetRowFields = graphql(`
  fragment ScoreSheetRowFields on ScoreSheetRow {
    unitId
    unitName
    categoryName
    participates
    base
    total
    cells {
      indicatorId
      points
      entries {
        assessorId
        input
        reason
        version
      }
      explanation {
        key
        values
        reason
      }
    }
    vetoes {
      id
      version
      effect
      reason
    }
    adjustments {
      id
      version
      unitId
      kind
      points
      reason
      file {
        id
        name
      }
    }
  }
`);

export const scoreSheetDocument = graphql(`
  query ScoreSheet($roundId: ID!) {
    scoreSheet(roundId: $roundId) {
      round {
        ...RoundFields
      }
      rows {
        ...ScoreSheetRowFields
      }
    }
  }
`);

export const scoreIndicatorDocument = graphql(`
  mutation ScoreIndicator($input: ScoreInput!) {
    scoreIndicator(input: $input) {
      ...ScoreSheetRowFields
    }
  }
`);

export const addAdjustmentDocument = graphql(`
  mutation AddAdjustment($input: AdjustmentInput!) {
    addAdjustment(input: $input) {
      ...ScoreSheetRowFields
    }
  }
`);

export const removeAdjustmentDocument = graphql(`
  mutation RemoveAdjustment($input: VersionedInput!) {
    removeAdjustment(input: $input) {
      ...ScoreSheetRowFields
    }
  }
`);
