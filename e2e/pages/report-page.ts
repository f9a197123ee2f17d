import type { Page } from 'playwright-core';

/** The form in which a unit reports. */
export class ReportPage {
  constructor(private readonly page: Page) {}

  async fill(content: { percent: string; narrative: string; nextStep: string }): Promise<void> {
    await this.page.getByLabel('完成率').fill(content.percent);
    await this.page.getByLabel('进展情况').fill(content.narrative);
    await this.page.getByLabel('下一步工作').fill(content.nextStep);
  }

  async attach(name: string, bytes: Buffer): Promise<void> {
    const file = { name, mimeType: 'application/pdf', buffer: bytes };
    await this.page.getByLabel('上传材料').setInputFiles(file);
    await this.page.getByText(name).waitFor();
  }

  /** To the head of the unit, who passes it on. */
  async handIn(): Promise<void> {
    await this.page.getByRole('button', { name: '提交本单位审核' }).click();
    await this.page.getByText('已提交本单位负责人审核').waitFor();
  }

  async submit(): Promise<void> {
    await this.page.getByRole('button', { name: '提交审核' }).click();
    await this.page.getByText('已提交，等待审核').waitFor();
  }
}

/** What the head of the unit and then the office do with a report. */
export class DecisionPage {
  constructor(private readonly page: Page) {}

  async giveBack(reason: string): Promise<void> {
    await this.page.getByRole('button', { name: '退回修改' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(reason);
    await dialog.getByRole('button', { name: '退回修改' }).click();
    await this.page.getByText('已退回').first().waitFor();
  }

  async passOn(): Promise<void> {
    const button = this.page.getByRole('button', { name: '审核并报送' });
    await button.click();
    // The message passes; what cannot be done twice is gone for good.
    await button.waitFor({ state: 'hidden' });
  }

  async accept(): Promise<void> {
    const button = this.page.getByRole('button', { name: '审核通过' });
    await button.click();
    await button.waitFor({ state: 'hidden' });
  }
}
