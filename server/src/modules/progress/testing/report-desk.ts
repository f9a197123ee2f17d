import type { TestClient } from '#server/testing/test-client.js';

const FIGURE = `id targetId label value unit numerator denominator lastYear asOf growthPercent partsSum partsDifference
  standing parts { label value reportId }
  disputes { id version state reportedValue value source answer kept grounds raisedByName answeredByName
    resolvedByName file { id } availableActions { key enabled } }`;
const FIELDS = `id version state percent narrative returnReason submittedAt handedInAt handedInByName submittedByName
  signOff { name on } carriedItems { kind text state since { year quarter } } sources { reportId unitName }
  availableActions { key enabled reason } figures { ${FIGURE} }`;

export interface Dispute {
  id: string;
  version: number;
  state: string;
  reportedValue: string;
  value: string;
  kept: string | null;
  file: { id: string } | null;
  availableActions: { key: string }[];
}

export interface Figure {
  id: string;
  label: string;
  value: string;
  standing: string | null;
  disputes: Dispute[];
}

export interface Report {
  id: string;
  version: number;
  state: string;
  figures: Figure[];
  availableActions: { key: string; enabled: boolean; reason: string | null }[];
}

const one = async <T>(client: TestClient, mutation: string, input: object): Promise<T> =>
  Object.values(await client.graphql<Record<string, T>>(mutation, { input }))[0]!;

const step = (name: string, type: string) => (client: TestClient, input: object) =>
  one<Report>(client, `mutation ($input: ${type}!) { ${name}(input: $input) { ${FIELDS} } }`, input);
const disputeStep = (name: string, type: string) => (client: TestClient, input: object) =>
  one<Dispute>(
    client,
    `mutation ($input: ${type}!) { ${name}(input: $input) { id version state kept file { id } availableActions { key } } }`,
    input,
  );

/** What officers do with reports, by the API's names. */
export const desk = {
  save: step('saveProgressReport', 'ProgressReportInput'),
  handIn: step('handInProgressReport', 'ProgressReportInput'),
  submit: step('submitProgressReport', 'ProgressReportInput'),
  takeBack: step('takeBackProgressReport', 'VersionedInput'),
  passOn: step('passOnProgressReport', 'PassOnReportInput'),
  returnInUnit: step('returnReportInUnit', 'ReturnReportInput'),
  accept: step('acceptProgressReport', 'VersionedInput'),
  giveBack: step('returnProgressReport', 'ReturnReportInput'),
  dispute: disputeStep('disputeFigure', 'DisputeFigureInput'),
  answer: disputeStep('answerDispute', 'AnswerDisputeInput'),
  resolve: disputeStep('resolveDispute', 'ResolveDisputeInput'),
  drop: disputeStep('dropDispute', 'VersionedInput'),
  setTerms: (client: TestClient, input: object) =>
    one<{ version: number }>(
      client,
      `mutation ($input: TaskReportTermsInput!) { setTaskReportTerms(input: $input) { version signOffRequired jointTargets } }`,
      input,
    ),
  read: async (client: TestClient, id: string): Promise<Report> =>
    (
      await client.graphql<{ progressReport: Report }>(
        `query ($id: ID!) { progressReport(id: $id) { ${FIELDS} } }`,
        { id },
      )
    ).progressReport,
};

/** A report of the second quarter of 2026 as a form would send it. */
export const reportOn = (assignmentId: string, over: object = {}): Record<string, unknown> => ({
  assignmentId,
  year: 2026,
  quarter: 2,
  percent: '40',
  narrative: '按计划推进',
  problems: '',
  nextStep: '',
  asOf: '2026-06-28',
  fileIds: [],
  ...over,
});

/** A figure as a form would send it. */
export const figure = (over: object = {}): Record<string, unknown> => ({
  label: '主动公开信息',
  unit: '条',
  value: '80',
  parts: [],
  ...over,
});
