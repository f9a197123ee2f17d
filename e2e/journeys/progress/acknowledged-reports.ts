import { ApiRefusal, type ApiClient } from '../../support/api-client.js';

const SAVE = `mutation ($input: ProgressReportInput!) { saveProgressReport(input: $input) { id version } }`;
const REPORT = `query ($id: ID!) { progressReport(id: $id) { version narrative state } }`;
const ENTRIES = `query ($first: Int!, $after: String) { auditEntries(first: $first, after: $after) { next rows { id entityId action } } }`;
const WORK = `{ workList(kind: to_report, page: { page: 1, pageSize: 50 }) { rows { assignmentId reportId } } }`;

interface Saved {
  id: string;
  version: number;
  narrative: string;
}

interface AuditPage {
  next: string | null;
  rows: { id: string; entityId: string; action: string }[];
}

interface WorkItem {
  assignmentId: string;
  reportId: string | null;
}

/** Drafts that are saved again and again, and the last version of each that the server acknowledged. */
export class AcknowledgedReports {
  acknowledged = 0;
  private readonly last = new Map<string, Saved>();
  private readonly audited = new Map<string, number>();
  private newestEntry: string | null = null;

  private constructor(
    private readonly assignmentIds: readonly string[],
    private readonly period: { year: number; quarter: number; asOf: string },
  ) {}

  /** On the assignments for which the client's unit still owes a report and has begun none. */
  static async prepare(client: ApiClient, office: ApiClient): Promise<AcknowledgedReports> {
    const { viewer } = await client.graphql<{ viewer: { today: string } }>('{ viewer { today } }');
    const { workList } = await client.graphql<{ workList: { rows: WorkItem[] } }>(WORK);
    const untouched = workList.rows
      .filter(({ reportId }) => reportId === null)
      .map((row) => row.assignmentId);
    if (untouched.length < 4) throw new Error(`only ${untouched.length} assignments without a report`);
    const [year, month] = viewer.today.split('-').map(Number) as [number, number];
    const made = new AcknowledgedReports(untouched, {
      year,
      quarter: Math.ceil(month / 3),
      asOf: viewer.today,
    });
    // What was audited before the first report is nobody's here.
    await made.countAuditRows(office);
    made.audited.clear();
    return made;
  }

  /** Saves, one after the other, until the server is gone. Writers share nothing: each has assignments of its own. */
  async writeUntilCut(client: ApiClient, writer: number, writers: number): Promise<void> {
    const own = this.assignmentIds.filter((_, index) => index % writers === writer);
    for (let turn = 0; ; turn += 1) {
      const assignmentId = own[turn % own.length]!;
      const known = this.last.get(assignmentId);
      const narrative = `第 ${(known?.version ?? 0) + 1} 次保存，${assignmentId}`;
      const content = { percent: '50', narrative, problems: '', nextStep: '', fileIds: [] };
      const input = { assignmentId, ...this.period, version: known?.version ?? null, ...content };
      const saved = await this.save(client, input);
      if (saved === 'cut') return;
      // Begun before the last crash, but never acknowledged: nobody knows its version.
      if (saved === 'taken') continue;
      this.last.set(assignmentId, { ...saved, narrative });
      this.acknowledged += 1;
    }
  }

  /**
   * What is missing after the restart: a report older than the acknowledged version, with another text, or without
   * its audit rows. A version that was written but not acknowledged may be there: the client takes it over.
   */
  async lost(reporter: ApiClient, office: ApiClient): Promise<string[]> {
    await this.countAuditRows(office);
    const lost: string[] = [];
    for (const [assignmentId, saved] of this.last) {
      const { progressReport: found } = await reporter.graphql<{ progressReport: Saved }>(REPORT, {
        id: saved.id,
      });
      if (found.version < saved.version)
        lost.push(`${assignmentId}: version ${saved.version}, found ${found.version}`);
      if (found.version === saved.version && found.narrative !== saved.narrative)
        lost.push(`${assignmentId}: text`);
      if ((this.audited.get(saved.id) ?? 0) !== found.version) lost.push(`${assignmentId}: audit rows`);
      this.last.set(assignmentId, { ...found, id: saved.id });
    }
    return lost;
  }

  /** Adds the audit rows since the last look to the counts; the newest come first. */
  private async countAuditRows(office: ApiClient): Promise<void> {
    const seen = this.newestEntry;
    let after: string | null = null;
    let first = true;
    do {
      const { auditEntries }: { auditEntries: AuditPage } = await office.graphql(ENTRIES, {
        first: 200,
        after,
      });
      if (first) this.newestEntry = auditEntries.rows[0]?.id ?? seen;
      first = false;
      for (const { id, entityId, action } of auditEntries.rows) {
        if (id === seen) return;
        if (action === 'progress.write-report')
          this.audited.set(entityId, (this.audited.get(entityId) ?? 0) + 1);
      }
      after = auditEntries.next;
    } while (after !== null && seen !== null);
  }

  private async save(
    client: ApiClient,
    input: object,
  ): Promise<{ id: string; version: number } | 'cut' | 'taken'> {
    try {
      const { saveProgressReport } = await client.graphql<{
        saveProgressReport: { id: string; version: number };
      }>(SAVE, {
        input,
      });
      return saveProgressReport;
    } catch (error) {
      if (!(error instanceof ApiRefusal)) return 'cut';
      if (error.message.includes('CONFLICT')) return 'taken';
      throw error;
    }
  }
}
