import { Injectable } from '@nestjs/common';
import { FollowedItemEntryRow } from '#db/entities/progress/followed-item-entry.entity.js';
import { FollowedItemRow } from '#db/entities/progress/followed-item.entity.js';
import { scopeOf } from '#shared/access/policy.js';
import { isUnitRole } from '#shared/access/roles.js';
import { advance } from '#shared/kernel/workflow.js';
import { itemStepSchema } from '#shared/progress/changes/changes.schema.js';
import type { ItemEntryKind } from '#shared/progress/changes/followed-item.js';
import {
  followedItemWorkflow,
  type FollowedItemTransition,
} from '#shared/progress/changes/followed-item.workflow.js';
import { isItemStepAllowed, itemFacts, ITEM_ACTIONS } from '#shared/progress/changes/offered-item-actions.js';
import type { NoticeToWrite } from '#server/platform/database/notice-recipients.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { conflict, notFound } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { ActorContext, RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { EvidenceOfChange } from '../evidence-of-change.js';
import { granted } from '../granted.js';
import type { FailRecheckInput, ItemEntryInput, SignOffRemarkInput } from './followed-item.inputs.js';
import { FollowedItemRepository } from './followed-item.repository.js';
import type { FollowedItem } from './followed-item.type.js';
import { answeredNotice, returnedNotice, settledNotice } from './item-notices.js';
import { ownName } from './raise-item.use-case.js';

const ENTRY_KINDS: Readonly<Record<FollowedItemTransition, ItemEntryKind>> = {
  'followed-item.comment': 'comment',
  'followed-item.answer': 'answer',
  'followed-item.return': 'return',
  'followed-item.settle': 'settlement',
  'followed-item.sign-off': 'settlement',
  'followed-item.pass-recheck': 'recheck_pass',
  'followed-item.fail-recheck': 'recheck_fail',
};

interface Decided {
  readonly leader: string;
  readonly dueOn: string | null;
}

/** What a step leaves on the item besides its state. */
function consequence(
  transition: FollowedItemTransition,
  { leader, dueOn }: Decided,
  { now, today }: Pick<Transaction, 'now' | 'today'>,
): Partial<FollowedItemRow> {
  switch (transition) {
    case 'followed-item.settle':
    case 'followed-item.sign-off':
      return { settledAt: now, signedOffBy: leader };
    case 'followed-item.pass-recheck':
      return { recheck: 'passed', recheckedOn: today };
    case 'followed-item.fail-recheck':
      return { recheck: 'failed', recheckedOn: today, settledAt: null, dueOn };
    case 'followed-item.comment':
    case 'followed-item.answer':
    case 'followed-item.return':
      return {};
  }
}

interface Told {
  readonly item: FollowedItemRow;
  readonly text: string;
  readonly context: ActorContext;
  readonly dueOn: string | null;
}

/** Somebody writes on a followed item, and thereby answers, returns or settles it. */
@Injectable()
export class TakeItemStepUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly items: FollowedItemRepository,
    private readonly evidence: EvidenceOfChange,
  ) {}

  run(
    request: RequestContext,
    transition: FollowedItemTransition,
    input: ItemEntryInput & Partial<Pick<SignOffRemarkInput & FailRecheckInput, 'leaderName' | 'dueOn'>>,
  ): Promise<FollowedItem> {
    const { context } = authoriseList(request, ITEM_ACTIONS[transition]);
    const { actor } = context;
    const { text, fileIds, leaderName, dueOn } = parseInput(itemStepSchema, {
      ...input,
      leaderName: input.leaderName ?? '',
      dueOn: input.dueOn ?? null,
    });
    const leader = transition === 'followed-item.sign-off' ? leaderName || ownName(actor) : '';
    const id = requireId(input.id);
    return this.unitOfWork.run(context, async (tx) => {
      const item = await tx.lock(FollowedItemRow, id);
      if (!isItemStepAllowed(actor, transition, item)) throw notFound();
      if (item.version !== input.version) throw conflict(item.version);
      const given = {
        wordsGiven: text !== '',
        leaderNamed: leader !== '',
        proofGiven: fileIds.length > 0,
        newDayGiven: dueOn !== null && dueOn > tx.today,
      };
      const state = granted(advance(followedItemWorkflow, transition, item.state, itemFacts(item, given)));
      const files = await this.evidence.require(tx, actor, fileIds);
      const change = { state, ...consequence(transition, { leader, dueOn }, tx) };
      await tx.update(FollowedItemRow, item, change);
      await this.write(tx, { item, text, context, dueOn }, ENTRY_KINDS[transition], files);
      await tx.audit({
        action: ITEM_ACTIONS[transition],
        entityType: 'followed-item',
        entityId: id,
        taskId: item.taskId,
        before: { state: item.state },
        after: { transition, text, ...change },
      });
      await this.tell(tx, transition, { item, text, context, dueOn });
      const view = { jurisdictionId: tx.jurisdictionId, scope: scopeOf(actor, 'followed-item.read') };
      const written = await this.items.byId(tx.manager, view, id);
      if (!written) throw notFound();
      return written;
    });
  }

  private async write(
    tx: Transaction,
    { item, text, dueOn, context: { actor } }: Told,
    kind: ItemEntryKind,
    fileIds: string[],
  ): Promise<void> {
    const { accountId, displayName, role, unitId } = actor;
    await tx.append(FollowedItemEntryRow, [
      {
        itemId: item.id,
        kind,
        text,
        unitId: isUnitRole(role) ? unitId : null,
        dueOn: kind === 'recheck_fail' ? dueOn : null,
        fileIds,
        createdAt: tx.now,
        createdBy: accountId,
        authorName: displayName,
      },
    ]);
  }

  private async tell(
    tx: Transaction,
    transition: FollowedItemTransition,
    { item, text }: Told,
  ): Promise<void> {
    const view = { jurisdictionId: tx.jurisdictionId, scope: { kind: 'jurisdiction' } as const };
    const named = await this.items.byId(tx.manager, view, item.id);
    const task = `${named?.taskCode ?? ''} ${named?.taskTitle ?? ''}`.trim();
    const notices: Readonly<Record<FollowedItemTransition, () => NoticeToWrite[]>> = {
      'followed-item.comment': () => [],
      'followed-item.answer': () => answeredNotice(item, task, named?.unitName ?? ''),
      'followed-item.return': () => returnedNotice(item, task, text),
      'followed-item.settle': () => settledNotice(item, task),
      'followed-item.sign-off': () => settledNotice(item, task),
      'followed-item.pass-recheck': () => [],
      'followed-item.fail-recheck': () => returnedNotice(item, task, text),
    };
    await tx.notify(notices[transition]());
  }
}
