import { graphql } from '../../../generated/index.js';

export const revisionComparisonDocument = graphql(`
  query RevisionComparison($draftId: ID!) {
    revisionComparison(draftId: $draftId) {
      draftId
      draftVersion
      planId
      planVersion
      planTitle
      unchangedCount
      differences {
        id
        kind
        origin
        proposed
        field
        taskName
        taskCode
        reportCount
        base {
          text
          role
          date
        }
        ours {
          text
          role
          date
        }
        theirs {
          text
          role
          date
        }
      }
      availableActions {
        key
        enabled
        reason
      }
    }
  }
`);

export const applyRevisionDocument = graphql(`
  mutation ApplyRevision($input: ApplyRevisionInput!) {
    applyRevision(input: $input) {
      id
      version
    }
  }
`);
