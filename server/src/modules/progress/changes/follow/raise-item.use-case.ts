import { Injectable } from '@nestjs/common';
import { FollowedItemRow } from '#db/entities/progress/followed-item.entity.js';
import type { Action } from '#shared/access/actions.js';
import { scopeOf, type Actor } from '#shared/access/policy.js';
import { isUnitRole } from '#shared/access/roles.js';
import {
  complaintSchema,
  findingSchema,
  followedItemSchema,
  remarkSchema,
} from '#shared/progress/changes/changes.schema.js';
import { FOLLOWED_ITEM_RULES, type FollowedItemKind } from '#shared/progress/changes/followed-item.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { invalidInput, notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { EvidenceOfChange } from '../evidence-of-change.js';
import type {
  GiveRemarkInput,
  RaiseProblemInput,
  RecordComplaintInput,
  RecordFindingInput,
  RecordGoodPracticeInput,
} from './followed-item.inputs.js';
import { FollowedItemRepository } from './followed-item.repository.js';
import type { FollowedItem } from './followed-item.type.js';
import { raisedNotice } from './item-notices.js';

type NewItem = Pick<FollowedItemRow, 'title' | 'content' | 'dueOn' | 'fileIds'> &
  Partial<Pick<FollowedItemRow, 'leaderName' | 'category' | 'place' | 'channel' | 'contactName' | 'contact'>>;

interface Raising {
  readonly kind: FollowedItemKind;
  readonly action: Action;
  readonly taskId: string;
  readonly unitId: string | null;
  readonly item: NewItem;
}

/** Opens a followed item: a remark, a problem, a complaint, a finding, good practice. */
@Injectable()
export class RaiseItemUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly items: FollowedItemRepository,
    private readonly evidence: EvidenceOfChange,
  ) {}

  remark(request: RequestContext, input: GiveRemarkInput): Promise<FollowedItem> {
    const { actor } = authoriseList(request, 'remark.give').context;
    const item = parseInput(remarkSchema, { ...input, dueOn: input.dueOn ?? null });
    const leaderName = item.leaderName || ownName(actor);
    if (!leaderName) throw invalidInput('followed-item.leader-missing', 'leaderName');
    return this.raise(request, {
      kind: 'remark',
      action: 'remark.give',
      ...aim(input),
      item: { ...item, leaderName },
    });
  }

  problem(request: RequestContext, input: RaiseProblemInput): Promise<FollowedItem> {
    authoriseList(request, 'problem.raise');
    const item = parseInput(followedItemSchema, { ...input, dueOn: input.dueOn ?? null });
    return this.raise(request, { kind: 'coordination', action: 'problem.raise', ...aim(input), item });
  }

  complaint(request: RequestContext, input: RecordComplaintInput): Promise<FollowedItem> {
    authoriseList(request, 'complaint.record');
    const item = parseInput(complaintSchema, { ...input, dueOn: input.dueOn ?? null });
    return this.raise(request, { kind: 'complaint', action: 'complaint.record', ...aim(input), item });
  }

  finding(request: RequestContext, input: RecordFindingInput): Promise<FollowedItem> {
    authoriseList(request, 'finding.record');
    const item = parseInput(findingSchema, { ...input, dueOn: input.dueOn ?? null });
    return this.raise(request, { kind: 'finding', action: 'finding.record', ...aim(input), item });
  }

  goodPractice(request: RequestContext, input: RecordGoodPracticeInput): Promise<FollowedItem> {
    const { actor } = authoriseList(request, 'good-practice.record').context;
    const item = parseInput(followedItemSchema, { ...input, dueOn: input.dueOn ?? null });
    const { taskId, unitId } = aim(input);
    // A unit records its own.
    const own = isUnitRole(actor.role) ? actor.unitId : unitId;
    if (own !== unitId && unitId !== null) throw notFound();
    return this.raise(request, {
      kind: 'good_practice',
      action: 'good-practice.record',
      taskId,
      unitId: own,
      item,
    });
  }

  private raise(request: RequestContext, raising: Raising): Promise<FollowedItem> {
    const { kind, action, taskId, unitId, item } = raising;
    const { context, scope } = authoriseList(request, action);
    const { actor } = context;
    return this.unitOfWork.run(context, async (tx) => {
      const task = await this.items.task(tx, scope, taskId, unitId);
      if (!task) throw notFound();
      await this.requireOwner(tx, raising, task.hasShare);
      const fileIds = await this.evidence.require(tx, actor, item.fileIds);
      const raisedByUnitId = isUnitRole(actor.role) ? actor.unitId : null;
      const firstDueOn = kind === 'finding' ? item.dueOn : null;
      const row = { ...BLANK, ...item, fileIds, kind, taskId, unitId, raisedByUnitId, firstDueOn };
      const [id = ''] = await tx.insert(FollowedItemRow, [row]);
      const { contact: _contact, contactName: _name, ...told } = row;
      await tx.audit({ action, entityType: 'followed-item', entityId: id, taskId, after: told });
      await tx.notify(raisedNotice({ ...row, id }, task.task));
      const view = { jurisdictionId: tx.jurisdictionId, scope: scopeOf(actor, 'followed-item.read') };
      const raised = await this.items.byId(tx.manager, view, id);
      if (!raised) throw notFound();
      return raised;
    });
  }

  /** Help may be asked of any unit; all else concerns a unit that has a share in the task. */
  private async requireOwner(tx: Transaction, { kind, unitId }: Raising, hasShare: boolean): Promise<void> {
    if (unitId === null) {
      if (FOLLOWED_ITEM_RULES[kind].hasOwner && kind !== 'coordination')
        throw invalidInput('followed-item.no-owner', 'unitId');
      return;
    }
    if (!(await this.items.isUnit(tx, unitId))) throw notFound();
    if (!hasShare && kind !== 'coordination') throw refusedBy({ key: 'followed-item.unit-without-share' });
  }
}

const BLANK = {
  state: 'open',
  category: null,
  place: '',
  recheck: null,
  recheckedOn: null,
  leaderName: '',
  channel: '',
  contactName: '',
  contact: '',
  signedOffBy: '',
  settledAt: null,
} as const;

const aim = ({ taskId, unitId }: { taskId: string; unitId?: string | null }) => ({
  taskId: requireId(taskId),
  unitId: unitId ? requireId(unitId) : null,
});

/** A leader speaks in the own name; the office says on whose behalf. */
export const ownName = ({ role, displayName }: Actor): string => (role === 'leader' ? displayName : '');
