import type { Role } from '#shared/access/roles.js';
import type { TestClient } from '#server/testing/test-client.js';
import type { TestJurisdiction } from '#server/testing/test-jurisdiction.js';
import type { TestWorld } from '#server/testing/test-world.js';
import { raiseCascade, type CountyCascade } from './county-cascade.js';
import { raiseChanges, type CountyChanges } from './county-changes.js';
import { raiseDeadlines, type CountyDeadlines } from './county-deadlines.js';
import { raiseDrafts, type CountyDrafts } from './county-drafts.js';
import { raiseExports, type CountyExports } from './county-exports.js';
import { raiseNotices } from './county-notices.js';
import { markedClient, raiseRegister, type CountyRegister } from './county-register.js';
import { raiseLights } from './county-lights.js';
import { raiseReports, type CountyReports } from './county-reports.js';
import { raiseResponsibility, type CountyResponsibility } from './county-responsibility.js';
import { raiseRevisions, type CountyRevisions } from './county-revisions.js';
import { raiseRounds, type CountyRounds } from './county-rounds.js';
import { raiseRubrics, type CountyRubrics } from './county-rubrics.js';
import { raiseViews, type CountyViews } from './county-views.js';
import { raiseWork, type CountyWork } from './county-work.js';

/** A tenant with something of everything, and one word in every text of it that no other tenant has. */
export interface County {
  readonly mark: string;
  readonly home: TestJurisdiction;
  readonly register: CountyRegister;
  readonly work: CountyWork;
  readonly cascade: CountyCascade;
  readonly changes: CountyChanges;
  readonly deadlines: CountyDeadlines;
  readonly drafts: CountyDrafts;
  readonly exports: CountyExports;
  readonly reports: CountyReports;
  readonly responsibility: CountyResponsibility;
  readonly revisions: CountyRevisions;
  readonly rounds: CountyRounds;
  readonly rubrics: CountyRubrics;
  readonly views: CountyViews;
  /** In each role's inbox. */
  readonly notices: Readonly<Record<Role, string>>;
  readonly neighbourReporter: TestClient;
}

export async function raiseCounty(
  world: TestWorld,
  home: TestJurisdiction,
  mark: string,
  scale = 1,
): Promise<County> {
  const register = await raiseRegister(home, mark, scale);
  const neighbourReporter = await markedClient(home, mark, 'unit_reporter', register.neighbourUnitId);
  const work = await raiseWork(world, home, mark, register, neighbourReporter, scale);
  const cascade = await raiseCascade(home, mark);
  const changes = await raiseChanges(world, home, mark, register, work.own.fileId, scale);
  const deadlines = await raiseDeadlines(home, mark, register, scale);
  const drafts = await raiseDrafts(home, mark, register, scale);
  const reports = await raiseReports(home, mark, register);
  const responsibility = await raiseResponsibility(home, mark, register);
  const revisions = await raiseRevisions(register.clients.office, mark);
  const rounds = await raiseRounds(world, home, mark, register, work.own.fileId, scale);
  const rubrics = await raiseRubrics(home, mark, register, scale);
  await raiseLights(world, home, mark, work);
  const views = await raiseViews(home, mark, register);
  const exports = await raiseExports(world, mark, register);
  const notices = await raiseNotices(home, mark, register.clients);
  return {
    mark,
    home,
    register,
    work,
    cascade,
    changes,
    deadlines,
    drafts,
    exports,
    reports,
    responsibility,
    revisions,
    rounds,
    rubrics,
    views,
    notices,
    neighbourReporter,
  };
}

/** The same county seen from the other unit: what is `own` here is `neighbour` there. */
export function fromNextDoor(county: County): County {
  const { changes, deadlines, register, reports, responsibility, work } = county;
  const { ownUnitId, neighbourUnitId } = register;
  return {
    ...county,
    changes: { ...changes, own: changes.neighbour, neighbour: changes.own },
    deadlines: { ...deadlines, own: deadlines.neighbour, neighbour: deadlines.own },
    responsibility: {
      ...responsibility,
      own: responsibility.neighbour,
      neighbour: responsibility.own,
    },
    reports: { ...reports, own: reports.neighbour, neighbour: reports.own },
    register: { ...register, ownUnitId: neighbourUnitId, neighbourUnitId: ownUnitId },
    work: {
      ...work,
      own: work.neighbour,
      neighbour: work.own,
      taskId: work.neighbourTaskId,
      ownTaskId: work.neighbourTaskId,
      neighbourTaskId: work.ownTaskId,
    },
  };
}
