import type { IdentityLabels } from './identity.labels.js';

export const identityLabelsEn: IdentityLabels = {
  refusals: {
    'identity.wrong-credentials': 'The user name or the password is not right.',
    'identity.locked': 'Too many failed attempts: the account is locked. Try again in {minutes} minutes.',
    'identity.account-disabled': 'The account is disabled. Please ask the system administrator.',
    'identity.csrf-token-wrong': 'This page is out of date. Please refresh and try again.',
    'identity.must-change-password': 'Please change the initial password first.',
    'identity.current-password-wrong': 'The current password is not right.',
    'identity.password-too-short': 'The password needs at least {least} characters.',
    'identity.password-too-long': 'The password may have at most {most} characters.',
    'identity.password-too-simple':
      'The password is too simple: use at least three of upper case, lower case, digits and symbols.',
    'identity.password-contains-name': 'The password must not contain the user name.',
    'identity.password-unchanged': 'The new password must differ from the current one.',
    'identity.login-name-taken': 'This user name is taken.',
    'identity.login-name-invalid': 'A user name has 2 to 40 letters, digits, dots, hyphens or underscores.',
    'identity.display-name-missing': 'Please give a name.',
    'identity.unit-required': 'This role needs a unit.',
    'identity.unit-not-for-role': 'This role does not belong to a unit.',
    'identity.own-account': 'You cannot disable or reset your own account.',
    'identity.last-administrator': 'At least one active system administrator must remain.',
    'identity.set-up-done': 'The first administrator exists already. Please log in.',
    'identity.set-up-token-wrong':
      'The set-up token is not right. Compare it with the one shown where Duheng was started.',
    'identity.jurisdiction-unknown': 'No such jurisdiction.',
    'identity.jurisdiction-code-invalid':
      'A jurisdiction code has 2 to 20 lower-case letters, digits or hyphens.',
  },
};
