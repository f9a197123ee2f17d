import { graphql } from '../../../generated/index.js';

export const reportFigureFields = graphql(`
  fragment ReportFigureFields on ReportFigure {
    id
    targetId
    label
    value
    unit
    numerator
    denominator
    lastYear
    asOf
    growthPercent
    partsSum
    partsDifference
    standing
    parts {
      label
      value
      reportId
    }
    disputes {
      ...FigureDisputeFields
    }
  }
`);

export const figureDisputeFields = graphql(`
  fragment FigureDisputeFields on FigureDispute {
    id
    version
    state
    reportedValue
    value
    source
    file {
      id
      name
      sizeBytes
    }
    createdAt
    raisedByName
    answer
    answeredAt
    answeredByName
    kept
    grounds
    resolvedAt
    resolvedByName
    availableActions {
      key
      enabled
      reason
    }
  }
`);

export const progressReportFields = graphql(`
  fragment ProgressReportFields on ProgressReport {
    id
    version
    year
    quarter
    state
    percent
    narrative
    problems
    nextStep
    asOf
    files {
      id
      name
      mediaType
      sizeBytes
      createdAt
    }
    figures {
      ...ReportFigureFields
    }
    signOff {
      name
      on
    }
    carriedItems {
      kind
      text
      state
      since {
        year
        quarter
      }
    }
    sources {
      reportId
      unitName
    }
    handedInAt
    handedInByName
    submittedAt
    submittedByName
    decidedAt
    decidedByName
    returnReason
    overruledAt
    availableActions {
      key
      enabled
      reason
    }
  }
`);

export const assignmentFields = graphql(`
  fragment AssignmentFields on Assignment {
    id
    version
    role
    state
    signedAt
    signedByName
    withdrawnAt
    startsOn
    dueOn
    percent
    completedOn
    status
    light
    lightReason {
      key
      days
      points
      date
    }
    expectedPercent
    unit {
      id
      name
    }
    availableActions {
      key
      enabled
      reason
    }
  }
`);

export const assignmentDocument = graphql(`
  query AssignmentPage($id: ID!) {
    assignment(id: $id) {
      ...AssignmentFields
      task {
        id
        code
        ordinal
        title
        content
        plan {
          id
          title
          docNumber
        }
        section {
          id
          title
        }
        deadlines {
          id
          text
        }
        targets {
          id
          text
          comparator
          value
          unit
          per
          scope
        }
      }
      unitHasHead
      signOffRequired
      signers
      consolidates
      reports {
        ...ProgressReportFields
      }
    }
  }
`);

export const signAssignmentDocument = graphql(`
  mutation SignAssignment($input: VersionedInput!) {
    signAssignment(input: $input) {
      ...AssignmentFields
    }
  }
`);
