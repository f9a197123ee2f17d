import { graphql } from '../../../generated/index.js';

export const gridReportFields = graphql(`
  fragment GridReportFields on ProgressReport {
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
    returnReason
    overruledAt
    files {
      id
      name
      sizeBytes
    }
    figures {
      targetId
      label
      value
      unit
      numerator
      denominator
      lastYear
      asOf
      parts {
        label
        value
        reportId
      }
    }
  }
`);

export const quarterGridDocument = graphql(`
  query QuarterGrid($year: Int!, $quarter: Int!) {
    quarterAssignments(year: $year, quarter: $quarter) {
      id
      startsOn
      dueOn
      percent
      unitHasHead
      task {
        id
        code
        title
        targets {
          id
          text
          unit
        }
      }
      reports {
        ...GridReportFields
      }
    }
  }
`);

export const saveGridRowDocument = graphql(`
  mutation SaveGridRow($input: ProgressReportInput!) {
    saveProgressReport(input: $input) {
      ...GridReportFields
    }
  }
`);

export const submitQuarterDocument = graphql(`
  mutation SubmitQuarter($input: SubmitQuarterReportsInput!) {
    submitQuarterReports(input: $input) {
      assignmentId
      refusal
      report {
        ...GridReportFields
      }
    }
  }
`);
