import type { TestClient } from '#server/testing/test-client.js';

export interface InstanceReply {
  id: string;
  assignmentId: string | null;
  unitName: string;
  dutyKey: string;
  nature: string;
  periodStartsOn: string | null;
  dueOn: string;
  dueTime: string | null;
  aimOn: string | null;
  aimTime: string | null;
  requiredCount: number;
  doneCount: number;
  completedOn: string | null;
  state: string;
  standing: string;
  shortLead: boolean;
  marks: {
    id: string;
    doneOn: string;
    count: number;
    note: string;
    fileName: string | null;
    byReport: boolean;
  }[];
  availableActions: { key: string; enabled: boolean; reason: string | null }[];
}

export interface FollowedReply {
  duties: {
    key: string;
    text: string;
    nature: string;
    event: string | null;
    tooFrequent: boolean;
    expectedThisQuarter: number | null;
    meanings: string[];
    choice: { version: number; meaning: string; chosenByName: string | null } | null;
    countChoice: { version: number; requiredCount: number | null } | null;
    instances: InstanceReply[];
    judgements: {
      version: number;
      year: number;
      quarter: number;
      met: boolean;
      words: string;
      judgedByName: string;
    }[];
  }[];
  events: { id: string; name: string; occurredOn: string; note: string; removable: boolean }[];
  availableActions: { key: string; enabled: boolean }[];
}

export interface DifferenceReply {
  fingerprint: string;
  total: number;
  changedDays: number;
  rows: { taskCode: string; unitName: string; dutyKey: string; before: string; after: string }[];
}

const INSTANCE = `id assignmentId unitName dutyKey nature periodStartsOn dueOn dueTime aimOn aimTime requiredCount doneCount
  completedOn state standing shortLead marks { id doneOn count note fileName byReport } availableActions { key enabled reason }`;
const FOLLOWED = `duties { key text nature event tooFrequent expectedThisQuarter meanings
    choice { version meaning chosenByName } countChoice { version requiredCount } instances { ${INSTANCE} }
    judgements { version year quarter met words judgedByName } }
  events { id name occurredOn note removable } availableActions { key enabled }`;
const REPORTING = `id text dueOn recipient removable instances { ${INSTANCE} }`;
const DIFFERENCE = 'fingerprint total changedDays rows { taskCode unitName dutyKey before after }';

export interface ReportingDutyReply {
  id: string;
  text: string;
  dueOn: string;
  recipient: string;
  removable: boolean;
  instances: InstanceReply[];
}

/** Deadlines and calendar, as the screens ask for them. */
export const deadlinesApi = (client: TestClient) => {
  const ofTask = async (operation: string, variables: object, name: string): Promise<FollowedReply> =>
    (await client.graphql<Record<string, FollowedReply>>(operation, { ...variables }))[name]!;
  const change = (name: string, type: string) => (input: object) =>
    ofTask(`mutation ($input: ${type}!) { ${name}(input: $input) { ${FOLLOWED} } }`, { input }, name);
  return {
    followed: (id: string) =>
      ofTask(`query ($id: ID!) { taskDuties(taskId: $id) { ${FOLLOWED} } }`, { id }, 'taskDuties'),
    record: change('recordDeadlineEvent', 'RecordDeadlineEventInput'),
    choose: change('chooseDeadlineMeaning', 'ChooseDeadlineMeaningInput'),
    chooseCount: change('chooseRequiredCount', 'ChooseRequiredCountInput'),
    judge: change('judgeStandingDuty', 'JudgeStandingDutyInput'),
    removeEvent: (id: string) =>
      ofTask(
        `mutation ($id: ID!) { removeDeadlineEvent(id: $id) { ${FOLLOWED} } }`,
        { id },
        'removeDeadlineEvent',
      ),
    mark: (input: object) =>
      client.graphql('mutation ($input: MarkInstanceInput!) { markInstanceDone(input: $input) }', {
        input: { count: 1, note: '', ...input },
      }),
    takeBack: (id: string) => client.graphql('mutation ($id: ID!) { takeBackInstanceMark(id: $id) }', { id }),
    reporting: async (id: string): Promise<ReportingDutyReply[]> =>
      (
        await client.graphql<{ reportingDuties: ReportingDutyReply[] }>(
          `query ($id: ID!) { reportingDuties(planId: $id) { ${REPORTING} } }`,
          { id },
        )
      ).reportingDuties,
    addReporting: (input: object) =>
      client.graphql(
        `mutation ($input: AddReportingDutyInput!) { addReportingDuty(input: $input) { ${REPORTING} } }`,
        {
          input,
        },
      ),
    removeReporting: (id: string) =>
      client.graphql('mutation ($id: ID!) { removeReportingDuty(id: $id) { id } }', { id }),
    difference: async (input: object): Promise<DifferenceReply> =>
      (
        await client.graphql<{ calendarDifference: DifferenceReply }>(
          `query ($input: CalendarChangeInput!) { calendarDifference(input: $input) { ${DIFFERENCE} } }`,
          { input },
        )
      ).calendarDifference,
    changeCalendar: async (input: object): Promise<DifferenceReply> =>
      (
        await client.graphql<{ changeCalendar: DifferenceReply }>(
          `mutation ($input: ChangeCalendarInput!) { changeCalendar(input: $input) { ${DIFFERENCE} } }`,
          { input },
        )
      ).changeCalendar,
    year: async (year: number) =>
      (
        await client.graphql<{
          workYear: Record<string, unknown> & { days: { on: string; kind: string }[] };
        }>(
          `query ($year: Int!) { workYear(year: $year) { year published source workingDays offeredSource offeredYears lastDayPolicy
             days { on kind note } versions { number source } } }`,
          { year },
        )
      ).workYear,
    text: async (year: number, text: string) =>
      (
        await client.graphql<{
          calendarText: { days: unknown[]; problems: { line: number; reason: string }[] };
        }>(
          'query ($year: Int!, $text: String!) { calendarText(year: $year, text: $text) { days { on kind note } problems { line text reason } } }',
          { year, text },
        )
      ).calendarText,
  };
};
