import { graphql } from '../../../generated/index.js';

export const roundStageFields = graphql(`
  fragment RoundStageFields on RoundStageDates {
    stage
    beginsOn
    endsOn
    standing
    outstanding
  }
`);

export const roundFields = graphql(`
  fragment RoundFields on AssessmentRound {
    id
    version
    name
    kind
    year
    quarter
    periodBeginsOn
    state
    stages {
      ...RoundStageFields
    }
    proposedAt
    proposedByName
    sendBackReason
    announcedAt
    announcedByName
    appealsUntil
    openAppeals
    ordinal
    publishedAt
    publishedByName
    unitCount
    missingScores
    rubric
    indicators {
      id
      parentId
      number
      name
      standard
      rule
      maxPoints
      part
      appliesTo {
        categoryIds
        unitIds
      }
      assessors {
        id
        weight
      }
      combination
      sortOrder
    }
    availableActions {
      key
      enabled
      reason
    }
  }
`);

export const assessmentRoundsDocument = graphql(`
  query AssessmentRounds {
    assessmentRounds {
      ...RoundFields
    }
  }
`);

export const publishRoundDocument = graphql(`
  mutation PublishRound($input: VersionedInput!) {
    publishRound(input: $input) {
      ...RoundFields
    }
  }
`);

export const planRoundStagesDocument = graphql(`
  mutation PlanRoundStages($input: StagePlanInput!) {
    planRoundStages(input: $input) {
      ...RoundFields
    }
  }
`);

export const proposeRoundResultDocument = graphql(`
  mutation ProposeRoundResult($input: VersionedInput!) {
    proposeRoundResult(input: $input) {
      ...RoundFields
    }
  }
`);

export const sendRoundBackDocument = graphql(`
  mutation SendRoundBack($input: SendBackInput!) {
    sendRoundBack(input: $input) {
      ...RoundFields
    }
  }
`);

export const announceRoundDocument = graphql(`
  mutation AnnounceRound($input: VersionedInput!) {
    announceRound(input: $input) {
      ...RoundFields
    }
  }
`);
