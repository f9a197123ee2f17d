import { Injectable } from '@nestjs/common';
import { PlanRow } from '#db/entities/plans/plan.entity.js';
import { SuperiorDocumentRow } from '#db/entities/plans/superior-document.entity.js';
import { SuperiorPointRow } from '#db/entities/plans/superior-point.entity.js';
import {
  externalSuperiorSchema,
  type ExternalSuperior,
} from '#shared/plans/cascade/external-superior.schema.js';
import { followsPlan } from '#shared/plans/cascade/follows-plan.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import type { LinkExternalSuperiorInput, LinkSuperiorPlanInput } from './cascade.inputs.js';
import type { Cascade } from './cascade.type.js';
import { ProposeMappingsUseCase } from './propose-mappings.use-case.js';
import { SuperiorDocumentRepository } from './superior-document.repository.js';
import { ViewCascade } from './view-cascade.js';

type Link = Pick<
  SuperiorDocumentRow,
  'kind' | 'superiorJurisdictionId' | 'superiorPlanId' | 'title' | 'docNumber' | 'issuer' | 'documentDate'
>;

/** Says which document a plan carries on; a link to another document takes the place of the first with its mappings. */
@Injectable()
export class LinkSuperiorUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly documents: SuperiorDocumentRepository,
    private readonly propose: ProposeMappingsUseCase,
    private readonly view: ViewCascade,
  ) {}

  plan(request: RequestContext, input: LinkSuperiorPlanInput): Promise<Cascade> {
    const context = authorise(request, 'plan.map-cascade');
    const [planId, superiorPlanId] = [requireId(input.planId), requireId(input.superiorPlanId)];
    return this.unitOfWork.run(context, async (tx) => {
      await tx.lock(PlanRow, planId);
      const link = await this.linkTo(tx, planId, requireId(input.superiorJurisdictionId), superiorPlanId);
      await this.replace(tx, planId, link);
      await this.propose.propose(tx, planId);
      return this.view.of(tx.manager, context.actor, planId);
    });
  }

  external(request: RequestContext, input: LinkExternalSuperiorInput): Promise<Cascade> {
    const context = authorise(request, 'plan.map-cascade');
    const planId = requireId(input.planId);
    const { points, ...document } = parseInput(externalSuperiorSchema, input);
    const nowhere = { kind: 'external', superiorJurisdictionId: null, superiorPlanId: null } as const;
    return this.unitOfWork.run(context, async (tx) => {
      await tx.lock(PlanRow, planId);
      const documentId = await this.replace(tx, planId, { ...document, ...nowhere });
      await tx.append(SuperiorPointRow, pointRows(documentId, points));
      await this.propose.propose(tx, planId);
      return this.view.of(tx.manager, context.actor, planId);
    });
  }

  /** Takes the link away, and with it what was mapped. */
  unlink(request: RequestContext, { id, version }: VersionedInput): Promise<Cascade> {
    const context = authorise(request, 'plan.map-cascade');
    const documentId = requireId(id);
    return this.unitOfWork.run(context, async (tx) => {
      await tx.update(SuperiorDocumentRow, { id: documentId, version }, {});
      const document = await tx.lock(SuperiorDocumentRow, documentId);
      await this.remove(tx, document);
      return this.view.of(tx.manager, context.actor, document.planId);
    });
  }

  /** @throws DomainError NOT_FOUND for a plan that may not be seen, REFUSED for one that follows this plan */
  private async linkTo(
    tx: Transaction,
    planId: string,
    jurisdictionId: string,
    superiorPlanId: string,
  ): Promise<Link> {
    const choices = await this.documents.linkable(tx.manager, tx.jurisdictionId);
    const choice = choices.find(
      (one) => one.planId === superiorPlanId && one.jurisdictionId === jurisdictionId,
    );
    if (!choice) throw notFound();
    const links = choice.own ? await this.documents.ownLinks(tx.manager, tx.jurisdictionId) : [];
    if (choice.own && followsPlan(links, superiorPlanId, planId))
      throw refusedBy({ key: 'cascade.follows-itself' });
    const { title, docNumber, issuer, documentDate } = choice;
    const kind = choice.own ? 'own_plan' : 'superior_plan';
    return {
      kind,
      superiorJurisdictionId: jurisdictionId,
      superiorPlanId,
      title,
      docNumber,
      issuer,
      documentDate,
    };
  }

  private async replace(tx: Transaction, planId: string, link: Link): Promise<string> {
    const { jurisdictionId } = tx;
    const before = await tx.manager.findOneBy(SuperiorDocumentRow, { jurisdictionId, planId });
    const isSame = before && link.kind !== 'external' && before.superiorPlanId === link.superiorPlanId;
    if (isSame) return before.id;
    if (before) await this.remove(tx, before);
    const [id] = await tx.insert(SuperiorDocumentRow, [{ planId, ...link }]);
    await tx.audit({
      action: 'plan.map-cascade',
      entityType: 'superior-document',
      entityId: id!,
      after: { planId, ...link },
    });
    return id!;
  }

  private async remove(tx: Transaction, document: SuperiorDocumentRow): Promise<void> {
    const { jurisdictionId } = tx;
    await tx.manager.delete(SuperiorDocumentRow, { jurisdictionId, id: document.id });
    const { id: entityId, planId, kind, title, docNumber } = document;
    const before = { planId, kind, title, docNumber };
    await tx.audit({ action: 'plan.map-cascade', entityType: 'superior-document', entityId, before });
  }
}

const pointRows = (superiorDocumentId: string, points: ExternalSuperior['points']) =>
  points.map(({ text, deadlines, ...point }, sortOrder) => {
    const days = deadlines.flatMap(({ dueOn }) => (dueOn === null ? [] : [dueOn])).sort();
    return {
      ...point,
      superiorDocumentId,
      sortOrder,
      deadlines,
      content: text,
      dueOn: days[days.length - 1] ?? null,
    };
  });
