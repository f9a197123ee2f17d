import type { ApiClient } from '../../support/api-client.js';

// What the journey needs done but does not show: the same steps by another hand, over the API.

const TO_SIGN = '{ workList(kind: to_sign, page: { page: 1, pageSize: 200 }) { rows { assignmentId } } }';
const SIGN = 'mutation ($ids: [ID!]!) { signAssignments(ids: $ids) { assignmentId } }';

interface WorkList {
  workList: { rows: { assignmentId: string }[] };
}

export async function signAll(head: ApiClient): Promise<void> {
  const { workList } = await head.graphql<WorkList>(TO_SIGN);
  await head.graphql(SIGN, { ids: workList.rows.map(({ assignmentId }) => assignmentId) });
}

/** Names of the rounds of the demo county that stand at these states. */
export async function roundNames(office: ApiClient): Promise<{ scoring: string; proposed: string }> {
  const { assessmentRounds } = await office.graphql<{ assessmentRounds: { name: string; state: string }[] }>(
    '{ assessmentRounds { name state } }',
  );
  const at = (wanted: string) => assessmentRounds.find(({ state }) => state === wanted)!.name;
  return { scoring: at('scoring'), proposed: at('proposed') };
}
