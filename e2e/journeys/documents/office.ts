import type { Page } from 'playwright-core';
import { SessionPage } from '../../pages/session-page.js';
import type { RunningDuheng } from '../../support/running-duheng.js';
import {
  ADMINISTRATOR,
  PILOT,
  logInToPilot,
  openAccount,
  registerGroup,
  registerUnits,
} from '../../support/counties.js';

const TOWNS = ['东镇', '西镇', '城关街道办'];
const DEPARTMENTS = [
  '县政府办公室',
  '县电子政务信息中心',
  '县行政审批服务局',
  '县融媒体中心',
  '县发改局',
  '县工信局',
  '县财政局',
  '县市场局',
  '县农业局',
];

/** A county with a register that knows most of what the plan names, and an office that is logged in at `page`. */
export async function openOffice(duheng: RunningDuheng, page: Page): Promise<void> {
  const session = new SessionPage(page, duheng.address);
  await session.setUp(duheng.setUpToken, ADMINISTRATOR, PILOT);
  await page.getByRole('navigation').first().waitFor();
  await openAccount(await logInToPilot(duheng.address, 'admin'), {
    loginName: 'office',
    displayName: '督查室',
    role: 'office',
  });
  const office = await logInToPilot(duheng.address, 'office');
  const departments = await registerUnits(office, '政府工作部门', DEPARTMENTS);
  const towns = await registerUnits(office, '镇街', TOWNS);
  await registerGroup(office, '各镇办', [...towns.values()]);
  await registerGroup(office, '县级各相关单位', [...departments.values()]);
  await page.context().clearCookies();
  await session.enter('office');
}
