import { RUBRIC_TEMPLATES } from '#shared/assessment/rubrics/rubric-templates.js';
import type { ApiClient } from '../../support/api-client.js';

/** Pages of what the demo county has none of, and of which every kind gets one here. */
export const SELDOM_PAGES = ['/rubrics/:id', '/draws/:id', '/look-backs/:id', '/followed-items/:id'];

const TODAY = '{ viewer { today } }';
const TASKS = `query ($year: Int!, $quarter: Int!) {
  quarterAssignments(year: $year, quarter: $quarter) { task { id } }
}`;
const step = (field: string, type: string) =>
  `mutation ($input: ${type}!) { ${field}(input: $input) { id } }`;

/** A rubric, a draw and a look-back by the office, and a problem that a unit raises. */
export async function fillSeldomPages(office: ApiClient, unit: ApiClient): Promise<void> {
  const { today } = (await office.graphql<{ viewer: { today: string } }>(TODAY)).viewer;
  const [year = 0, month = 0] = today.split('-').map(Number);
  const { rubric, indicators } = RUBRIC_TEMPLATES.towns;
  await office.graphql(step('saveRubric', 'SaveRubricInput'), {
    input: {
      version: 0,
      name: '乡镇考核细则',
      year,
      categoryLabel: '乡镇',
      content: { rubric, indicators },
    },
  });
  await office.graphql(step('prepareDraw', 'PrepareDrawInput'), {
    input: {
      title: '重点任务抽查',
      year,
      terms: { units: 2, byCategory: false, tasksPerUnit: 1, inspectorsPerUnit: 1 },
      recusals: [],
    },
  });
  await office.graphql(step('openLookBack', 'OpenLookBackInput'), {
    input: {
      title: '办结任务回头看',
      heldOn: today,
      leadBy: '督查室',
      method: 'spot_check',
      sampleSize: 2,
      seed: 7,
    },
  });
  const { quarterAssignments } = await unit.graphql<{ quarterAssignments: { task: { id: string } }[] }>(
    TASKS,
    {
      year,
      quarter: Math.ceil(month / 3),
    },
  );
  await unit.graphql(step('raiseProblem', 'RaiseProblemInput'), {
    input: {
      taskId: quarterAssignments[0]!.task.id,
      title: '跨部门数据尚未共享',
      content: '需要牵头单位协调。',
      fileIds: [],
    },
  });
}
