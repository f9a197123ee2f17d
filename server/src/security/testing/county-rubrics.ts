import { RubricRow } from '#db/entities/assessment/rubric.entity.js';
import { RUBRIC_TEMPLATES } from '#shared/assessment/rubrics/rubric-templates.js';
import type { RubricContent } from '#shared/assessment/rubrics/rubric-content.js';
import type { TestJurisdiction } from '#server/testing/test-jurisdiction.js';
import type { CountyRegister } from './county-register.js';

/** A library: drafts to change, to publish and to retire, and a published edition to follow. */
export interface CountyRubrics {
  readonly draftId: string;
  readonly toPublishId: string;
  readonly toRetireId: string;
  readonly publishedId: string;
}

const { rubric, indicators } = RUBRIC_TEMPLATES.towns;

/** The template with the county's word in every text, and a part that is for the own unit alone. */
export const markedRubric = (mark: string, unitId: string): RubricContent => ({
  rubric,
  indicators: [
    ...indicators.map((node) => ({
      ...node,
      name: `${mark}${node.name}`,
      standard: node.standard && `${mark}标准`,
    })),
    {
      id: 'own',
      parentId: null,
      number: '9',
      name: `${mark}加分项`,
      standard: `${mark}标准`,
      rule: { kind: 'judgement' },
      maxPoints: '5',
      part: 'bonus',
      appliesTo: { categoryIds: [], unitIds: [unitId] },
      assessors: [],
      combination: 'mean',
      sortOrder: indicators.length + 1,
    },
  ],
});

export async function raiseRubrics(
  home: TestJurisdiction,
  mark: string,
  { ownUnitId }: CountyRegister,
  scale: number,
): Promise<CountyRubrics> {
  const keep = (name: string, state: 'draft' | 'published'): Promise<string> => {
    const seriesId = crypto.randomUUID();
    const head = {
      seriesId,
      edition: 1,
      name: `${mark}${name}`,
      year: 2026,
      categoryLabel: `${mark}部门`,
      state,
    };
    return home.insert(RubricRow, { ...head, content: markedRubric(mark, ownUnitId), ...home.stamp() });
  };
  for (let n = 1; n < scale; n += 1) await keep(`补${n}`, 'published');
  return {
    draftId: await keep('起草', 'draft'),
    toPublishId: await keep('待定稿', 'draft'),
    toRetireId: await keep('待停用', 'draft'),
    publishedId: await keep('已定稿', 'published'),
  };
}
