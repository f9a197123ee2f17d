/** A plan of the jurisdiction and the plan of the same jurisdiction that it follows. */
export interface PlanLink {
  readonly planId: string;
  readonly superiorPlanId: string;
}

/**
 * Does `planId` follow `ancestorId`, at any depth? Asked before a link is made the other way round, so that no chain
 * closes. A link into another jurisdiction leads upwards and never comes back.
 */
export function followsPlan(links: readonly PlanLink[], planId: string, ancestorId: string): boolean {
  const superiorOf = new Map(links.map((link) => [link.planId, link.superiorPlanId]));
  const seen = new Set<string>();
  for (let at: string | undefined = planId; at !== undefined && !seen.has(at); at = superiorOf.get(at)) {
    if (at === ancestorId) return true;
    seen.add(at);
  }
  return false;
}
