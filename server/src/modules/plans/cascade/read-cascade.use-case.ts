import { Injectable } from '@nestjs/common';
import { citedDocuments, cites } from '#shared/plans/cascade/cited-documents.js';
import { followsPlan } from '#shared/plans/cascade/follows-plan.js';
import { Reader } from '#server/platform/database/reader.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { PlanRepository } from '../plan.repository.js';
import type { Cascade } from './cascade.type.js';
import { SuperiorDocumentRepository } from './superior-document.repository.js';
import type { SuperiorChoices } from './superior-document.type.js';
import { ViewCascade } from './view-cascade.js';

/** 上下级衔接 of a plan, and what may be linked above it. */
@Injectable()
export class ReadCascadeUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly view: ViewCascade,
    private readonly plans: PlanRepository,
    private readonly documents: SuperiorDocumentRepository,
  ) {}

  run(request: RequestContext, planId: string): Promise<Cascade> {
    const { actor } = authorise(request, 'plan.read-cascade');
    const id = requireId(planId);
    return this.reader.read(actor.jurisdictionId, (manager) => this.view.of(manager, actor, id));
  }

  /** Plans that the text cites come first; those that already follow this plan are left out. */
  choices(request: RequestContext, planId: string): Promise<SuperiorChoices> {
    const { jurisdictionId } = authorise(request, 'plan.map-cascade').actor;
    const id = requireId(planId);
    return this.reader.read(jurisdictionId, async (manager) => {
      const [plan] = await this.plans.byId(manager, jurisdictionId, { kind: 'jurisdiction' }, [id]);
      const [text] = await this.plans.sourceTexts(manager, jurisdictionId, [id]);
      if (!plan || !text) throw notFound();
      const cited = citedDocuments(text.sourceText, plan.title);
      const links = await this.documents.ownLinks(manager, jurisdictionId);
      const open = (await this.documents.linkable(manager, jurisdictionId))
        .filter((choice) => !choice.own || !followsPlan(links, choice.planId, id))
        .map((choice) => ({ ...choice, cited: cites(cited, choice) }));
      return { plans: [...open.filter((one) => one.cited), ...open.filter((one) => !one.cited)], cited };
    });
  }
}
