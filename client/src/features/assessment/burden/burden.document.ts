import { graphql } from '../../../generated/index.js';

export const burdenOverrideFields = graphql(`
  fragment BurdenOverrideFields on BurdenOverride {
    id
    version
    year
    ruleId
    name
    wording
    reason
    state
    note
    askedByName
    askedAt
    decidedByName
    decidedAt
    availableActions {
      key
      enabled
      reason
    }
  }
`);

export const burdenOverridesDocument = graphql(`
  query BurdenOverrides($year: Int!) {
    burdenOverrides(year: $year) {
      ...BurdenOverrideFields
    }
  }
`);

export const burdenEvaluationDocument = graphql(`
  query BurdenEvaluation($roundId: ID!) {
    burdenEvaluation(roundId: $roundId) {
      roundId
      roundName
      year
      quarter
      indicatorCount
      findings {
        indicatorId
        number
        name
        ruleId
        severity
        concept
        excerpt
        wording
        standing
        override {
          ...BurdenOverrideFields
        }
      }
    }
  }
`);

export const askBurdenOverrideDocument = graphql(`
  mutation AskBurdenOverride($input: AskBurdenOverrideInput!) {
    askBurdenOverride(input: $input) {
      ...BurdenOverrideFields
    }
  }
`);

export const decideBurdenOverrideDocument = graphql(`
  mutation DecideBurdenOverride($input: DecideBurdenOverrideInput!) {
    decideBurdenOverride(input: $input) {
      ...BurdenOverrideFields
    }
  }
`);
