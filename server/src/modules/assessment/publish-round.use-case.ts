import { Injectable } from '@nestjs/common';
import { AssessmentRoundRow } from '#db/entities/assessment/assessment-round.entity.js';
import { lastDayOfAppeals } from '#shared/assessment/appeals/appeal-window.js';
import { versionedSchema } from '#shared/assessment/assessment.schema.js';
import { buildSnapshot } from '#shared/assessment/build-snapshot.js';
import type { IndicatorNode } from '#shared/assessment/indicator.js';
import { calendarOf } from '#shared/assessment/round-calendar.js';
import { periodOf } from '#shared/assessment/round-period.js';
import type { CivilDate } from '#shared/kernel/civil-date.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { refusedBy } from '#server/platform/errors/domain-error.js';
import { parseId } from '#server/platform/errors/parse-id.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import type { ActorContext, RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { CalendarRepository, rulesOf } from '#server/modules/calendar/calendar.repository.js';
import { FreezeResult } from './freeze-result.js';
import { LockedRound, stepTo } from './locked-round.js';
import { RoundRepository, type RoundHeader } from './round.repository.js';
import type { AssessmentRound } from './round.type.js';
import { roundView } from './round-view.js';
import { ScoringRecordRepository } from './scoring-record.repository.js';

/** What showing a result for the first time gave. */
interface Shown {
  readonly contentHash: string;
  readonly appealsUntil: CivilDate;
  readonly indicators: readonly IndicatorNode[];
}

/**
 * The second of the two persons shows a result: for objections (公示), or for good. What is shown first is frozen; from
 * then on only an upheld appeal puts another result after it.
 */
@Injectable()
export class PublishRoundUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly locked: LockedRound,
    private readonly rounds: RoundRepository,
    private readonly records: ScoringRecordRepository,
    private readonly calendar: CalendarRepository,
    private readonly results: FreezeResult,
  ) {}

  announce(request: RequestContext, input: VersionedInput): Promise<AssessmentRound> {
    const context = authorise(request, 'round.announce');
    return this.step(context, input, async (tx, header) => {
      const state = stepTo(tx, 'round.announce', header);
      const { contentHash, appealsUntil, indicators } = await this.show(tx, header);
      const { accountId: announcedBy, displayName: announcedByName } = context.actor;
      const step = { state, announcedAt: tx.now, announcedBy, appealsUntil };
      await tx.update(AssessmentRoundRow, header, step);
      await audit(tx, 'round.announce', header.id, { contentHash, appealsUntil });
      await tellUnits(tx, 'result.announced', header, { date: appealsUntil });
      return { after: { ...header, ...step, announcedByName, ordinal: 1 }, indicators };
    });
  }

  publish(request: RequestContext, input: VersionedInput): Promise<AssessmentRound> {
    const context = authorise(request, 'round.publish');
    return this.step(context, input, async (tx, header) => {
      const state = stepTo(tx, 'round.publish', header);
      const shown = header.state === 'proposed' ? await this.show(tx, header) : null;
      const { accountId: publishedBy, displayName: publishedByName } = context.actor;
      const appealsUntil = shown?.appealsUntil ?? header.appealsUntil;
      const step = { state, publishedAt: tx.now, publishedBy, appealsUntil };
      await tx.update(AssessmentRoundRow, header, step);
      await audit(tx, 'round.publish', header.id, shown ? { contentHash: shown.contentHash } : {});
      await tellUnits(tx, 'result.published', header);
      const after = { ...header, ...step, publishedByName, ordinal: header.ordinal ?? 1 };
      return { after, indicators: shown?.indicators ?? (await this.tree(tx, header.id)) };
    });
  }

  private step(
    context: ActorContext,
    input: VersionedInput,
    take: (
      tx: Transaction,
      header: RoundHeader,
    ) => Promise<{ after: RoundHeader; indicators: readonly IndicatorNode[] }>,
  ): Promise<AssessmentRound> {
    const { version, ...wanted } = parseInput(versionedSchema, input);
    const id = parseId(wanted.id);
    return this.unitOfWork.run(context, async (tx) => {
      const { after, indicators } = await take(tx, await this.locked.at(tx, id, version));
      return roundView({ ...after, version: version + 1 }, indicators, context.actor, tx.today);
    });
  }

  private async show(tx: Transaction, round: RoundHeader): Promise<Shown> {
    const { manager, jurisdictionId, today } = tx;
    const record = await this.records.load(manager, jurisdictionId, round);
    if (record.waiting.length > 0) throw refusedBy({ key: 'assessment.adjustments-waiting' });
    const inForce = await this.calendar.inForce(manager, jurisdictionId);
    const calendar = calendarOf(inForce.years, periodOf(round));
    const built = buildSnapshot({ ...record, calendar }, today);
    if (!built.ok) throw refusedBy(built.error);
    const { contentHash } = await this.results.freeze(tx, built.value);
    const appealsUntil = lastDayOfAppeals(round.stages, today, rulesOf(inForce).calendar);
    return { contentHash, appealsUntil, indicators: record.indicators };
  }

  private async tree({ manager, jurisdictionId }: Transaction, id: string): Promise<IndicatorNode[]> {
    return (await this.rounds.indicators(manager, jurisdictionId, [id])).get(id) ?? [];
  }
}

const audit = (tx: Transaction, action: string, entityId: string, after: object): Promise<void> =>
  tx.audit({ action, entityType: 'assessment-round', entityId, after });

const tellUnits = (
  tx: Transaction,
  kind: 'result.announced' | 'result.published',
  { id, name }: RoundHeader,
  more: { readonly date?: string } = {},
): Promise<void> =>
  tx.notify([
    {
      kind,
      to: { roles: ['unit_head'] },
      parameters: { round: name, ...more },
      path: `/ranking?round=${id}`,
    },
  ]);
