import { graphql } from '../../../generated/index.js';

export const measureFields = graphql(`
  fragment MeasureFields on Measure {
    id
    version
    unitId
    unitName
    year
    kind
    basis
    roundId
    roundName
    findingId
    findingTitle
    reason
    effect
    decidedOn
    decidedByName
    effectFrom
    effectUntil
    liftedOn
    liftedReason
    inForce
    file {
      id
      name
    }
  }
`);

export const measuresDocument = graphql(`
  query Measures($filter: MeasureFilter!, $page: PageInput!) {
    measures(filter: $filter, page: $page) {
      total
      rows {
        ...MeasureFields
      }
    }
  }
`);

export const measureSuggestionsDocument = graphql(`
  query MeasureSuggestions($year: Int!) {
    measureSuggestions(year: $year) {
      unitId
      unitName
      rule
      kind
      roundId
      roundName
    }
  }
`);

/** Units that a measure can be decided for, and published rounds that it can rest on. */
export const measureBasesDocument = graphql(`
  query MeasureBases {
    units {
      id
      name
    }
    assessmentRounds {
      id
      name
      year
      state
    }
  }
`);

export const decideMeasureDocument = graphql(`
  mutation DecideMeasure($input: DecideMeasureInput!) {
    decideMeasure(input: $input) {
      ...MeasureFields
    }
  }
`);

export const liftMeasureDocument = graphql(`
  mutation LiftMeasure($input: LiftMeasureInput!) {
    liftMeasure(input: $input) {
      ...MeasureFields
    }
  }
`);

export const outsideFields = graphql(`
  fragment OutsideFields on OutsideAssessment {
    id
    version
    year
    name
    fullPoints
    weight
    handOvers {
      id
      roundId
      roundName
      contentHash
      recipient
      handedAt
      handedByName
      rows {
        unitId
        unitName
        categoryName
        total
        points
      }
    }
  }
`);

export const outsideAssessmentsDocument = graphql(`
  query OutsideAssessments($year: Int!) {
    outsideAssessments(year: $year) {
      ...OutsideFields
    }
  }
`);

export const addOutsideAssessmentDocument = graphql(`
  mutation AddOutsideAssessment($input: OutsideAssessmentInput!) {
    addOutsideAssessment(input: $input) {
      ...OutsideFields
    }
  }
`);

export const handOverResultDocument = graphql(`
  mutation HandOverResult($input: HandOverInput!) {
    handOverResult(input: $input) {
      ...OutsideFields
    }
  }
`);
