import { graphql } from '../../../generated/index.js';

export const accountFields = graphql(`
  fragment AccountFields on Account {
    id
    version
    loginName
    displayName
    role
    unitId
    unitName
    disabled
    locked
    mustChangePassword
  }
`);

export const accountsDocument = graphql(`
  query Accounts {
    accounts {
      ...AccountFields
    }
  }
`);

export const accountUnitsDocument = graphql(`
  query AccountUnits {
    units {
      id
      name
    }
  }
`);

export const createAccountDocument = graphql(`
  mutation CreateAccount($input: CreateAccountInput!) {
    createAccount(input: $input) {
      oneTimePassword
      account {
        ...AccountFields
      }
    }
  }
`);

export const resetPasswordDocument = graphql(`
  mutation ResetPassword($input: VersionedInput!) {
    resetPassword(input: $input) {
      oneTimePassword
      account {
        ...AccountFields
      }
    }
  }
`);

export const disableAccountDocument = graphql(`
  mutation DisableAccount($input: VersionedInput!) {
    disableAccount(input: $input) {
      ...AccountFields
    }
  }
`);

export const enableAccountDocument = graphql(`
  mutation EnableAccount($input: VersionedInput!) {
    enableAccount(input: $input) {
      ...AccountFields
    }
  }
`);
