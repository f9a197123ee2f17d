import { createDataSource } from '#db/data-source.js';
import { roundResultRows, snapshotHash } from '#db/assessment/frozen-round-rows.js';
import { RoundResultRow } from '#db/entities/assessment/round-result.entity.js';
import { canonicalJson } from '#shared/assessment/canonical-json.js';
import { decimalText } from '#shared/kernel/decimal.js';
import {
  verifyLink,
  verifySnapshot,
  type SnapshotFinding,
  type StoredSnapshot,
} from '#shared/assessment/verify-snapshot.js';
import type { DataSource } from 'typeorm';
import { CommandProblem, type Command } from './command.js';
import { verifyYears } from './verify-years.js';
import { withDatabase } from './with-database.js';

const usage = `用法 usage: duheng verify [ROUND_ID]   核对一轮或全部已公布结果 check one or all published results`;

interface Stored {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly jurisdiction: string;
  readonly roundId: string;
  readonly name: string;
  readonly ordinal: number;
  readonly supersedesId: string | null;
  readonly content: StoredSnapshot;
  readonly contentHash: string;
  readonly isNewest: boolean;
}

type Finding = SnapshotFinding | 'hash-differs' | 'link-broken' | 'ranking-differs';

const WORDS: Readonly<Record<Finding, string>> = {
  same: '一致 same',
  differs: '重算结果不一致 recomputed result differs',
  'lines-do-not-add-up': '得分明细与总分不符 lines do not add up to the total',
  'hash-differs': '内容与公布时的摘要不符 content is not what was published',
  'link-broken': '与更正前的结果不衔接 does not follow from the result that it corrects',
  'ranking-differs': '排名表与结果不符 the ranking is not that of the result',
  unreadable: '无法识别 unreadable',
};

const RESULTS = `
  SELECT s.id, s.jurisdiction_id AS "jurisdictionId", j.code AS jurisdiction, r.id AS "roundId", r.name, s.ordinal,
         s.supersedes_id AS "supersedesId", s.content, s.content_hash AS "contentHash",
         NOT EXISTS (SELECT FROM round_snapshots later WHERE later.jurisdiction_id = s.jurisdiction_id
                        AND later.round_id = s.round_id AND later.ordinal > s.ordinal) AS "isNewest"
    FROM round_snapshots s
    JOIN assessment_rounds r ON r.jurisdiction_id = s.jurisdiction_id AND r.id = s.round_id
    JOIN jurisdictions j ON j.id = s.jurisdiction_id`;
const ONE_BY_ONE = `${RESULTS} WHERE ($1::uuid IS NULL OR r.id = $1) AND s.id > $2 ORDER BY s.id LIMIT 1`;
const FORMER = `${RESULTS} WHERE s.jurisdiction_id = $1 AND s.id = $2`;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/**
 * Compares each published result with its hash, computes it once more from the record inside it, follows corrections
 * back to what they correct, and compares the ranking with the newest. Whoever doubts a score can run this against a
 * copy of the database. @returns 1 when anything differs
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
        const [result] = await owner.query<Stored[]>(ONE_BY_ONE, [roundId, last]);
        if (!result) break;
        last = result.id;
        const finding = await findingOf(owner, result);
        checked += 1;
        if (finding !== 'same') wrong += 1;
        const { jurisdiction, name, ordinal, contentHash } = result;
        const version = ordinal > 1 ? `（第${ordinal}版）` : '';
        out.write(`${jurisdiction}  ${name}${version}  ${contentHash.slice(0, 12)}  ${WORDS[finding]}\n`);
      }
      if (roundId === null) {
        const years = await verifyYears(owner, out);
        checked += years.checked;
        wrong += years.wrong;
      }
    } finally {
      await owner.destroy();
    }
  });
  if (roundId !== null && checked === 0)
    throw new CommandProblem(`没有这轮已公布的结果（no such published round）：${roundId}`);
  out.write(`核对 ${checked} 份结果，${wrong} 份有问题（checked ${checked}, wrong ${wrong}）\n`);
  return wrong === 0 ? 0 : 1;
};

async function findingOf(owner: DataSource, result: Stored): Promise<Finding> {
  const { content, contentHash } = result;
  if (snapshotHash(content) !== contentHash) return 'hash-differs';
  const finding = verifySnapshot(content);
  if (finding !== 'same') return finding;
  if (!(await followsFormer(owner, result))) return 'link-broken';
  return !result.isNewest || (await isRanked(owner, result)) ? 'same' : 'ranking-differs';
}

/** The row and the content say the same of what came before, and the former is there. */
async function followsFormer(owner: DataSource, result: Stored): Promise<boolean> {
  const { content, ordinal, supersedesId, jurisdictionId } = result;
  if (content.format !== 3) return ordinal === 1 && supersedesId === null;
  if (content.ordinal !== ordinal || (content.supersedes?.snapshotId ?? null) !== supersedesId) return false;
  if (supersedesId === null) return ordinal === 1;
  const [former] = await owner.query<Stored[]>(FORMER, [jurisdictionId, supersedesId]);
  if (former?.content.format !== 3) return false;
  return verifyLink(content, { ...former, content: former.content });
}

/** The read model that rankings are shown from holds the newest result and nothing else. */
async function isRanked(owner: DataSource, { jurisdictionId, roundId, content }: Stored): Promise<boolean> {
  const rows = await owner.getRepository(RoundResultRow).findBy({ jurisdictionId, roundId });
  const plain = (row: RoundResultRow) =>
    canonicalJson({
      ...row,
      base: decimalText(row.base),
      bonus: decimalText(row.bonus),
      deduction: decimalText(row.deduction),
      total: decimalText(row.total),
      grade: row.grade ?? null,
    });
  const shown = rows.map(plain).sort();
  const expected = roundResultRows(jurisdictionId, content).map(plain).sort();
  return canonicalJson(shown) === canonicalJson(expected);
}
