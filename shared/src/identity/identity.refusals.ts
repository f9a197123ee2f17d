/** Why an account, a password or a log-in was refused. Values are named beside the keys that have any. */
export const IDENTITY_REFUSALS = [
  /** The same for an unknown name and a wrong password, so that names cannot be fished. */
  'identity.wrong-credentials',
  /** minutes: until the next attempt */
  'identity.locked',
  'identity.account-disabled',
  'identity.csrf-token-wrong',
  'identity.must-change-password',
  'identity.current-password-wrong',
  /** least: characters */
  'identity.password-too-short',
  /** most: characters */
  'identity.password-too-long',
  'identity.password-too-simple',
  'identity.password-contains-name',
  'identity.password-unchanged',
  'identity.login-name-taken',
  'identity.login-name-invalid',
  'identity.display-name-missing',
  'identity.unit-required',
  'identity.unit-not-for-role',
  'identity.own-account',
  'identity.last-administrator',
  'identity.set-up-done',
  'identity.set-up-token-wrong',
  'identity.jurisdiction-unknown',
  'identity.jurisdiction-code-invalid',
] as const;
export type IdentityRefusal = (typeof IDENTITY_REFUSALS)[number];
