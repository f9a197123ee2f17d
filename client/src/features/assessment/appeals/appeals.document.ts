import { graphql } from '../../../generated/index.js';

export const appealFields = graphql(`
  fragment AppealFields on Appeal {
    id
    version
    roundId
    roundName
    unitId
    unitName
    indicatorId
    adjustmentId
    lineName
    linePoints
    reason
    files {
      id
      name
      sizeBytes
    }
    state
    lodgedAt
    answer
    correction {
      kind
      points
      entries {
        assessorId
        input
        reason
      }
    }
    decidedAt
    decidedByName
    returnReason
    confirmedAt
    confirmedByName
    ordinal
    availableActions {
      key
      enabled
      reason
    }
  }
`);

export const roundAppealsDocument = graphql(`
  query RoundAppeals($roundId: ID!) {
    roundAppeals(roundId: $roundId) {
      ...AppealFields
    }
  }
`);

export const appealBasisDocument = graphql(`
  query AppealBasis($id: ID!) {
    appealBasis(id: $id) {
      points
      indicator {
        id
        parentId
        number
        name
        standard
        rule
        maxPoints
        part
        assessors {
          id
          weight
        }
        combination
        sortOrder
      }
      entries {
        assessorId
        input
        reason
      }
    }
  }
`);

export const lodgeAppealDocument = graphql(`
  mutation LodgeAppeal($input: AppealInput!) {
    lodgeAppeal(input: $input) {
      ...AppealFields
    }
  }
`);

export const withdrawAppealDocument = graphql(`
  mutation WithdrawAppeal($input: VersionedInput!) {
    withdrawAppeal(input: $input) {
      ...AppealFields
    }
  }
`);

export const decideAppealDocument = graphql(`
  mutation DecideAppeal($input: AppealDecisionInput!) {
    decideAppeal(input: $input) {
      ...AppealFields
    }
  }
`);

export const confirmAppealDocument = graphql(`
  mutation ConfirmAppeal($input: VersionedInput!) {
    confirmAppeal(input: $input) {
      ...AppealFields
    }
  }
`);

export const returnAppealDecisionDocument = graphql(`
  mutation ReturnAppealDecision($input: SendBackInput!) {
    returnAppealDecision(input: $input) {
      ...AppealFields
    }
  }
`);
