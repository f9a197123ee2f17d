import { graphql } from '../../../generated/index.js';

export const stripInstanceFields = graphql(`
  fragment StripInstanceFields on DeadlineInstance {
    id
    assignmentId
    unitId
    unitName
    nature
    eventId
    periodStartsOn
    periodEndsOn
    dueOn
    dueTime
    requiredCount
    doneCount
    completedOn
    standing
    shortLead
  }
`);

export const taskDutiesDocument = graphql(`
  query TaskDuties($taskId: ID!) {
    taskDuties(taskId: $taskId) {
      taskId
      duties {
        key
        text
        nature
        event
        limit {
          unit
          amount
        }
        aim {
          unit
          amount
        }
        tooFrequent
        expectedThisQuarter
        meanings
        choice {
          version
          meaning
          chosenAt
          chosenByName
        }
        countChoice {
          version
          requiredCount
          chosenAt
          chosenByName
        }
        instances {
          ...StripInstanceFields
        }
        judgements {
          id
          version
          assignmentId
          year
          quarter
          met
          doneCount
          words
          judgedAt
          judgedByName
        }
      }
      events {
        id
        name
        occurredOn
        occurredAt
        unitId
        note
        createdByName
        removable
      }
      availableActions {
        key
        enabled
        reason
      }
    }
  }
`);

export const recordDeadlineEventDocument = graphql(`
  mutation RecordDeadlineEvent($input: RecordDeadlineEventInput!) {
    recordDeadlineEvent(input: $input) {
      taskId
    }
  }
`);

export const removeDeadlineEventDocument = graphql(`
  mutation RemoveDeadlineEvent($id: ID!) {
    removeDeadlineEvent(id: $id) {
      taskId
    }
  }
`);

export const chooseDeadlineMeaningDocument = graphql(`
  mutation ChooseDeadlineMeaning($input: ChooseDeadlineMeaningInput!) {
    chooseDeadlineMeaning(input: $input) {
      taskId
    }
  }
`);

export const chooseRequiredCountDocument = graphql(`
  mutation ChooseRequiredCount($input: ChooseRequiredCountInput!) {
    chooseRequiredCount(input: $input) {
      taskId
    }
  }
`);

export const judgeStandingDutyDocument = graphql(`
  mutation JudgeStandingDuty($input: JudgeStandingDutyInput!) {
    judgeStandingDuty(input: $input) {
      taskId
    }
  }
`);

export const reportingDutiesDocument = graphql(`
  query ReportingDuties($planId: ID!) {
    reportingDuties(planId: $planId) {
      id
      text
      dueOn
      recipient
      removable
      instances {
        ...StripInstanceFields
      }
    }
  }
`);

export const addReportingDutyDocument = graphql(`
  mutation AddReportingDuty($input: AddReportingDutyInput!) {
    addReportingDuty(input: $input) {
      id
    }
  }
`);

export const removeReportingDutyDocument = graphql(`
  mutation RemoveReportingDuty($id: ID!) {
    removeReportingDuty(id: $id) {
      id
    }
  }
`);
