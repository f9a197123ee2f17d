import { BULK_BY_FILTER } from './expected-bulk.js';
import { EXPECTED_MUTATIONS } from './expected-mutations.js';
import { EXPECTED_QUERIES } from './expected-queries.js';
import { measure } from './expected-oversight.js';
import { wholeReport } from './expected-reports.js';
import type { County } from './county.js';
import type { Variables } from './expectation.js';

interface Variant {
  readonly operation: 'query' | 'mutation';
  readonly field: string;
  readonly args: (county: County) => Variables;
}

/** Ids that exclude one another in one input stand in requests of their own. */
const ALTERNATIVES: readonly Variant[] = [
  {
    operation: 'mutation',
    field: 'saveProgressReport',
    args: (county) => wholeReport(county, county.reports.own.leadShare),
  },
  {
    operation: 'mutation',
    field: 'handInProgressReport',
    args: (county) => wholeReport(county, county.reports.own.leadShare),
  },
  {
    operation: 'mutation',
    field: 'submitProgressReport',
    args: (county) => wholeReport(county, county.reports.own.leadShare),
  },
  {
    operation: 'mutation',
    field: 'openAssessmentRound',
    args: (county) => ofOneUnit(county, EXPECTED_MUTATIONS['openAssessmentRound']!.args(county)),
  },
  {
    operation: 'mutation',
    field: 'scoreIndicator',
    args: (county) => {
      const { input } = EXPECTED_MUTATIONS['scoreIndicator']!.args(county) as { input: Variables };
      return { input: { ...input, assessorId: county.register.clients.office.session?.accountId } };
    },
  },
  {
    operation: 'mutation',
    field: 'decideAppeal',
    args: (county) => {
      const { input } = EXPECTED_MUTATIONS['decideAppeal']!.args(county) as { input: Variables };
      const assessorId = county.register.clients.office.session?.accountId;
      const entry = { assessorId, input: { kind: 'points', points: '39' }, reason: '更正' };
      return { input: { ...input, correction: { kind: 'entries', entries: [entry] } } };
    },
  },
  {
    operation: 'mutation',
    field: 'decideMeasure',
    args: ({ changes, work }) => {
      const findingId = changes.own.items.toPass;
      return { input: { ...measure(work.own.unitId, work.own.fileId), basis: 'finding', findingId } };
    },
  },
  {
    operation: 'mutation',
    field: 'addTaskUnit',
    args: ({ register, responsibility }) => ({
      input: {
        taskId: responsibility.tasks.toAddTo,
        taskVersion: 1,
        role: 'responsible',
        groupId: register.groupId,
      },
    }),
  },
  {
    operation: 'mutation',
    field: 'remindAssignments',
    args: ({ work }) => ({ input: { matching: { reason: 'overdue', planId: work.planId } } }),
  },
  {
    operation: 'mutation',
    field: 'resolveUnitName',
    args: ({ drafts, mark, register }) => ({
      input: { id: drafts.toResolve, version: 1, printedName: `${mark}某办`, groupId: register.groupId },
    }),
  },
  {
    operation: 'mutation',
    field: 'resolveUnitName',
    args: ({ drafts, mark, register }) => ({
      input: {
        id: drafts.toResolve,
        version: 1,
        printedName: `${mark}某办`,
        newUnit: {
          name: '某办',
          shortName: '某办',
          categoryId: register.categoryId,
          aliases: [],
          level: 'division',
          parentId: register.ownUnitId,
        },
      },
    }),
  },
  {
    operation: 'mutation',
    field: 'resolveUnitName',
    args: ({ drafts, mark, register }) => ({
      input: {
        id: drafts.toResolve,
        version: 1,
        printedName: `${mark}某办`,
        newGroup: { name: '某办', aliases: [], memberIds: [register.ownUnitId] },
      },
    }),
  },
];

/** A round whose one indicator names whom it is for and who scores it. */
function ofOneUnit({ register, work }: County, { input }: Variables): Variables {
  const round = input as { indicators: Variables[] };
  const appliesTo = { categoryIds: [register.categoryId], unitIds: [work.own.unitId] };
  const assessors = [{ id: register.clients.office.session?.accountId, weight: '1' }];
  const indicators = round.indicators.map((one) => ({ ...one, appliesTo, assessors }));
  return { input: { ...round, indicators } };
}

const of = (operation: Variant['operation'], table: typeof EXPECTED_QUERIES): Variant[] =>
  Object.entries(table).map(([field, { args }]) => ({ operation, field, args }));

/** Every request of the two tables, and those that the tables have no room for. */
export const VARIANTS: readonly Variant[] = [
  ...of('query', EXPECTED_QUERIES),
  ...of('mutation', EXPECTED_MUTATIONS),
  ...ALTERNATIVES,
  ...Object.entries(BULK_BY_FILTER).map(([field, args]): Variant => ({
    operation: field === 'bulkPreview' ? 'query' : 'mutation',
    field,
    args,
  })),
];
