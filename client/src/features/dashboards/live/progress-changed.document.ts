import { graphql } from '../../../generated/index.js';

export const progressChangedDocument = graphql(`
  subscription ProgressChanged {
    progressChanged {
      assignmentId
      taskId
      planId
      unitId
    }
  }
`);
