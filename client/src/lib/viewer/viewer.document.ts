import { graphql } from '../../generated/index.js';

export const viewerFields = graphql(`
  fragment ViewerFields on Viewer {
    accountId
    displayName
    loginName
    role
    unitId
    unitName
    jurisdictionName
    mustChangePassword
    permittedActions
    csrfToken
    today
  }
`);

export const viewerDocument = graphql(`
  query Viewer {
    viewer {
      ...ViewerFields
    }
  }
`);
