import type { Page } from 'playwright-core';

interface StepFields {
  readonly reason?: string;
  readonly opinion?: string;
  readonly explanation?: string;
  /** `YYYY-MM-DD` */
  readonly dueOn?: string;
}

/** 变更与督办: the steps of an assignment beside its reports. */
export class AssignmentPage {
  constructor(private readonly page: Page) {}

  /** Takes a step that is offered, answering what its dialog asks for. */
  async take(step: string, { dueOn, ...fields }: StepFields = {}): Promise<void> {
    await this.page.getByRole('button', { name: step, exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: step });
    await dialog.waitFor();
    if (dueOn) {
      const day = dialog.getByLabel(/延至/);
      await day.fill(dueOn);
      await day.press('Enter');
    }
    const labels = { reason: '理由', opinion: '意见', explanation: '办结说明' } as const;
    for (const [name, words] of Object.entries(fields))
      await dialog.getByLabel(labels[name as keyof typeof labels]).fill(words);
    for (const box of await dialog.getByRole('checkbox').all()) await box.check();
    await dialog.getByRole('button', { name: /^确\s*定$/ }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  async standsAt(state: string): Promise<void> {
    await this.page.getByText('办理状态').locator('xpath=..').getByText(state, { exact: true }).waitFor();
  }
}
