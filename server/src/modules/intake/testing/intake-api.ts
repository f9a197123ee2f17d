import type { TestClient } from '#server/testing/test-client.js';

export interface DraftUnitReply {
  role: string;
  printedName: string;
  source: string;
  unitId: string | null;
  groupId: string | null;
}

export interface DraftTaskReply {
  key: string;
  taken: boolean;
  ordinal: string;
  sectionPath: string[];
  title: string;
  content: string;
  span: { start: number; end: number } | null;
  units: DraftUnitReply[];
  leader: string;
  deadlines: { kind: string; text: string; date: string | null }[];
  targets: { text: string; comparator: string; value: string[]; unit: string }[];
}

export interface DraftReply {
  id: string;
  version: number;
  state: string;
  planId: string | null;
  sourceName: string;
  sourceFile: { id: string; name: string } | null;
  text: string;
  title: string;
  docNumber: string | null;
  issuer: string | null;
  documentDate: string | null;
  year: number;
  tasks: DraftTaskReply[];
  availableActions: { key: string; enabled: boolean; reason: string | null }[];
}

export interface PlanReply {
  id: string;
  version: number;
  state: string;
  title: string;
  taskCount: number;
}

const SPAN = 'span { start end }';
const TASK = `key taken ordinal sectionPath title content ${SPAN}
  units { role printedName source unitId groupId ${SPAN} }
  leader
  deadlines { kind text date rrule anchor days hours ${SPAN} }
  targets { text comparator value unit per scope ${SPAN} }`;
const DRAFT = `id version state planId sourceName sourceFile { id name } text title docNumber issuer documentDate year
  tasks { ${TASK} } availableActions { key enabled reason }`;

/** The steps of the review, as the screen takes them. */
export const intakeApi = (client: TestClient) => ({
  paste: async (text: string): Promise<DraftReply> =>
    (
      await client.graphql<{ readPastedText: DraftReply }>(
        `mutation ($text: String!) { readPastedText(text: $text) { ${DRAFT} } }`,
        { text },
      )
    ).readPastedText,

  draft: async (id: string): Promise<DraftReply> =>
    (
      await client.graphql<{ breakdownDraft: DraftReply }>(
        `query ($id: ID!) { breakdownDraft(id: $id) { ${DRAFT} } }`,
        { id },
      )
    ).breakdownDraft,

  /** `order`: where `draft` has only the tasks that have changed. */
  save: async (draft: DraftReply, order?: readonly string[]): Promise<DraftReply> => {
    const { id, version, title, docNumber, issuer, documentDate, year } = draft;
    const tasks = draft.tasks.map(({ span: _span, ...task }) => task);
    const input = { id, version, title, docNumber, issuer, documentDate, year, tasks, order };
    const reply = await client.graphql<{ saveBreakdown: DraftReply }>(
      `mutation ($input: SaveBreakdownInput!) { saveBreakdown(input: $input) { ${DRAFT} } }`,
      { input },
    );
    return reply.saveBreakdown;
  },

  resolve: async (
    draft: { id: string; version: number },
    printedName: string,
    target: {
      unitId?: string;
      groupId?: string;
      newUnit?: object;
      newGroup?: object;
      acceptSuspicious?: boolean;
    },
  ): Promise<DraftReply> => {
    const input = { id: draft.id, version: draft.version, printedName, ...target };
    const reply = await client.graphql<{ resolveUnitName: DraftReply }>(
      `mutation ($input: ResolveUnitNameInput!) { resolveUnitName(input: $input) { ${DRAFT} } }`,
      { input },
    );
    return reply.resolveUnitName;
  },

  confirm: async ({ id, version }: { id: string; version: number }): Promise<PlanReply> =>
    (
      await client.graphql<{ confirmBreakdown: PlanReply }>(
        `mutation ($input: VersionedInput!) { confirmBreakdown(input: $input) { id version state title taskCount } }`,
        { input: { id, version } },
      )
    ).confirmBreakdown,

  discard: async ({ id, version }: { id: string; version: number }): Promise<DraftReply> =>
    (
      await client.graphql<{ discardBreakdown: DraftReply }>(
        `mutation ($input: VersionedInput!) { discardBreakdown(input: $input) { ${DRAFT} } }`,
        { input: { id, version } },
      )
    ).discardBreakdown,
});
