import { graphql } from '../../../generated/index.js';

export const scoreSheetRowFields = graphql(`
  fragment ScoreSheetRowFields on ScoreSheetRow {
    unitId
    unitName
    categoryName
    participates
    base
    total
    missing
    cells {
      indicatorId
      points
      entries {
        assessorId
        input
        reason
        version
        files {
          id
          name
          sizeBytes
        }
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
      file {
        id
        name
      }
    }
    adjustments {
      id
      version
      unitId
      kind
      points
      reason
      approved
      approvedByName
      enteredBy
      enteredByName
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

export const approveAdjustmentDocument = graphql(`
  mutation ApproveAdjustment($input: VersionedInput!) {
    approveAdjustment(input: $input) {
      ...ScoreSheetRowFields
    }
  }
`);

export const addVetoDocument = graphql(`
  mutation AddVeto($input: VetoInput!) {
    addVeto(input: $input) {
      ...ScoreSheetRowFields
    }
  }
`);

export const removeVetoDocument = graphql(`
  mutation RemoveVeto($input: VersionedInput!) {
    removeVeto(input: $input) {
      ...ScoreSheetRowFields
    }
  }
`);

export const scoreEvidenceDocument = graphql(`
  query ScoreEvidence($roundId: ID!, $unitId: ID!, $indicatorId: ID!) {
    scoreEvidence(roundId: $roundId, unitId: $unitId, indicatorId: $indicatorId) {
      facts {
        fact {
          assignmentId
          findingId
          taskCode
          taskTitle
          counted
          percent
        }
        report {
          id
          year
          quarter
          asOf
          percent
          files {
            id
            name
            sizeBytes
          }
        }
      }
    }
  }
`);

export const fillFromQuartersDocument = graphql(`
  mutation FillFromQuarters($input: FillFromQuartersInput!) {
    fillFromQuarters(input: $input)
  }
`);
