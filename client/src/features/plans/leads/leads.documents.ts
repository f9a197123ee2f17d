import { graphql } from '../../../generated/index.js';

/** Loaded when a unit is to be chosen. */
export const unitChoicesDocument = graphql(`
  query UnitChoices {
    units {
      id
      name
      shortName
      aliases
      endedOn
    }
    unitGroups {
      id
      name
      aliases
    }
  }
`);

export const appointLeadDocument = graphql(`
  mutation AppointLead($input: TaskUnitChoiceInput!) {
    appointLead(input: $input) {
      id
      version
    }
  }
`);

export const addTaskUnitDocument = graphql(`
  mutation AddTaskUnit($input: AddTaskUnitInput!) {
    addTaskUnit(input: $input) {
      id
      version
    }
  }
`);

export const removeTaskUnitDocument = graphql(`
  mutation RemoveTaskUnit($input: RemoveTaskUnitInput!) {
    removeTaskUnit(input: $input) {
      id
      version
    }
  }
`);

export const nameReportingLeadDocument = graphql(`
  mutation NameReportingLead($input: TaskUnitChoiceInput!) {
    nameReportingLead(input: $input) {
      id
      version
    }
  }
`);

export const chooseLeadlessRuleDocument = graphql(`
  mutation ChooseLeadlessRule($input: ChooseLeadlessRuleInput!) {
    chooseLeadlessRule(input: $input) {
      id
      version
      leadlessRule
    }
  }
`);

export const memberChangesDocument = graphql(`
  query MemberChanges($planId: ID!) {
    memberChanges(planId: $planId) {
      taskId
      taskCode
      taskTitle
      unitId
      unitName
      groupName
      kind
      reportCount
    }
  }
`);

export const applyMemberChangesDocument = graphql(`
  mutation ApplyMemberChanges($input: ApplyMemberChangesInput!) {
    applyMemberChanges(input: $input) {
      id
      version
    }
  }
`);
