import { graphql } from '../../../generated/index.js';

export const milestonesDocument = graphql(`
  query PlanMilestones($id: ID!) {
    plan(id: $id) {
      id
      milestones {
        id
        version
        kind
        title
        dueOn
        doneOn
        receipt
        participants
        matters
        files {
          id
          name
          sizeBytes
        }
      }
    }
  }
`);

export const addMilestoneDocument = graphql(`
  mutation AddMilestone($input: AddMilestoneInput!) {
    addMilestone(input: $input) {
      id
    }
  }
`);

export const recordMilestoneDocument = graphql(`
  mutation RecordMilestone($input: RecordMilestoneInput!) {
    recordMilestone(input: $input) {
      id
    }
  }
`);

export const removeMilestoneDocument = graphql(`
  mutation RemoveMilestone($input: VersionedInput!) {
    removeMilestone(input: $input)
  }
`);
