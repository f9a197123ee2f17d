import type { Page } from 'playwright-core';

/** Opening a round, scoring it, and showing its result, which takes two persons. */
export class RoundPage {
  constructor(
    private readonly page: Page,
    private readonly address: string,
  ) {}

  /** A round of this year's quarter with the tree that is offered. Returns its id. */
  async open(quarter: number): Promise<string> {
    await this.page.goto(`${this.address}/rounds/new`);
    await this.page.getByLabel('季度', { exact: true }).click();
    await this.page.locator('.ant-select-item-option').getByText(`第${quarter}季度`, { exact: true }).click();
    await this.page.getByRole('button', { name: '开启本轮' }).click();
    await this.page.waitForURL(/\/rounds\/[0-9a-f]{8}-/);
    return this.page.url().split('/').pop()!;
  }

  /** One cell by hand: points, Enter to the reason that is owed, and out. */
  async score(roundId: string, cell: string, points: string, reason: string): Promise<void> {
    await this.page.goto(`${this.address}/rounds/${roundId}`);
    const field = this.page.getByLabel(new RegExp(`^${cell}.*：得分$`));
    await field.fill(points);
    await field.press('Enter');
    await this.page.keyboard.type(reason);
    await this.page.keyboard.press('Tab');
    await this.page.getByText('已保存').first().waitFor();
  }

  async adjust(roundId: string, unit: string, bonus: { points: string; reason: string }): Promise<void> {
    await this.page.goto(`${this.address}/rounds/${roundId}`);
    await this.page.getByRole('button', { name: new RegExp(`^${unit}加减分`) }).click();
    const drawer = this.page.getByRole('dialog');
    await drawer.getByLabel('分值').fill(bonus.points);
    await drawer.getByLabel('依据').fill(bonus.reason);
    await drawer.getByRole('button', { name: '登记', exact: true }).click();
    await this.page.getByText('已登记').first().waitFor();
    await drawer
      .getByRole('button', { name: /关闭|Close/ })
      .first()
      .click();
  }

  /** What somebody else entered for the unit counts from now on. */
  async approve(roundId: string, unit: string): Promise<void> {
    await this.page.goto(`${this.address}/rounds/${roundId}`);
    await this.page.getByRole('button', { name: new RegExp(`^${unit}加减分`) }).click();
    await this.page.getByRole('dialog').getByRole('button', { name: '审批通过' }).click();
    await this.page.getByText('已审批，计入总分').first().waitFor();
  }

  /** By the first of the two persons. */
  async propose(roundId: string): Promise<void> {
    await this.page.goto(`${this.address}/rounds/${roundId}`);
    await this.confirmed('提请公布');
    await this.page.getByText('已提请，待另一人审定').first().waitFor();
  }

  /** By the second; a round without 公示 is published at once. */
  async publish(roundId: string): Promise<void> {
    await this.page.goto(`${this.address}/rounds/${roundId}`);
    await this.confirmed('公布结果');
    await this.page.waitForURL(/\/ranking/);
  }

  private async confirmed(step: string): Promise<void> {
    await this.page.getByRole('button', { name: step }).click();
    await this.page.getByRole('dialog').getByRole('button', { name: step }).click();
  }
}
