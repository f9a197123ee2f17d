import type { County } from './county.js';
import { markedRubric } from './county-rubrics.js';
import { without, type Expectation } from './expectation.js';

const versioned =
  (idOf: (county: County) => string): Expectation['args'] =>
  (county) => ({ input: { id: idOf(county), version: 1 } });

/** Fields of Query about the library of rubrics. */
export const EXPECTED_RUBRIC_QUERIES: Readonly<Record<string, Expectation>> = {
  assessorChoices: { needs: 'round.manage', args: without },
  rubrics: { needs: 'round.manage', args: () => ({ input: { year: 2026, all: true } }) },
  rubric: { needs: 'round.manage', args: ({ rubrics }) => ({ id: rubrics.publishedId }) },
};

/** Fields of Mutation about the library of rubrics. */
export const EXPECTED_RUBRIC_MUTATIONS: Readonly<Record<string, Expectation>> = {
  saveRubric: {
    needs: 'round.manage',
    args: ({ mark, rubrics, register }) => ({
      input: {
        id: rubrics.draftId,
        version: 1,
        name: `${mark}细则`,
        year: 2026,
        categoryLabel: `${mark}部门`,
        content: markedRubric(mark, register.ownUnitId),
      },
    }),
  },
  publishRubric: { needs: 'round.manage', args: versioned(({ rubrics }) => rubrics.toPublishId) },
  renewRubric: { needs: 'round.manage', args: versioned(({ rubrics }) => rubrics.publishedId) },
  retireRubric: { needs: 'round.manage', args: versioned(({ rubrics }) => rubrics.toRetireId) },
};
