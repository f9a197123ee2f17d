import { describe, expect, it } from '@jest/globals';
import { ACTIONS } from './actions.js';
import { permissionMatrix } from './permission-matrix.js';
import { isAllowed, permittedActions, scopeOf, type Actor } from './policy.js';
import { ROLES, isUnitRole } from './roles.js';

const actor = (changes: Partial<Actor>): Actor => ({
  jurisdictionId: 'j',
  accountId: 'a',
  displayName: '某人',
  role: 'office',
  unitId: null,
  ...changes,
});

describe('the policy', () => {
  it('gives check and list scope from the same grant', () => {
    for (const role of ROLES) {
      const somebody = actor({ role, unitId: isUnitRole(role) ? 'own' : null });
      for (const action of ACTIONS) {
        const scope = scopeOf(somebody, action);
        expect(isAllowed(somebody, action, 'own')).toBe(scope.kind !== 'nothing');
        expect(isAllowed(somebody, action, 'foreign')).toBe(scope.kind === 'jurisdiction');
      }
    }
  });

  it('shows a unit account without a unit nothing but what is everybody’s', () => {
    const lost = actor({ role: 'unit_reporter', unitId: null });
    expect(permittedActions(lost).sort()).toEqual([
      'calendar.read',
      'notice.read',
      'organisation.read',
      'result.read-ranking',
      'saved-view.keep',
    ]);
    expect(isAllowed(lost, 'assignment.read', null)).toBe(false);
  });

  it('keeps system administrators from the business', () => {
    expect(permittedActions(actor({ role: 'system_administrator' })).sort()).toEqual([
      'account.manage',
      'audit.read',
      'notice.read',
      'organisation.manage',
      'organisation.read',
    ]);
  });

  it('prints a line for every action', () => {
    const matrix = permissionMatrix();
    for (const action of ACTIONS) expect(matrix).toContain(`\`${action}\``);
  });
});
