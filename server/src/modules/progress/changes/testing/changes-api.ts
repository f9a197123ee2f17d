import type { TestClient } from '#server/testing/test-client.js';

/** An assignment as the tests look at it. */
export interface SeenAssignment {
  readonly version: number;
  readonly state: string;
  readonly percent: string;
  readonly dueOn: string | null;
  readonly originalDueOn: string | null;
  readonly suspendedOn: string | null;
  readonly closedOn: string | null;
  readonly completedOn: string | null;
  readonly extensionCount: number;
  readonly changes: { kind: string; state: string; reason: string; decisionReason: string | null }[];
  readonly availableActions: { key: string; enabled: boolean; reason: string | null }[];
}

const SEEN = `version state percent dueOn originalDueOn suspendedOn closedOn completedOn extensionCount
  changes { kind state reason decisionReason } availableActions { key enabled reason }`;

const MUTATIONS = {
  requestExtension: 'RequestExtensionInput',
  withdrawExtension: 'VersionedInput',
  grantExtension: 'GrantExtensionInput',
  refuseExtension: 'ReasonInput',
  requestCompletion: 'RequestCompletionInput',
  withdrawCompletion: 'VersionedInput',
  confirmCompletion: 'ConfirmCompletionInput',
  refuseCompletion: 'ReasonInput',
  suspendAssignment: 'SuspendAssignmentInput',
  resumeAssignment: 'ReasonInput',
} as const;
export type ChangeMutation = keyof typeof MUTATIONS;

/** Takes one step on an assignment. @throws ApiError */
export async function step(
  client: TestClient,
  mutation: ChangeMutation,
  input: Record<string, unknown>,
): Promise<SeenAssignment> {
  const answer = await client.graphql<Record<string, SeenAssignment>>(
    `mutation ($input: ${MUTATIONS[mutation]}!) { ${mutation}(input: $input) { ${SEEN} } }`,
    { input },
  );
  return answer[mutation]!;
}

export async function look(client: TestClient, id: string): Promise<SeenAssignment> {
  const { assignment } = await client.graphql<{ assignment: SeenAssignment }>(
    `query ($id: ID!) { assignment(id: $id) { ${SEEN} } }`,
    { id },
  );
  return assignment;
}

export const keysOf = ({ availableActions }: SeenAssignment): string[] =>
  availableActions.map(
    ({ key, reason }) => `${key.replace('assignment.', '')}${reason ? `: ${reason}` : ''}`,
  );

export const CHECKLIST = ['evidence_present', 'targets_met', 'deadlines_done'];
