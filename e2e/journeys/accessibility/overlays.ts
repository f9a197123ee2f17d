import type { Page } from 'playwright-core';

/** What opens over a page of some kind: by a button of that name, or by keys. */
export interface Overlay {
  readonly kind: string;
  readonly button?: RegExp;
  readonly keys?: string;
  /** From a list to a page of the kind on which it is offered; otherwise the first page of the kind is one. */
  readonly via?: readonly [list: string, link: string];
}

const ROUND = 'a[href*="/rounds/"]:not([href$="/new"])';

/** Every form beside a page, menu, list and question, once: by whom it is offered to. */
export const OVERLAYS: Readonly<Record<string, readonly Overlay[]>> = {
  office: [
    { kind: '/overview', keys: 'Control+k' },
    { kind: '/overview', keys: '?' },
    { kind: '/overview', button: /^账号/ },
    { kind: '/ledger', button: /^显示列/ },
    { kind: '/ledger', button: /^导出/ },
    { kind: '/ledger', button: /^筛选截止日期/ },
    { kind: '/ledger', button: /^筛选单位|^筛选责任单位/ },
    { kind: '/ledger', button: /^批量/ },
    { kind: '/units', button: /^新建单位/ },
    { kind: '/plans/:id', button: /^新增节点/ },
    {
      kind: '/progress-reports/:id',
      button: /^退回修改/,
      via: ['/work-list/to_review', 'a[href*="/progress-reports/"]'],
    },
    { kind: '/rounds/:id', button: /加减分/, via: ['/rounds', ROUND] },
    { kind: '/rounds/:id/appeals', button: /^答复/, via: ['/rounds', 'a[href$="/appeals"]'] },
    { kind: '/look-backs', button: /^组织回头看/ },
    { kind: '/draws', button: /抽取/ },
  ],
  head: [
    { kind: '/assignments/:id', button: /^分解任务/ },
    { kind: '/assignments/:id', button: /^申请延期/ },
    { kind: '/rounds/:id/scorecards/:id', button: /^申诉/ },
  ],
  reporter: [{ kind: '/quarter', button: /的佐证材料：/ }],
  admin: [{ kind: '/accounts', button: /^新建账号/ }],
};

export const nameOf = ({ kind, button, keys }: Overlay): string => `${kind} ${keys ?? String(button)}`;

/** As much of it as lies over the page. */
export const OVER_THE_PAGE = [
  '.ant-drawer-open .ant-drawer-section',
  '.ant-modal-wrap:not([style*="display: none"]) .ant-modal',
  '.ant-popover:not(.ant-popover-hidden)',
  '.ant-dropdown:not(.ant-dropdown-hidden)',
];

const open = (page: Page) => page.locator(OVER_THE_PAGE.join(', ')).filter({ visible: true });

/** Longer, and it does not open at all. */
const OPENS_MS = 20_000;

/** Opens it, calls `look`, and leaves the page as it was. */
export async function overlaid(page: Page, overlay: Overlay, look: () => Promise<void>): Promise<void> {
  if (overlay.keys !== undefined) await page.keyboard.press(overlay.keys);
  else await page.getByRole('button', { name: overlay.button! }).first().click({ timeout: OPENS_MS });
  await open(page).first().waitFor({ timeout: OPENS_MS });
  await look();
  await page.keyboard.press('Escape');
  await open(page).first().waitFor({ state: 'hidden', timeout: OPENS_MS });
}
