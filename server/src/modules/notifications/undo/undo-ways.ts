import { Injectable } from '@nestjs/common';
import type { Action } from '#shared/access/actions.js';
import type { Actor } from '#shared/access/policy.js';
import { notificationsLabelsZhCn } from '#shared/notifications/notifications.labels.zh-cn.js';
import type { UndoKind } from '#shared/undo/undo-kind.js';
import type { UndoPayloads } from '#shared/undo/undo-payload.js';
import { KeepViewsUseCase } from '#server/modules/dashboards/views/keep-views.use-case.js';
import { switchAccount } from '#server/modules/identity/switch-account.js';
import { restoreBreakdown } from '#server/modules/intake/restore-breakdown.js';
import { restoreStaff } from '#server/modules/organisation/officers/restore-staff.js';
import { BulkLead } from '#server/modules/plans/leads/bulk-lead.js';
import { writeMilestone } from '#server/modules/progress/changes/milestones/write-milestone.js';
import { BulkExtension } from '#server/modules/progress/changes/requests/bulk-extension.js';
import { BulkSuspension } from '#server/modules/progress/changes/requests/bulk-suspension.js';
import type { Transaction } from '#server/platform/database/transaction.js';

/** What became of each thing that the act had changed: the key of a refusal, or null where it is as before. */
type Outcomes = readonly (string | null)[];

interface UndoWay<Kind extends UndoKind> {
  /** The right that the act needed: whoever has lost it since takes nothing back. */
  readonly needs: Action;
  /** @throws DomainError where the act as a whole cannot be taken back any more */
  readonly takeBack: (tx: Transaction, payload: UndoPayloads[Kind], actor: Actor) => Promise<Outcomes>;
}

/** Stands in the history where a screen would have asked for a reason; in the language of the county's own records. */
const REASON = notificationsLabelsZhCn.undoReason;

const DONE: Outcomes = [null];

const refusalOf = ({ refusal }: { readonly refusal: string | null }) => refusal;

/** How each kind of act is taken back, inside the transaction that takes the offer away. */
@Injectable()
export class UndoWays {
  constructor(
    private readonly extension: BulkExtension,
    private readonly suspension: BulkSuspension,
    private readonly leads: BulkLead,
    private readonly views: KeepViewsUseCase,
  ) {}

  readonly of: { readonly [Kind in UndoKind]: UndoWay<Kind> } = {
    'rows.extend': {
      needs: 'change.decide',
      takeBack: async (tx, { shares }) => (await this.extension.takeBack(tx, shares, REASON)).map(refusalOf),
    },
    'rows.lead': {
      needs: 'plan.assign',
      takeBack: async (tx, { leads }) => (await this.leads.takeBack(tx, leads)).map(refusalOf),
    },
    'rows.suspend': {
      needs: 'assignment.suspend',
      takeBack: async (tx, { rows }) => (await this.suspension.resume(tx, rows, REASON)).map(refusalOf),
    },
    'view.delete': {
      needs: 'saved-view.keep',
      takeBack: (tx, view, actor) => this.views.restore(tx, actor, view).then(() => DONE),
    },
    'breakdown.discard': {
      needs: 'plan.import',
      takeBack: (tx, draft) => restoreBreakdown(tx, draft).then(() => DONE),
    },
    'milestone.remove': {
      needs: 'milestone.keep',
      takeBack: (tx, milestone) => writeMilestone(tx, milestone).then(() => DONE),
    },
    'account.disable': {
      needs: 'account.manage',
      takeBack: (tx, account) => switchAccount(tx, account, false).then(() => DONE),
    },
    'division.end': {
      needs: 'officer.manage',
      takeBack: (tx, entry, actor) => restoreStaff(tx, actor, 'unit-division', entry).then(() => DONE),
    },
    'officer.end': {
      needs: 'officer.manage',
      takeBack: (tx, entry, actor) => restoreStaff(tx, actor, 'officer', entry).then(() => DONE),
    },
  };
}
