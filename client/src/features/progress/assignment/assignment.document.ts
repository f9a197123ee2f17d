import { graphql } from '../../../generated/index.js';

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
    submittedAt
    submittedByName
    decidedAt
    decidedByName
    returnReason
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
        }
      }
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
