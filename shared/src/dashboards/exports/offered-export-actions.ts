import { scopeOf, type Actor } from '../../access/policy.js';
import { availableActions, type AvailableAction } from '../../kernel/workflow.js';
import { ledgerExportWorkflow, type LedgerExportState } from './ledger-export.workflow.js';

/** Whether the ledger of the actor is still that of the export: `unitId` null for the whole jurisdiction. */
export function hasReachOf(actor: Actor, unitId: string | null): boolean {
  const scope = scopeOf(actor, 'assignment.read');
  return unitId === null ? scope.kind === 'jurisdiction' : scope.kind === 'unit' && scope.unitId === unitId;
}

/** What whoever asked for an export may do with it: cancel it while it is made, fetch it once it is. */
export function offeredExportActions(state: LedgerExportState, inReach: boolean): AvailableAction[] {
  const steps = availableActions(ledgerExportWorkflow, state, {});
  const offered: AvailableAction[] = steps.filter(({ key }) => key === 'ledger-export.cancel');
  if (state !== 'ready') return offered;
  const download = { key: 'ledger-export.download', enabled: inReach };
  return [...offered, inReach ? download : { ...download, reason: 'ledger-export.rights-changed' }];
}
