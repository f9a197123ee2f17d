import type { AuditEntryRow } from '#db/entities/audit-log/audit-entry.entity.js';
import type { Action } from '#shared/access/actions.js';
import type { DemoSeed } from './demo-seed.js';
import type { RoundRows } from './generate-rounds.js';
import type { TrackedWork } from './generate-snapshots.js';
import type { RegisterIndex } from './register-index.js';

interface Act {
  readonly at: Date;
  readonly by: string | null;
  readonly action: Action;
  readonly entityType: string;
  readonly entityId: string;
  readonly taskId?: string;
  readonly after: unknown;
}

/** Decisions on reports are logged for so many days back: the rest would only be bulk. */
const DECISIONS_LOGGED_MS = 60 * 86_400_000;

/** Entries of the main acts, as the use cases would have written them, in the order of time. */
export function generateAudit(
  seed: DemoSeed,
  register: RegisterIndex,
  work: TrackedWork,
  rounds: readonly RoundRows[],
): AuditEntryRow[] {
  const accounts = new Map(register.rows.accounts.map((account) => [account.id, account]));
  const acts = [
    ...planActs(work),
    ...signActs(work),
    ...decisionActs(seed, work),
    ...rounds.flatMap(roundActs),
  ];
  return acts
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .map(({ at, by, action, entityType, entityId, taskId = null, after }) => {
      const actor = by === null ? undefined : accounts.get(by);
      return {
        ...seed.key(at),
        at,
        accountId: by,
        actorName: actor?.displayName ?? '',
        unitId: actor?.unitId ?? null,
        action,
        entityType,
        entityId,
        taskId,
        before: null,
        after,
        requestId: null,
        address: null,
      };
    });
}

const planActs = ({ plans }: TrackedWork): Act[] =>
  plans.plans.flatMap(({ id, title, createdAt, createdBy, updatedAt, updatedBy, state, issuedOn }) => {
    const plan = { entityType: 'plan', entityId: id };
    const imported: Act = { ...plan, at: createdAt, by: createdBy, action: 'plan.import', after: { title } };
    if (state === 'draft') return [imported];
    return [
      imported,
      { ...plan, at: updatedAt, by: updatedBy, action: 'plan.issue', after: { state, issuedOn } },
    ];
  });

const signActs = ({ assignments }: TrackedWork): Act[] =>
  assignments.flatMap(({ id, taskId, signedAt, signedBy }): Act[] =>
    signedAt === null
      ? []
      : [
          {
            at: signedAt,
            by: signedBy,
            action: 'assignment.sign',
            entityType: 'assignment',
            entityId: id,
            taskId,
            after: { state: 'signed' },
          },
        ],
  );

function decisionActs(seed: DemoSeed, { assignments, reports }: TrackedWork): Act[] {
  const taskOf = new Map(assignments.map(({ id, taskId }) => [id, taskId]));
  return reports.flatMap(({ id, assignmentId, state, decidedAt, decidedBy, percent, returnReason }): Act[] =>
    decidedAt === null || seed.now.getTime() - decidedAt.getTime() > DECISIONS_LOGGED_MS
      ? []
      : [
          {
            at: decidedAt,
            by: decidedBy,
            action: 'progress.review-report',
            entityType: 'progress-report',
            entityId: id,
            taskId: taskOf.get(assignmentId),
            after: { state, percent, returnReason },
          },
        ],
  );
}

function roundActs({ round, adjustments }: RoundRows): Act[] {
  const { id, name, createdAt, createdBy } = round;
  const ofRound = { entityType: 'assessment-round', entityId: id };
  const opened: Act = { ...ofRound, at: createdAt, by: createdBy, action: 'round.manage', after: { name } };
  const adjusted = adjustments.map(
    ({ id: entityId, createdAt: at, createdBy: by, unitId, kind, points, reason }): Act => ({
      at,
      by,
      action: 'round.score',
      entityType: 'score-adjustment',
      entityId,
      after: { unitId, kind, points, reason },
    }),
  );
  const steps = (
    [
      ['round.propose', round.proposedAt, round.proposedBy],
      ['round.announce', round.announcedAt, round.announcedBy],
      ['round.publish', round.publishedAt, round.publishedBy],
    ] as const
  ).flatMap(([action, at, by]): Act[] => (at === null ? [] : [{ ...ofRound, at, by, action, after: {} }]));
  return [opened, ...adjusted, ...steps];
}
