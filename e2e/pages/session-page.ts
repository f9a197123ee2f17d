import type { Page } from 'playwright-core';
import { PASSWORD } from '../support/counties.js';

/** Log-in, first set-up and own password, as a person does them. */
export class SessionPage {
  constructor(
    private readonly page: Page,
    private readonly address: string,
  ) {}

  async setUp(
    token: string,
    administrator: { name: string; loginName: string; password: string },
    county: { name: string; code: string },
  ): Promise<void> {
    await this.page.goto(`${this.address}/`);
    await this.page.getByRole('heading', { name: '首次使用设置' }).waitFor();
    await this.page.getByLabel('首次设置口令').fill(token);
    await this.page.getByLabel('行政区划名称').fill(county.name);
    await this.page.getByLabel('区划代码').fill(county.code);
    await this.page.getByLabel('管理员姓名').fill(administrator.name);
    await this.page.getByLabel('用户名').fill(administrator.loginName);
    await this.page.getByLabel('密码', { exact: true }).fill(administrator.password);
    await this.page.getByRole('button', { name: '完成设置并登录' }).click();
  }

  async logIn(loginName: string, password: string): Promise<void> {
    await this.page.goto(`${this.address}/log-in`);
    await this.page.getByLabel('用户名').fill(loginName);
    await this.page.getByLabel('密码', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: '登录', exact: true }).click();
  }

  /** Logs in and waits for the frame of the pages. */
  async enter(loginName: string): Promise<void> {
    await this.logIn(loginName, PASSWORD);
    await this.page.locator('#main').waitFor();
  }

  /** What the first log-in with a one-time password asks for. */
  async chooseOwnPassword(oneTimePassword: string, password: string): Promise<void> {
    await this.page.getByText('您正在使用初始密码').waitFor();
    await this.page.getByLabel('当前密码').fill(oneTimePassword);
    await this.page.getByLabel('新密码', { exact: true }).fill(password);
    await this.page.getByLabel('再次输入新密码').fill(password);
    await this.page.getByRole('button', { name: '保存新密码' }).click();
    await this.page.waitForURL(({ pathname }) => pathname !== '/change-password');
  }
}
