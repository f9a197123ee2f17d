// How the kit's harness points at Duheng: run-bench puts this file among the kit's targets. Duheng names rows by UUID and
// walls one county from another, so neutral ids become UUIDs (see dataset/load.sql) before the clock runs, and every
// request carries the session of somebody who may make it: the office of the county, or the unit's own reporter.
import { createHash, createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { URL } from 'node:url';

const UNITS = 120;
const PLANS = 40;

const uid = (kind, id) => `${String(kind).padStart(8, '0')}-0000-7000-8000-${String(id).padStart(12, '0')}`;
const idOf = (uuid) => Number(uuid.slice(-12));
const share = (task, unit) => uid(8, task * 1_000_000 + unit);

function session(region, account) {
  const secret = createHash('sha256').update(`bench ${account}`).digest('base64url');
  const token = createHmac('sha256', secret).update('duheng csrf').digest('base64url');
  return { cookie: `duheng_session=${uid(1, region)}.${secret}`, 'x-csrf-token': token };
}
const office = (region) => session(region, uid(11, region));
const reporter = (unit) => session(Math.ceil(unit / UNITS), uid(12, unit));

const operations = Object.fromEntries(
  readFileSync(new URL('./duheng.graphql', import.meta.url), 'utf8')
    .split(/^(?=query |mutation )/m)
    .map((query) => [query.match(/^\w+ (\w+)/)[1].toLowerCase(), query.trim()]),
);

const IN_PROGRESS = ['not_started', 'on_schedule', 'ahead'];
const OPEN = [...IN_PROGRESS, 'behind'];

const asked = {
  w1: (p) => {
    const page = { page: (p.offset ?? 0) / 50 + 1, pageSize: 50 };
    if (p.kind === 'status')
      return [office(p.region), { filter: { year: p.year, statuses: IN_PROGRESS }, page }];
    if (p.kind === 'unit')
      return [
        office(Math.ceil(p.unit / UNITS)),
        { filter: { unitIds: [uid(3, p.unit)], statuses: OPEN }, page },
      ];
    return [office(Math.ceil(p.plan / PLANS)), { filter: { planIds: [uid(4, p.plan)] }, page }];
  },
  w2: (p) => [office(p.region), { year: p.year }],
  w3: (p) => [office(p.region), { roundId: uid(10, p.region * 10 + p.round) }],
  w4: (p) => {
    const region = Math.ceil(p.unit / UNITS);
    return [office(region), { roundId: uid(10, region * 10 + p.round), unitId: uid(3, p.unit) }];
  },
  w5: (p) => {
    const report = {
      year: 2010,
      quarter: 1,
      asOf: '2026-02-01',
      percent: String(p.percent),
      narrative: p.note,
    };
    const rest = { problems: p.status === 'delayed' ? '进度滞后' : '', nextStep: '', fileIds: [] };
    return [reporter(p.unit), { input: { assignmentId: share(p.task, p.unit), ...report, ...rest } }];
  },
};

const number = (text) => (text === null ? null : Number(text));
const told = ({ percent, problems }) =>
  percent === null ? null : Number(percent) >= 100 ? 'done' : problems === '' ? 'on_track' : 'delayed';

const canonical = {
  w1: ({ taskLedger }) =>
    taskLedger.rows.map((row) => [
      idOf(row.taskId),
      row.leadUnits.length,
      row.responsibleUnits.length,
      number(row.percent),
      told(row),
    ]),
  w2: ({ monthHeatmap: { months, rows } }) => {
    const cells = new Map();
    for (const { unitId, totals, reported } of rows)
      totals.forEach((total, place) => {
        if (total === 0) return;
        const key = `${idOf(unitId)}:${Number(months[place].slice(5))}`;
        const [all, done] = cells.get(key) ?? [0, 0];
        cells.set(key, [all + total, done + reported[place]]);
      });
    return [...cells]
      .map(([key, counts]) => [...key.split(':').map(Number), ...counts])
      .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  },
  w3: ({ ranking }) =>
    ranking.categories
      .flatMap(({ rows }) => rows)
      .map((row) => [
        idOf(row.unitId),
        Number(row.total).toFixed(2),
        row.rank,
        row.previousRank === null ? null : row.previousRank - row.rank,
      ])
      .sort((a, b) => a[0] - b[0]),
  w4: ({ scorecard }) =>
    scorecard.lines.map((line) => [idOf(line.indicatorId), Number(line.points)]).sort((a, b) => a[0] - b[0]),
  w5: ({ submitProgressReport }) => submitProgressReport.state === 'submitted',
};

export default {
  data: 'own',
  ready: '/health/ready',
  command: () => ({
    cmd: process.execPath,
    args: [process.env.DUHENG_MAIN],
    env: { NODE_ENV: 'production' },
  }),
  request(work, parameters) {
    const [headers, variables] = asked[work](parameters);
    const body = JSON.stringify({ operationName: work.toUpperCase(), query: operations[work], variables });
    return { method: 'POST', path: '/graphql', headers, body };
  },
  canon(work, reply) {
    if (reply.errors) throw new Error(JSON.stringify(reply.errors).slice(0, 300));
    return canonical[work](reply.data);
  },
};
export { office };
