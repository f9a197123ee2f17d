import type { Page, Request } from 'playwright-core';
import type { ApiClient } from '../../support/api-client.js';
import { issuePlanOf } from '../../support/issue-plan.js';

const GRID = `query ($year: Int!, $quarter: Int!) { quarterAssignments(year: $year, quarter: $quarter) {
  id task { code targets { id } } reports { year quarter version state percent narrative } } }`;

export interface Quarter {
  readonly year: number;
  readonly quarter: number;
}

export interface StoredRow {
  readonly id: string;
  readonly code: string;
  readonly figures: number;
  readonly report:
    { readonly version: number; readonly state: string; readonly narrative: string } | undefined;
}

/** What the server has of a quarter, asked beside the browser. */
export async function storedRows(client: ApiClient, quarter: Quarter): Promise<StoredRow[]> {
  interface Answer {
    quarterAssignments: {
      id: string;
      task: { code: string; targets: unknown[] };
      reports: (Quarter & { version: number; state: string; narrative: string })[];
    }[];
  }
  const { quarterAssignments } = await client.graphql<Answer>(GRID, { ...quarter });
  return quarterAssignments.map(({ id, task, reports }) => ({
    id,
    code: task.code,
    figures: task.targets.length,
    report: reports.find((one) => one.year === quarter.year && one.quarter === quarter.quarter),
  }));
}

/** Counts the requests of an operation that the page sends. */
export function countRequests(page: Page, operationName: string): { readonly count: () => number } {
  let count = 0;
  page.on('request', (request: Request) => {
    const body = request.method() === 'POST' ? request.postData() : null;
    if (body?.includes(`"operationName":"${operationName}"`)) count += 1;
  });
  return { count: () => count };
}

/** The renderer dies as after a crash: no event reaches the page, nothing can be saved any more. */
export async function killTab(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close({ runBeforeUnload: false });
}

const TO_SIGN = `{ workList(kind: to_sign, page: { page: 1, pageSize: 200 }) { rows { assignmentId } } }`;

/** A plan with so many tasks for one unit: read from a pasted text, confirmed, issued and signed for. */
export async function issuePlan(
  office: ApiClient,
  head: ApiClient,
  unitName: string,
  tasks: number,
): Promise<void> {
  const lines = Array.from(
    { length: tasks },
    (_, at) => `${at + 1}.办好第${at + 1}件便民实事。（${unitName}牵头，12月底前完成）`,
  );
  const text = `2026年便民服务工作要点\n一、便民服务\n${lines.join('\n')}`;
  await issuePlanOf(office, text);
  const { workList } = await head.graphql<{ workList: { rows: { assignmentId: string }[] } }>(TO_SIGN);
  await head.graphql('mutation ($ids: [ID!]!) { signAssignments(ids: $ids) { assignmentId } }', {
    ids: workList.rows.map(({ assignmentId }) => assignmentId),
  });
}
