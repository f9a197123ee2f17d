import { graphql } from '../../generated/index.js';

export const lightPolicyFields = graphql(`
  fragment LightPolicyFields on LightPolicyView {
    number
    validFrom
    tolerance
    notStartedLag
    dueSoonDays
    yellowLag
    statuses {
      status
      name
      colour
    }
    lights {
      light
      name
      colour
    }
    ladder {
      afterDays
      name
      tells
    }
  }
`);

export const lightPolicyDocument = graphql(`
  query LightPolicy {
    lightPolicy {
      ...LightPolicyFields
    }
  }
`);
