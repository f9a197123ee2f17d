/** Every address of the client, in one place: features link to each other without importing each other. */
export const urls = {
  home: '/',
  logIn: '/log-in',
  setUp: '/set-up',
  changePassword: '/change-password',
  overview: '/overview',
  work: '/work-list',
  workList: (kind: string) => `/work-list/${kind}`,
  quarterGrid: '/quarter',
  quarterForm: ({ year, quarter }: { year: number; quarter: number }, language: string) =>
    `/api/quarter-form.xlsx?year=${year}&quarter=${quarter}&lang=${language}`,
  checkQuarterForm: ({ year, quarter }: { year: number; quarter: number }) =>
    `/api/quarter-form?year=${year}&quarter=${quarter}`,
  markedQuarterForm: (
    fileId: string,
    { year, quarter }: { year: number; quarter: number },
    language: string,
  ) => `/api/quarter-form/${fileId}/marked?year=${year}&quarter=${quarter}&lang=${language}`,
  assignment: (id: string) => `/assignments/${id}`,
  progressReport: (id: string) => `/progress-reports/${id}`,
  approvals: '/approvals',
  followedItems: '/followed-items',
  /** 问题清单 */
  findings: '/findings',
  followedItem: (id: string) => `/followed-items/${id}`,
  /** The list with one task's items, and the way to add one to it. */
  followedItemsOfTask: (taskId: string) => `/followed-items?task=${taskId}`,
  lookBacks: '/look-backs',
  lookBack: (id: string) => `/look-backs/${id}`,
  /** Who owes what; `plan` narrows it. */
  reminders: '/reminders',
  remindersOf: (planId: string) => `/reminders?plan=${planId}`,
  unitList: '/unit-list',
  ledger: '/ledger',
  /** `parameters`: those of the ledger's page, percent-encoded. */
  ledgerFile: (kind: 'xlsx' | 'csv' | 'html', parameters: string) => `/api/ledger.${kind}?${parameters}`,
  /** The leader's page for paper and for Word. */
  preRead: (kind: 'html' | 'docx', language: string) => `/api/pre-read.${kind}?lang=${language}`,
  /** 我的导出 */
  ledgerExports: '/exports',
  ledgerExport: (id: string) => `/api/ledger-exports/${id}`,
  heatmap: '/heatmap',
  attention: '/data-quality',
  rounds: '/rounds',
  openRound: '/rounds/new',
  /** Begins with an edition of the library. */
  /** A special round over the units that a draw chose. */
  openRoundOfDraw: (drawId: string) => `/rounds/new?draw=${drawId}`,
  openRoundWith: (rubricId: string) => `/rounds/new?from=rubric:${rubricId}`,
  rubrics: '/rubrics',
  newRubric: '/rubrics/new',
  rubric: (id: string) => `/rubrics/${id}`,
  rubricFile: (id: string) => `/api/rubrics/${id}/rubric.xlsx`,
  scoreSheet: (roundId: string) => `/rounds/${roundId}`,
  burdenOverrides: '/burden-approvals',
  burdenEvaluation: (roundId: string) => `/rounds/${roundId}/burden`,
  roundAnalysis: (roundId: string) => `/rounds/${roundId}/analysis`,
  yearResult: (year: number | string) => `/year/${year}`,
  /** 结果运用 */
  measures: '/measures',
  /** 双随机抽取 */
  draws: '/draws',
  draw: (id: string) => `/draws/${id}`,
  roundAppeals: (roundId: string) => `/rounds/${roundId}/appeals`,
  /** 本单位考核 */
  unitRounds: '/own-rounds',
  selfReview: (roundId: string) => `/own-rounds/${roundId}`,
  ranking: '/ranking',
  scorecard: (roundId: string, unitId: string) => `/rounds/${roundId}/scorecards/${unitId}`,
  /** At the line of one indicator, which is then marked. */
  scorecardLine: (roundId: string, unitId: string, indicatorId: string) =>
    `/rounds/${roundId}/scorecards/${unitId}?line=${indicatorId}`,
  plans: '/plans',
  plan: (id: string) => `/plans/${id}`,
  planTimetable: (id: string) => `/plans/${id}/timetable`,
  planCascade: (id: string) => `/plans/${id}/cascade`,
  task: (id: string) => `/tasks/${id}`,
  intake: '/intake',
  breakdownDraft: (id: string) => `/intake/drafts/${id}`,
  /** Imports a corrected version of an issued plan. */
  importRevision: (planId: string) => `/intake?revises=${planId}`,
  revision: (draftId: string) => `/intake/drafts/${draftId}/revision`,
  calendar: '/calendar',
  units: '/units',
  unit: (id: string) => `/units/${id}`,
  accounts: '/accounts',
  lightPolicy: '/light-policy',
  auditLog: '/audit-log',
  notices: '/notices',
  file: (id: string) => `/api/files/${id}`,
  ledgerTemplate: (language: string) => `/api/ledger-template.xlsx?lang=${language}`,
  markedTemplate: (fileId: string, language: string) =>
    `/api/intake/template/${fileId}/marked?lang=${language}`,
  planLedger: (id: string, language: string) => `/api/plans/${id}/ledger.xlsx?lang=${language}`,
} as const;

/**
 * Where to go after logging in: a path of this site only. Anything that a browser could take for another
 * site (`//host`, `/\host`, a scheme) falls back to the start page.
 */
export function safeReturnPath(path: string | null): string {
  const local = path !== null && /^\/(?![/\\])/.test(path) && !/[\u0000-\u001f\\]/.test(path);
  return local ? path : urls.home;
}
