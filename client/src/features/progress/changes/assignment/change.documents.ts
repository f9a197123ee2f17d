import { graphql } from '../../../../generated/index.js';

export const assignmentChangeFields = graphql(`
  fragment AssignmentChangeFields on AssignmentChange {
    id
    kind
    state
    reason
    basis
    previousDueOn
    askedDueOn
    grantedDueOn
    resumeOn
    endedOn
    foundPercent
    createdAt
    createdByName
    decidedAt
    decidedByName
    decisionReason
    files {
      id
      name
      sizeBytes
    }
  }
`);

export const changedAssignmentFields = graphql(`
  fragment ChangedAssignmentFields on Assignment {
    id
    version
    state
    dueOn
    originalDueOn
    suspendedOn
    closedOn
    percent
    extensionCount
    availableActions {
      key
      enabled
      reason
    }
    changes {
      ...AssignmentChangeFields
    }
  }
`);

export const assignmentChangesDocument = graphql(`
  query AssignmentChanges($id: ID!) {
    assignment(id: $id) {
      ...ChangedAssignmentFields
      task {
        id
      }
    }
  }
`);

export const requestExtensionDocument = graphql(`
  mutation RequestExtension($input: RequestExtensionInput!) {
    requestExtension(input: $input) {
      ...ChangedAssignmentFields
    }
  }
`);

export const withdrawExtensionDocument = graphql(`
  mutation WithdrawExtension($input: VersionedInput!) {
    withdrawExtension(input: $input) {
      ...ChangedAssignmentFields
    }
  }
`);

export const grantExtensionDocument = graphql(`
  mutation GrantExtension($input: GrantExtensionInput!) {
    grantExtension(input: $input) {
      ...ChangedAssignmentFields
    }
  }
`);

export const extendAssignmentDocument = graphql(`
  mutation ExtendAssignment($input: GrantExtensionInput!) {
    extendAssignment(input: $input) {
      ...ChangedAssignmentFields
    }
  }
`);

export const refuseExtensionDocument = graphql(`
  mutation RefuseExtension($input: ReasonInput!) {
    refuseExtension(input: $input) {
      ...ChangedAssignmentFields
    }
  }
`);

export const requestCompletionDocument = graphql(`
  mutation RequestCompletion($input: RequestCompletionInput!) {
    requestCompletion(input: $input) {
      ...ChangedAssignmentFields
    }
  }
`);

export const withdrawCompletionDocument = graphql(`
  mutation WithdrawCompletion($input: VersionedInput!) {
    withdrawCompletion(input: $input) {
      ...ChangedAssignmentFields
    }
  }
`);

export const confirmCompletionDocument = graphql(`
  mutation ConfirmCompletion($input: ConfirmCompletionInput!) {
    confirmCompletion(input: $input) {
      ...ChangedAssignmentFields
    }
  }
`);

export const refuseCompletionDocument = graphql(`
  mutation RefuseCompletion($input: ReasonInput!) {
    refuseCompletion(input: $input) {
      ...ChangedAssignmentFields
    }
  }
`);

export const suspendAssignmentDocument = graphql(`
  mutation SuspendAssignment($input: SuspendAssignmentInput!) {
    suspendAssignment(input: $input) {
      ...ChangedAssignmentFields
    }
  }
`);

export const resumeAssignmentDocument = graphql(`
  mutation ResumeAssignment($input: ReasonInput!) {
    resumeAssignment(input: $input) {
      ...ChangedAssignmentFields
    }
  }
`);
