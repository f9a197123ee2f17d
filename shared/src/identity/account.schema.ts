import { z } from 'zod';
import { ROLES, isUnitRole } from '../access/roles.js';

const loginName = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9._-]{2,40}$/, 'identity.login-name-invalid');
const displayName = z.string().trim().min(1, 'identity.display-name-missing').max(40, 'error.invalid-input');

/** One shape for the form and the server. */
export const accountSchema = z
  .object({ loginName, displayName, role: z.enum(ROLES), unitId: z.uuid().nullish() })
  .refine(({ role, unitId }) => !isUnitRole(role) || !!unitId, {
    error: 'identity.unit-required',
    path: ['unitId'],
  })
  .refine(({ role, unitId }) => isUnitRole(role) || !unitId, {
    error: 'identity.unit-not-for-role',
    path: ['unitId'],
  });

export const setUpSchema = z.object({
  jurisdictionCode: z
    .string()
    .trim()
    .regex(/^[a-z0-9-]{2,20}$/, 'identity.jurisdiction-code-invalid'),
  jurisdictionName: z.string().trim().min(1, 'error.invalid-input').max(60, 'error.invalid-input'),
  loginName,
  displayName,
  password: z.string(),
  setUpToken: z.string(),
});
