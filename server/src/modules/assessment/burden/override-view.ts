import { isAllowed, type Actor } from '#shared/access/policy.js';
import { overrideWorkflow } from '#shared/assessment/burden-lint/burden-override.workflow.js';
import { availableActions } from '#shared/kernel/workflow.js';
import type { StoredOverride } from './burden-override.repository.js';
import type { BurdenOverride } from './burden.type.js';

/** An override as the viewer gets it: with the steps that the viewer may take. */
export function overrideView({ askedBy, ...override }: StoredOverride, viewer: Actor): BurdenOverride {
  const facts = { askedByActor: askedBy === viewer.accountId };
  const actions = availableActions(overrideWorkflow, override.state, facts);
  return { ...override, availableActions: actions.filter(({ key }) => isAllowed(viewer, key, null)) };
}
