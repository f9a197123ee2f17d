/** An account and the password that is shown once. */
export interface IssuedAccount {
  readonly oneTimePassword: string;
  readonly account: { readonly loginName: string; readonly displayName: string };
}
