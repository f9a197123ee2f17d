import { AssignmentChangeRow } from '#db/entities/progress/assignment-change.entity.js';
import { FollowedItemEntryRow } from '#db/entities/progress/followed-item-entry.entity.js';
import { FollowedItemRow } from '#db/entities/progress/followed-item.entity.js';
import { LookBackItemRow } from '#db/entities/progress/look-back-item.entity.js';
import { LookBackRow } from '#db/entities/progress/look-back.entity.js';
import { PlanMilestoneRow } from '#db/entities/progress/plan-milestone.entity.js';
import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import type { FollowedItemKind, FollowedItemState } from '#shared/progress/changes/followed-item.js';
import { changeRow } from '#server/modules/progress/changes/requests/change-row.js';
import { IssuedPlan } from '#server/modules/progress/testing/issued-plan.js';
import type { TestJurisdiction } from '#server/testing/test-jurisdiction.js';
import type { TestWorld } from '#server/testing/test-world.js';
import type { CountyRegister } from './county-register.js';
import { besideMark } from './county-work.js';

/** One unit's shares and items, each kept for the operation that changes it. */
export interface UnitChanges {
  readonly toExtend: string;
  /** Deadlines that the office moves by itself: one, one in the ledger, and one among many. */
  readonly toMove: string;
  readonly toMoveInPlace: string;
  readonly toMoveAll: string;
  readonly extensions: { readonly toGrant: string; readonly toRefuse: string; readonly toWithdraw: string };
  readonly toComplete: string;
  readonly completions: {
    readonly toConfirm: string;
    readonly toConfirmWithOthers: string;
    readonly toRefuse: string;
    readonly toWithdraw: string;
  };
  readonly toSuspend: string;
  readonly suspended: string;
  readonly items: {
    readonly toComment: string;
    readonly toAnswer: string;
    readonly answered: string;
    readonly toSettle: string;
    readonly toPass: string;
    readonly toFail: string;
    readonly remark: string;
    readonly complaint: string;
  };
}

export interface CountyChanges {
  readonly planId: string;
  readonly sectionId: string;
  /** A unit that has no share in anything. */
  readonly helperUnitId: string;
  readonly own: UnitChanges;
  readonly neighbour: UnitChanges;
  readonly lookBackId: string;
  readonly lookBackItemId: string;
  readonly milestones: { readonly toRecord: string; readonly toRemove: string };
}

/** Requests, look-backs, items and milestones in the states in which each operation finds them. */
export async function raiseChanges(
  world: TestWorld,
  home: TestJurisdiction,
  mark: string,
  { ownUnitId, neighbourUnitId }: CountyRegister,
  fileId: string,
  scale: number,
): Promise<CountyChanges> {
  const plan = await IssuedPlan.create(home, `${mark}变更事项`);
  const sectionId = await plan.section(`${mark}变更板块`);
  const changes = (text: string) => new Changes(world, home, plan, sectionId, text, fileId);
  const own = await changes(mark).ofUnit(ownUnitId);
  const neighbour = await changes(besideMark(mark)).ofUnit(neighbourUnitId);
  for (let n = 1; n < scale; n += 1) await changes(mark).ofUnit(ownUnitId);
  const lookBack = await changes(mark).lookBack(ownUnitId, scale);
  return {
    planId: plan.id,
    sectionId,
    helperUnitId: await home.unit(`${mark}丙局`),
    own,
    neighbour,
    ...lookBack,
    milestones: {
      toRecord: await changes(mark).milestone(),
      toRemove: await changes(mark).milestone(),
    },
  };
}

class Changes {
  constructor(
    private readonly world: TestWorld,
    private readonly home: TestJurisdiction,
    private readonly plan: IssuedPlan,
    private readonly sectionId: string,
    private readonly mark: string,
    private readonly fileId: string,
  ) {}

  async ofUnit(unitId: string): Promise<UnitChanges> {
    const extension = () => this.asked(unitId, 'extension');
    const completion = () => this.asked(unitId, 'completion');
    return {
      toExtend: await this.share(unitId),
      toMove: await this.share(unitId),
      toMoveInPlace: await this.share(unitId),
      toMoveAll: await this.share(unitId),
      extensions: { toGrant: await extension(), toRefuse: await extension(), toWithdraw: await extension() },
      toComplete: await this.share(unitId, { percent: '100', completedOn: '2026-08-01' }),
      completions: {
        toConfirm: await completion(),
        toConfirmWithOthers: await completion(),
        toRefuse: await completion(),
        toWithdraw: await completion(),
      },
      toSuspend: await this.share(unitId),
      suspended: await this.suspended(unitId),
      items: {
        toComment: await this.item(unitId, 'coordination', 'open'),
        toAnswer: await this.item(unitId, 'complaint', 'open'),
        answered: await this.item(unitId, 'finding', 'answered'),
        toSettle: await this.item(unitId, 'finding', 'answered'),
        toPass: await this.item(unitId, 'finding', 'settled'),
        toFail: await this.item(unitId, 'finding', 'settled'),
        remark: await this.item(unitId, 'remark', 'answered'),
        complaint: await this.item(unitId, 'complaint', 'answered'),
      },
    };
  }

