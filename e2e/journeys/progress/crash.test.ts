import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { ApiClient } from '../../support/api-client.js';
import { logInToDemo } from '../../support/counties.js';
import { RunningDuheng } from '../../support/running-duheng.js';
import { AcknowledgedReports } from './acknowledged-reports.js';
import { issuePlan } from './quarter-entry.js';

const CRASHES = 20;
const WRITERS = 4;

let duheng: RunningDuheng;
let reports: AcknowledgedReports;
/** Their log-ins outlive the crashes as well. */
let reporter: ApiClient;
let office: ApiClient;

beforeAll(async () => {
  duheng = await RunningDuheng.start();
  // Work of its own: how much the demo county leaves unreported depends on its chance.
  [reporter, office] = [await logIn('reporter'), await logIn('office')];
  await issuePlan(office, await logIn('head'), '县行政审批服务局', 2 * WRITERS);
  reports = await AcknowledgedReports.prepare(reporter, office);
});

afterAll(async () => {
  await duheng.stop();
  await duheng.remove();
});

const logIn = (loginName: string): Promise<ApiClient> => logInToDemo(duheng.address, loginName);

it(
  `loses no acknowledged report in ${CRASHES} crashes of server and database together`,
  async () => {
    for (let crash = 1; crash <= CRASHES; crash += 1) {
      const writing = Array.from({ length: WRITERS }, (_, writer) =>
        reports.writeUntilCut(reporter, writer, WRITERS),
      );
      await new Promise((resolve) => setTimeout(resolve, 150 + (crash % 5) * 90));
      await duheng.killHard();
      const before = reports.acknowledged;
      await Promise.all(writing);
      duheng = await RunningDuheng.start({ port: duheng.port, dataDir: duheng.dataDir });
      expect(await reports.lost(reporter, office)).toEqual([]);
      expect(reports.acknowledged).toBeGreaterThanOrEqual(before);
    }
    expect(reports.acknowledged).toBeGreaterThan(CRASHES * WRITERS);
  },
  15 * 60_000,
);
