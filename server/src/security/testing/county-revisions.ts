import { formBytes, rowWith } from '#server/modules/intake/template/testing/ledger-workbook.js';
import { intakeApi } from '#server/modules/intake/testing/intake-api.js';
import type { TestClient } from '#server/testing/test-client.js';

/** Documents that came in by the front door: a plan with its correction, plans to take back, a ledger file. */
export interface CountyRevisions {
  /** Issued, so at version 2. */
  readonly planId: string;
  readonly draftId: string;
  readonly planToWithdrawId: string;
  readonly draftToReread: string;
  readonly templateFileId: string;
}

const ISSUE = 'mutation ($input: VersionedInput!) { issuePlan(input: $input) { id } }';
const CORRECT = `mutation ($text: String!, $planId: ID) {
  readPastedText(text: $text, revisesPlanId: $planId) { id } }`;
const WITHDRAW = 'mutation ($input: WithdrawPlanInput!) { withdrawPlan(input: $input) { id } }';

export async function raiseRevisions(office: TestClient, mark: string): Promise<CountyRevisions> {
  const api = intakeApi(office);
  const document = (title: string) => `${mark}2026年${title}
一、重点工作
1.修订预案。修订应急预案并演练,于12月底前完成。(${mark}甲局牵头)
`;
  const issued = async (title: string): Promise<string> => {
    const { id, version } = await api.confirm(await api.paste(document(title)));
    await office.graphql(ISSUE, { input: { id, version } });
    return id;
  };
  const planId = await issued('要点');
  const corrected = await office.graphql<{ readPastedText: { id: string } }>(CORRECT, {
    text: document('要点'),
    planId,
  });
  const withdrawn = { id: await issued('误导入要点'), version: 2, reason: `${mark}误导入` };
  await office.graphql(WITHDRAW, { input: withdrawn });
  return {
    planId,
    draftId: corrected.readPastedText.id,
    planToWithdrawId: await issued('待撤要点'),
    draftToReread: (await api.paste(document('重读要点'))).id,
    templateFileId: await checkedTemplate(office, mark),
  };
}

async function checkedTemplate(office: TestClient, mark: string): Promise<string> {
  const row = rowWith({ ordinal: '1', title: `${mark}台账任务`, lead: `${mark}甲局` });
  const response = await office.upload('/api/intake/template', `${mark}台账.xlsx`, await formBytes([row]));
  const { fileId } = (await response.json()) as { fileId?: string };
  if (!fileId) throw new Error(`the ledger was not taken: ${response.status}`);
  return fileId;
}