  async lookBack(unitId: string, scale: number): Promise<{ lookBackId: string; lookBackItemId: string }> {
    const { home, mark, plan } = this;
    const lookBackId = await home.insert(LookBackRow, {
      title: `${mark}回头看`,
      heldOn: '2026-08-10',
      leadBy: `${mark}带队`,
      method: 'look_back',
      planId: plan.id,
      sectionId: this.sectionId,
      unitId,
      seed: null,
      population: [],
      populationHash: '0',
      ...home.stamp(),
    });
    const items: string[] = [];
    for (let n = 0; n < scale; n += 1) items.push(await this.lookBackItem(lookBackId, unitId, n));
    return { lookBackId, lookBackItemId: items[0]! };
  }

  milestone(): Promise<string> {
    const { home, mark, plan } = this;
    const texts = { title: `${mark}备案`, receipt: '', participants: `${mark}参加`, matters: `${mark}事项` };
    const row = { planId: plan.id, kind: 'filing', dueOn: '2026-10-01', doneOn: null, fileIds: [] };
    return home.insert(PlanMilestoneRow, { ...row, ...texts, ...home.stamp() });
  }

  private async lookBackItem(lookBackId: string, unitId: string, sortOrder: number): Promise<string> {
    const assignmentId = await this.share(unitId, { percent: '100', completedOn: '2026-08-01' });
    return this.home.insert(LookBackItemRow, {
      lookBackId,
      assignmentId,
      sortOrder,
      result: null,
      progressFinding: `${this.mark}查进度`,
      effectFinding: '',
      shortfall: '',
      foundPercent: null,
      fileIds: [this.fileId],
      examinedAt: null,
      examinedBy: null,
      ...this.home.stamp(),
    });
  }

  private async share(
    unitId: string,
    options: { percent?: string; completedOn?: string } = {},
  ): Promise<string> {
    const { mark, plan, sectionId } = this;
    const taskId = await plan.task({ title: `${mark}变更任务`, content: `${mark}变更内容`, sectionId });
    return plan.assign(taskId, unitId, { dueOn: '2026-12-10', ...options });
  }

  private async asked(unitId: string, kind: 'extension' | 'completion'): Promise<string> {
    const { home, mark, fileId } = this;
    const assignmentId = await this.share(unitId);
    const dates = { previousDueOn: '2026-12-10', askedDueOn: '2026-12-20' };
    const given = { assignmentId, kind, state: 'open' as const, reason: `${mark}理由`, fileIds: [fileId] };
    await home.insert(AssignmentChangeRow, {
      ...changeRow({ ...given, ...(kind === 'extension' && dates) }),
      ...home.stamp(),
    });
    const state = kind === 'completion' ? 'to_check' : 'signed';
    await this.patch(assignmentId, { state, openRequest: kind });
    return assignmentId;
  }

  private async suspended(unitId: string): Promise<string> {
    const { home, mark } = this;
    const assignmentId = await this.share(unitId);
    const decided = { decidedAt: this.world.now, effectiveOn: '2026-08-01', resumeOn: '2026-11-01' };
    const suspension = { assignmentId, kind: 'suspension' as const, state: 'granted' as const };
    await home.insert(AssignmentChangeRow, {
      ...changeRow({ ...suspension, reason: `${mark}暂停`, basis: `${mark}函`, ...decided }),
      ...home.stamp(),
    });
    await this.patch(assignmentId, { state: 'suspended', suspendedOn: '2026-08-01' });
    return assignmentId;
  }

  private async item(unitId: string, kind: FollowedItemKind, state: FollowedItemState): Promise<string> {
    const { home, mark, fileId } = this;
    const taskId = await this.plan.task({ title: `${mark}跟踪任务`, sectionId: this.sectionId });
    await this.plan.assign(taskId, unitId);
    const id = await home.insert(FollowedItemRow, {
      kind,
      state,
      title: `${mark}事项`,
      content: `${mark}要求`,
      taskId,
      unitId,
      raisedByUnitId: null,
      dueOn: '2026-08-01',
      category: kind === 'finding' ? 'slow_progress' : null,
      leaderName: kind === 'remark' ? `${mark}县长` : '',
      channel: `${mark}热线`,
      contactName: `${mark}某人`,
      contact: `${mark}13800001234`,
      signedOffBy: '',
      settledAt: state === 'settled' ? this.world.now : null,
      place: `${mark}现场`,
      firstDueOn: kind === 'finding' ? '2026-08-01' : null,
      recheck: null,
      recheckedOn: null,
      fileIds: [fileId],
      ...home.stamp(),
    });
    await home.insert(FollowedItemEntryRow, {
      itemId: id,
      kind: 'comment',
      text: `${mark}留言`,
      unitId,
      dueOn: null,
      fileIds: [fileId],
      createdAt: this.world.now,
      createdBy: null,
      authorName: `${mark}某某`,
    });
    return id;
  }

  private async patch(id: string, values: Partial<AssignmentRow>): Promise<void> {
    await this.world.database.dataSource.getRepository(AssignmentRow).update({ id }, values);
  }
}
