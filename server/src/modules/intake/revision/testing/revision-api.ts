import type { TestClient } from '#server/testing/test-client.js';
import { intakeApi, type DraftReply } from '../../testing/intake-api.js';

export interface DifferenceReply {
  id: string;
  kind: string;
  origin: string;
  proposed: 'ours' | 'theirs' | null;
  field: string | null;
  taskName: string | null;
  reportCount: number;
  ours: { text: string }[] | null;
  theirs: { text: string }[] | null;
}

export interface ComparisonReply {
  draftId: string;
  draftVersion: number;
  planId: string;
  planVersion: number;
  unchangedCount: number;
  differences: DifferenceReply[];
  availableActions: { key: string; enabled: boolean }[];
}

export interface ShareReply {
  id: string;
  version: number;
  role: string;
  state: string;
  startsOn: string;
  dueOn: string | null;
  withdrawnAt: string | null;
  unit: { name: string };
}

export interface PlanReply {
  id: string;
  version: number;
  state: string;
  title: string;
  taskCount: number;
  assignmentCount: number;
  tasks: {
    id: string;
    code: string;
    ordinal: string;
    title: string;
    dueOn: string | null;
    section: { title: string } | null;
    units: { printedName: string }[];
    assignments: ShareReply[];
    withdrawnAssignments: ShareReply[];
  }[];
  withdrawnTasks: { id: string; title: string; withdrawnAssignments: ShareReply[] }[];
  revisions: { number: number; revisedOn: string; appliedCount: number; keptCount: number }[];
  availableActions: { key: string; enabled: boolean; reason: string | null }[];
}

const SHARE = 'id version role state startsOn dueOn withdrawnAt unit { name }';
const PLAN = `id version state title taskCount assignmentCount
  tasks { id code ordinal title dueOn section { title } units { printedName }
    assignments { ${SHARE} } withdrawnAssignments { ${SHARE} } }
  withdrawnTasks { id title withdrawnAssignments { ${SHARE} } }
  revisions { number revisedOn appliedCount keptCount } availableActions { key enabled reason }`;

/** The life of a plan after its import, as the screens drive it. */
export const revisionApi = (client: TestClient) => ({
  plan: async (id: string): Promise<PlanReply> =>
    (await client.graphql<{ plan: PlanReply }>(`query ($id: ID!) { plan(id: $id) { ${PLAN} } }`, { id }))
      .plan,

  /** A plan that has been read, confirmed and issued. */
  issued: async (text: string): Promise<PlanReply> => {
    const api = intakeApi(client);
    const { id, version } = await api.confirm(await api.paste(text));
    const reply = await client.graphql<{ issuePlan: PlanReply }>(
      `mutation ($input: VersionedInput!) { issuePlan(input: $input) { ${PLAN} } }`,
      { input: { id, version } },
    );
    return reply.issuePlan;
  },

  correct: async (text: string, planId: string): Promise<DraftReply> =>
    (
      await client.graphql<{ readPastedText: DraftReply }>(
        `mutation ($text: String!, $planId: ID) { readPastedText(text: $text, revisesPlanId: $planId) {
           id version state planId tasks { key title } availableActions { key enabled reason } } }`,
        { text, planId },
      )
    ).readPastedText,

  compare: async (draftId: string): Promise<ComparisonReply> =>
    (
      await client.graphql<{ revisionComparison: ComparisonReply }>(
        `query ($id: ID!) { revisionComparison(draftId: $id) { draftId draftVersion planId planVersion unchangedCount
           differences { id kind origin proposed field taskName reportCount ours { text role date } theirs { text } }
           availableActions { key enabled } } }`,
        { id: draftId },
      )
    ).revisionComparison,

  apply: async (
    { draftId, draftVersion, planVersion }: ComparisonReply,
    choices: readonly { id: string; side: string }[],
  ): Promise<PlanReply> => {
    const input = {
      draftId,
      draftVersion,
      planVersion,
      choices: choices.map(({ id, side }) => ({ differenceId: id, side })),
    };
    const reply = await client.graphql<{ applyRevision: PlanReply }>(
      `mutation ($input: ApplyRevisionInput!) { applyRevision(input: $input) { ${PLAN} } }`,
      { input },
    );
    return reply.applyRevision;
  },

  withdraw: async (plan: { id: string; version: number }, reason = '误导入'): Promise<PlanReply> => {
    const reply = await client.graphql<{ withdrawPlan: PlanReply }>(
      `mutation ($input: WithdrawPlanInput!) { withdrawPlan(input: $input) { ${PLAN} } }`,
      { input: { id: plan.id, version: plan.version, reason } },
    );
    return reply.withdrawPlan;
  },
});

/** Takes everything from the document. */
export const allTheirs = ({ differences }: ComparisonReply) =>
  differences.map(({ id }) => ({ id, side: 'theirs' }));

const SIGN = 'mutation ($input: VersionedInput!) { signAssignment(input: $input) { version } }';
const REPORT = `mutation ($input: ProgressReportInput!) { submitProgressReport(input: $input) { id state version } }`;

export const signShare = (head: TestClient, { id, version }: { id: string; version: number }) =>
  head.graphql(SIGN, { input: { id, version } });

/** The head of the unit speaks for it: what a reporter enters goes through the head. */
export const reportOn = (head: TestClient, assignmentId: string) =>
  head.graphql<{ submitProgressReport: { id: string; state: string; version: number } }>(REPORT, {
    input: {
      assignmentId,
      year: 2026,
      quarter: 3,
      percent: '40',
      narrative: '已完成目录修订',
      problems: '',
      nextStep: '',
      asOf: '2026-08-14',
      fileIds: [],
    },
  });
