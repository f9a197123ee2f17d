import { graphql } from '../../../generated/index.js';

export const planDocument = graphql(`
  query Plan($id: ID!) {
    plan(id: $id) {
      id
      version
      title
      docNumber
      issuer
      documentDate
      year
      state
      issuedOn
      leadlessRule
      withdrawnAt
      withdrawnReason
      taskCount
      assignmentCount
      signedCount
      sections {
        id
        parentId
        title
      }
      tasks {
        id
        code
        ordinal
        title
        version
        dueOn
        section {
          id
        }
        units {
          id
          role
          printedName
          unitId
          groupId
        }
        deadlines {
          id
          text
          dueOn
        }
        targets {
          id
          text
        }
        assignments {
          id
          state
          light
        }
      }
      withdrawnTasks {
        id
        code
        title
      }
      revisions {
        id
        number
        revisedOn
        draftId
        title
        docNumber
        appliedCount
        keptCount
      }
      availableActions {
        key
        enabled
        reason
      }
    }
  }
`);

export const withdrawPlanDocument = graphql(`
  mutation WithdrawPlan($input: WithdrawPlanInput!) {
    withdrawPlan(input: $input) {
      id
      version
      state
      withdrawnAt
      withdrawnReason
    }
  }
`);

/** What the tasks of a plan ask for, in the words that units will read. */
export const planDemandsDocument = graphql(`
  query PlanDemands($id: ID!) {
    plan(id: $id) {
      id
      tasks {
        id
        code
        title
        content
      }
    }
  }
`);

/** Loaded when it is asked for: a document can be twenty times the rest of the page. */
export const planSourceDocument = graphql(`
  query PlanSource($id: ID!) {
    plan(id: $id) {
      id
      sourceText
    }
  }
`);

export const issuePlanDocument = graphql(`
  mutation IssuePlan($input: VersionedInput!) {
    issuePlan(input: $input) {
      id
      version
      state
      issuedOn
      assignmentCount
      signedCount
      availableActions {
        key
        enabled
        reason
      }
    }
  }
`);
