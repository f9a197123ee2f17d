import type { Refusal } from '../kernel/refusal.js';
import type { IdentityRefusal } from './identity.refusals.js';

export const PASSWORD_LEAST = 10;
export const PASSWORD_MOST = 128;
const CLASSES = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/];
const CLASSES_NEEDED = 3;

/**
 * Why a password is not good enough, or undefined: 10–128 characters, three of four classes, without the login name.
 * @source GB/T 22239-2019 8.1.4.1 a (the figures are common practice)
 */
export function passwordProblem(password: string, loginName: string): Refusal<IdentityRefusal> | undefined {
  const length = [...password].length;
  if (length < PASSWORD_LEAST)
    return { key: 'identity.password-too-short', values: { least: PASSWORD_LEAST } };
  if (length > PASSWORD_MOST) return { key: 'identity.password-too-long', values: { most: PASSWORD_MOST } };
  if (CLASSES.filter((one) => one.test(password)).length < CLASSES_NEEDED)
    return { key: 'identity.password-too-simple' };
  const contained = loginName !== '' && password.toLowerCase().includes(loginName.toLowerCase());
  return contained ? { key: 'identity.password-contains-name' } : undefined;
}
