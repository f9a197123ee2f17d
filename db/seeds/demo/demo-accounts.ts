import type { Role } from '#shared/access/roles.js';

export interface DemoAccount {
  readonly loginName: string;
  /** A post, never a person. */
  readonly displayName: string;
  readonly role: Role;
  /** Name of a unit of the demo register; of the office for roles that belong to no unit. */
  readonly unitName: string;
  readonly password: string;
}

const OFFICE = '县人民政府办公室';
const PASSWORD = 'Duheng-2026!';

const account = (loginName: string, displayName: string, role: Role, unitName = OFFICE): DemoAccount => ({
  loginName,
  displayName,
  role,
  unitName,
  password: PASSWORD,
});

/** The list on the log-in page of the demo county. The county is invented and so is what these can reach. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  account('office', '县政府办督查室', 'office'),
  account('inspector', '县政府办督查专员', 'inspector'),
  account('leader', '县政府分管领导', 'leader'),
  account('admin', '系统管理员', 'system_administrator'),
  account('reporter', '县行政审批局填报员', 'unit_reporter', '县行政审批服务局'),
  account('head', '县行政审批局负责人', 'unit_head', '县行政审批服务局'),
  account('reporter-education', '县教体局填报员', 'unit_reporter', '县教育体育局'),
  account('head-education', '县教体局负责人', 'unit_head', '县教育体育局'),
  account('reporter-town', '霁川镇填报员', 'unit_reporter', '霁川镇人民政府'),
  account('head-town', '霁川镇负责人', 'unit_head', '霁川镇人民政府'),
  account('director', '县政府办分管主任', 'office'),
];
