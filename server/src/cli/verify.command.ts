import { createDataSource } from '#db/data-source.js';
import { snapshotHash } from '#db/assessment/frozen-round-rows.js';
import type { RoundSnapshot } from '#shared/assessment/round-snapshot.js';
import { verifySnapshot, type SnapshotFinding } from '#shared/assessment/verify-snapshot.js';
import { CommandProblem, type Command } from './command.js';
import { withDatabase } from './with-database.js';

const usage = `用法 usage: duheng verify [ROUND_ID]   核对一轮或全部已公布结果 check one or all published results`;

interface Published {
  snapshotId: string;
  name: string;
  jurisdiction: string;
  content: RoundSnapshot;
  contentHash: string;
}

type Finding = SnapshotFinding | 'hash-differs';

const WORDS: Readonly<Record<Finding, string>> = {
  same: '一致 same',
  differs: '重算结果不一致 recomputed result differs',
  'lines-do-not-add-up': '得分明细与总分不符 lines do not add up to the total',
  'hash-differs': '内容与公布时的摘要不符 content is not what was published',
  unreadable: '无法识别 unreadable',
};

const ONE_BY_ONE = `
  SELECT s.id AS "snapshotId", r.name, j.code AS jurisdiction, s.content, s.content_hash AS "contentHash"
    FROM round_snapshots s
    JOIN assessment_rounds r ON r.jurisdiction_id = s.jurisdiction_id AND r.id = s.round_id
    JOIN jurisdictions j ON j.id = s.jurisdiction_id
   WHERE ($1::uuid IS NULL OR r.id = $1) AND s.id > $2
   ORDER BY s.id
   LIMIT 1`;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/**
 * Compares each published result with its hash, and computes it once more from the record inside it. Whoever doubts a
 * score can run this against a copy of the database. @returns 1 when anything differs
 */
export const runVerify: Command = async (args, out) => {
  const [roundId = null, ...more] = args;
  if (more.length > 0 || (roundId !== null && !UUID.test(roundId))) throw new CommandProblem(usage);
  let checked = 0;
  let wrong = 0;
  await withDatabase(async (url) => {
    const owner = await createDataSource({ url, poolSize: 1 }).initialize();
    try {
      // A snapshot may hold megabytes: one at a time.
      for (let last = BEFORE_ALL; ;) {
        const [round] = await owner.query<Published[]>(ONE_BY_ONE, [roundId, last]);
        if (!round) break;
        last = round.snapshotId;
        const finding = findingOf(round);
        checked += 1;
        if (finding !== 'same') wrong += 1;
        out.write(
          `${round.jurisdiction}  ${round.name}  ${round.contentHash.slice(0, 12)}  ${WORDS[finding]}\n`,
        );
      }
    } finally {
      await owner.destroy();
    }
  });
  if (roundId !== null && checked === 0)
    throw new CommandProblem(`没有这轮已公布的结果（no such published round）：${roundId}`);
  out.write(`核对 ${checked} 轮，${wrong} 轮有问题（checked ${checked}, wrong ${wrong}）\n`);
  return wrong === 0 ? 0 : 1;
};

const findingOf = ({ content, contentHash }: Published): Finding =>
  snapshotHash(content) === contentHash ? verifySnapshot(content) : 'hash-differs';
