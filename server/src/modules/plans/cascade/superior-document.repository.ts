import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SuperiorDocumentRow } from '#db/entities/plans/superior-document.entity.js';
import type { PlanLink } from '#shared/plans/cascade/follows-plan.js';
import type { CascadeLevel } from './cascade.type.js';
import type { SuperiorChoice, SuperiorDocument } from './superior-document.type.js';

export type SuperiorRecord = SuperiorDocument &
  Pick<SuperiorDocumentRow, 'superiorJurisdictionId' | 'superiorPlanId'>;

/** A plan that may be linked, before the text of the following plan is asked whether it names it. */
export type LinkablePlan = Omit<SuperiorChoice, 'cited'> & { readonly issuer: string | null };

const DOCUMENTS = `
  SELECT d.id, d.version, d.plan_id AS "planId", d.kind, d.title, d.doc_number AS "docNumber", d.issuer,
         d.document_date AS "documentDate", d.superior_jurisdiction_id AS "superiorJurisdictionId",
         d.superior_plan_id AS "superiorPlanId", j.name AS "jurisdictionName"
    FROM superior_documents d LEFT JOIN jurisdictions j ON j.id = d.superior_jurisdiction_id
   WHERE d.jurisdiction_id = $1 AND d.plan_id = ANY ($2::uuid[])`;

const OWN_PLANS = `
  SELECT p.jurisdiction_id AS "jurisdictionId", j.name AS "jurisdictionName", p.id AS "planId", p.title,
         p.doc_number AS "docNumber", p.issuer, p.document_date AS "documentDate", p.year, true AS own
    FROM plans p JOIN jurisdictions j ON j.id = p.jurisdiction_id
   WHERE p.jurisdiction_id = $1 AND p.state <> 'withdrawn'
   ORDER BY p.year DESC, p.document_date DESC NULLS LAST, p.id DESC
   LIMIT 500`;

const SUPERIOR_PLANS = `
  SELECT jurisdiction_id AS "jurisdictionId", jurisdiction_name AS "jurisdictionName", plan_id AS "planId", title,
         doc_number AS "docNumber", issuer, document_date AS "documentDate", year, false AS own
    FROM cascade_superior_plans()`;

@Injectable()
export class SuperiorDocumentRepository {
  ofPlans(
    manager: EntityManager,
    jurisdictionId: string,
    planIds: readonly string[],
  ): Promise<SuperiorRecord[]> {
    return manager.query(DOCUMENTS, [jurisdictionId, [...planIds]]);
  }

  /** Own plans, and issued plans of the jurisdictions above. Two statements. */
  async linkable(manager: EntityManager, jurisdictionId: string): Promise<LinkablePlan[]> {
    const above = await manager.query<LinkablePlan[]>(SUPERIOR_PLANS);
    return [...above, ...(await manager.query<LinkablePlan[]>(OWN_PLANS, [jurisdictionId]))];
  }

  /** Links between plans of this jurisdiction. */
  ownLinks(manager: EntityManager, jurisdictionId: string): Promise<PlanLink[]> {
    return manager.query(
      `SELECT plan_id AS "planId", superior_plan_id AS "superiorPlanId" FROM superior_documents
        WHERE jurisdiction_id = $1 AND kind = 'own_plan'`,
      [jurisdictionId],
    );
  }

  levels(manager: EntityManager, planId: string): Promise<CascadeLevel[]> {
    return manager.query(
      `SELECT depth, jurisdiction_name AS "jurisdictionName", title, doc_number AS "docNumber"
         FROM cascade_levels($1)`,
      [planId],
    );
  }
}
