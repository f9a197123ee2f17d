import type { ApiClient } from '../../support/api-client.js';
import { openAccount } from '../../support/counties.js';
import { issuePlanOf } from '../../support/issue-plan.js';

/** The units of the story: three whose people the demo county brings, and one whose head is made for it. */
export const UNITS = {
  approval: '县行政审批服务局',
  education: '县教育体育局',
  town: '霁川镇人民政府',
  water: '县水利局',
} as const;

export const TASKS = {
  closed: '整合便民服务热线',
  extended: '新建乡镇寄宿学校食堂',
  returned: '完成集镇污水管网排查',
  overdue: '巡查病险水库',
} as const;

const TEXT = `清岚县四季度民生实事工作要点
一、重点任务
1.${TASKS.closed}。（${UNITS.approval}牵头，12月底前完成）
2.${TASKS.extended}。（${UNITS.education}牵头，12月20日前完成）
3.${TASKS.returned}。（${UNITS.town}牵头，12月底前完成）
4.${TASKS.overdue}。（${UNITS.water}牵头，TODAY前完成）
`;

/** Reads, confirms and issues the plan of the quarter, one task of which is due at once. Returns its id. */
export function issueQuarterPlan(office: ApiClient, today: string): Promise<string> {
  const [year, month, day] = today.split('-').map(Number);
  return issuePlanOf(
    office,
    TEXT.replace('清岚县', `清岚县${year}年`).replace('TODAY', `${month}月${day}日`),
  );
}

/** Gives a unit a head who can log in. */
export async function makeHead(
  administrator: ApiClient,
  account: { readonly loginName: string; readonly displayName: string; readonly unitName: string },
): Promise<void> {
  const { loginName, displayName, unitName } = account;
  const { units } = await administrator.graphql<{ units: { id: string; name: string }[] }>(
    '{ units { id name } }',
  );
  const unitId = units.find(({ name }) => name === unitName)!.id;
  await openAccount(administrator, { loginName, displayName, role: 'unit_head', unitId });
}
