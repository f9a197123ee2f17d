import { graphql } from '../../../generated/index.js';

export const yearFields = graphql(`
  fragment YearFields on YearResult {
    year
    version
    state
    method
    absence
    ties
    publishedAt
    contentHash
    rounds {
      roundId
      name
      quarter
      weight
      contentHash
    }
    units {
      unitId
      unitName
      categoryId
      categoryName
      totals
      total
      rank
    }
    availableActions {
      key
      enabled
      reason
    }
  }
`);

export const yearDocument = graphql(`
  query YearResult($year: Int!) {
    yearResult(year: $year) {
      ...YearFields
    }
  }
`);

export const planYearDocument = graphql(`
  mutation PlanYear($input: PlanYearInput!) {
    planYear(input: $input) {
      ...YearFields
    }
  }
`);

export const proposeYearDocument = graphql(`
  mutation ProposeYear($input: YearStepInput!) {
    proposeYear(input: $input) {
      ...YearFields
    }
  }
`);

export const sendBackYearDocument = graphql(`
  mutation SendBackYear($input: YearStepInput!) {
    sendBackYear(input: $input) {
      ...YearFields
    }
  }
`);

export const publishYearDocument = graphql(`
  mutation PublishYear($input: YearStepInput!) {
    publishYear(input: $input) {
      ...YearFields
    }
  }
`);
