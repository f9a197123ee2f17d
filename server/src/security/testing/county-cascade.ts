import { SuperiorDocumentRow } from '#db/entities/plans/superior-document.entity.js';
import { TaskMappingRow } from '#db/entities/plans/task-mapping.entity.js';
import { IssuedPlan } from '#server/modules/progress/testing/issued-plan.js';
import type { TestJurisdiction } from '#server/testing/test-jurisdiction.js';

/** A plan above others of the same county, and plans at every stage of being linked to it. */
export interface CountyCascade {
  readonly abovePlanId: string;
  /** Linked, with mappings for the operations that decide on them. */
  readonly planId: string;
  readonly pointId: string;
  readonly unmappedTaskId: string;
  readonly toConfirm: string;
  readonly toReject: string;
  readonly planToUnlinkId: string;
  readonly superiorToUnlink: string;
  readonly planToLinkId: string;
}

export async function raiseCascade(home: TestJurisdiction, mark: string): Promise<CountyCascade> {
  const plan = (name: string) => IssuedPlan.create(home, `${mark}${name}`);
  const task = (of: IssuedPlan) => of.task({ title: `${mark}修订预案`, content: `${mark}修订应急预案` });
  const above = await plan('上级要点');
  const pointId = await task(above);
  const link = (planId: string) =>
    home.insert(SuperiorDocumentRow, {
      planId,
      kind: 'own_plan',
      superiorJurisdictionId: home.id,
      superiorPlanId: above.id,
      title: `${mark}上级要点`,
      docNumber: null,
      issuer: null,
      documentDate: null,
      ...home.stamp(),
    });
  const following = await plan('贯彻方案');
  const superiorDocumentId = await link(following.id);
  const suggest = async () =>
    home.insert(TaskMappingRow, {
      superiorDocumentId,
      pointId,
      taskId: await task(following),
      state: 'suggested',
      likeness: '0.5',
      sharedWords: [`${mark}预案`],
      decidedAt: null,
      decidedBy: null,
      ...home.stamp(),
    });
  const toUnlink = await plan('另一方案');
  return {
    abovePlanId: above.id,
    planId: following.id,
    pointId,
    unmappedTaskId: await task(following),
    toConfirm: await suggest(),
    toReject: await suggest(),
    planToUnlinkId: toUnlink.id,
    superiorToUnlink: await link(toUnlink.id),
    planToLinkId: (await plan('未衔接方案')).id,
  };
}
