import { PlanRow } from '#db/entities/plans/plan.entity.js';
import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import { TaskDeadlineRow } from '#db/entities/plans/task-deadline.entity.js';
import { TaskRow } from '#db/entities/plans/task.entity.js';
import type { TestClient } from '#server/testing/test-client.js';
import type { TestJurisdiction } from '#server/testing/test-jurisdiction.js';

export interface WrittenTask {
  readonly title: string;
  readonly text?: string;
  readonly dueOn?: string;
}

let number = 0;

/** A plan written directly, with its tasks in order. Returns its id and theirs. */
export async function writePlan(
  home: TestJurisdiction,
  title: string,
  tasks: readonly WrittenTask[],
  options: { state?: 'draft' | 'issued'; text?: string; docNumber?: string } = {},
): Promise<{ id: string; taskIds: string[] }> {
  const { state = 'issued', text = '', docNumber = null } = options;
  const id = await home.insert(PlanRow, {
    title,
    docNumber,
    issuer: null,
    documentDate: '2026-02-01',
    year: 2026,
    state,
    issuedOn: state === 'issued' ? '2026-02-10' : null,
    sourceText: text,
    ...home.stamp(),
  });
  const taskIds: string[] = [];
  for (const [at, { title, text: content = '', dueOn = null }] of tasks.entries()) {
    number += 1;
    const place = {
      planId: id,
      sectionId: null,
      ordinal: `${at + 1}`,
      sortOrder: at,
      spanStart: 0,
      spanEnd: 0,
    };
    const code = `2026-99-${String(number).padStart(3, '0')}`;
    const taskId = await home.insert(TaskRow, { ...place, code, title, content, dueOn, ...home.stamp() });
    taskIds.push(taskId);
    if (dueOn) {
      const none = { rrule: null, anchor: null, days: null, hours: null };
      const deadline = { taskId, kind: 'date', text: `${dueOn}前`, dueOn, ...none, sortOrder: 0 };
      await home.insert(TaskDeadlineRow, deadline);
    }
  }
  return { id, taskIds };
}

export const assign = (
  home: TestJurisdiction,
  planId: string,
  taskId: string,
  unitId: string,
  percent: string,
): Promise<string> =>
  home.insert(AssignmentRow, {
    planId,
    taskId,
    unitId,
    role: 'lead',
    groupId: null,
    state: 'to_sign',
    signedAt: null,
    signedBy: null,
    startsOn: '2026-02-10',
    dueOn: '2026-06-30',
    percent,
    completedOn: percent === '100' ? '2026-05-01' : null,
    latestReportId: null,
    ...home.stamp(),
  });

export interface CascadeReply {
  planId: string;
  withdrawn: boolean;
  superior: {
    id: string;
    version: number;
    kind: string;
    title: string;
    docNumber: string | null;
    jurisdictionName: string | null;
  } | null;
  levels: { depth: number; jurisdictionName: string | null; title: string }[];
  points: { id: string; title: string; dueOn: string | null }[];
  tasks: { id: string; title: string }[];
  mappings: {
    id: string;
    version: number;
    pointId: string;
    taskId: string;
    state: string;
    likeness: string;
    sharedWords: string[];
    decidedByName: string | null;
    availableActions: { key: string }[];
  }[];
  gaps: { kind: string; pointId: string | null; taskId: string | null; superiorDueOn: string | null }[];
  subordinates: {
    jurisdictionName: string;
    title: string;
    pointsTakenUp: number;
    percent: string | null;
    tasks: { pointId: string; title: string; percent: string; green: number; red: number }[];
  }[];
}

export const CASCADE = `planId withdrawn
  superior { id version kind title docNumber jurisdictionName }
  levels { depth jurisdictionName title docNumber }
  points { id ordinal title text dueOn } tasks { id ordinal title text dueOn }
  mappings { id version pointId taskId state likeness sharedWords decidedAt decidedByName availableActions { key } }
  gaps { kind pointId taskId superiorText localText superiorDueOn localDueOn recipient }
  subordinates { planId jurisdictionName title docNumber pointsTakenUp percent
    tasks { taskId pointId ordinal title dueOn percent assignments green yellow red grey } }`;

/** The steps of the cascade, as the screen takes them. */
export const cascadeApi = (client: TestClient) => {
  const change = async (name: string, type: string, input: object): Promise<CascadeReply> => {
    const reply = await client.graphql<Record<string, CascadeReply>>(
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${CASCADE} } }`,
      { input },
    );
    return reply[name]!;
  };
  return {
    read: async (planId: string): Promise<CascadeReply> =>
      (
        await client.graphql<{ cascade: CascadeReply }>(
          `query ($planId: ID!) { cascade(planId: $planId) { ${CASCADE} } }`,
          { planId },
        )
      ).cascade,
    choices: async (planId: string) =>
      (
        await client.graphql<{
          superiorChoices: {
            plans: { planId: string; jurisdictionId: string; title: string; own: boolean; cited: boolean }[];
            cited: { title: string; docNumber: string | null }[];
          };
        }>(
          `query ($planId: ID!) { superiorChoices(planId: $planId) {
             plans { planId jurisdictionId title own cited } cited { title docNumber } } }`,
          { planId },
        )
      ).superiorChoices,
    link: (planId: string, superiorJurisdictionId: string, superiorPlanId: string) =>
      change('linkSuperiorPlan', 'LinkSuperiorPlanInput', { planId, superiorJurisdictionId, superiorPlanId }),
    linkExternal: (input: object) => change('linkExternalSuperior', 'LinkExternalSuperiorInput', input),
    unlink: (row: { id: string; version: number }) =>
      change('unlinkSuperior', 'VersionedInput', versioned(row)),
    confirm: (row: { id: string; version: number }) =>
      change('confirmMapping', 'VersionedInput', versioned(row)),
    reject: (row: { id: string; version: number }) =>
      change('rejectMapping', 'VersionedInput', versioned(row)),
    map: (planId: string, pointId: string, taskId: string) =>
      change('mapPoint', 'MapPointInput', { planId, pointId, taskId }),
    propose: async (planId: string): Promise<CascadeReply> =>
      (
        await client.graphql<{ proposeMappings: CascadeReply }>(
          `mutation ($planId: ID!) { proposeMappings(planId: $planId) { ${CASCADE} } }`,
          { planId },
        )
      ).proposeMappings,
  };
};

const versioned = ({ id, version }: { id: string; version: number }) => ({ id, version });
