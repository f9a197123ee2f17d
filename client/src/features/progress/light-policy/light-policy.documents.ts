import { graphql } from '../../../generated/index.js';

export const lightPolicySettingsDocument = graphql(`
  query LightPolicySettings {
    lightPolicy {
      ...LightPolicyFields
    }
    lightPolicyVersions {
      ...LightPolicyFields
      createdAt
      createdByName
    }
  }
`);

export const previewLightPolicyDocument = graphql(`
  query PreviewLightPolicy($policy: LightPolicyInput!) {
    previewLightPolicy(policy: $policy) {
      total
      changedLights
      changedStatuses
      lightsBefore {
        light
        count
      }
      lightsAfter {
        light
        count
      }
      statusesBefore {
        status
        count
      }
      statusesAfter {
        status
        count
      }
    }
  }
`);

export const saveLightPolicyDocument = graphql(`
  mutation SaveLightPolicy($input: SaveLightPolicyInput!) {
    saveLightPolicy(input: $input) {
      number
      validFrom
    }
  }
`);
