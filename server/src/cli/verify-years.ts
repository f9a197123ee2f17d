import type { DataSource } from 'typeorm';
import { snapshotHash } from '#db/assessment/frozen-round-rows.js';
import { isYearSound } from '#shared/assessment/year/roll-up-year.js';
import type { YearSnapshot } from '#shared/assessment/year/year-snapshot.js';
import type { Output } from './command.js';

interface StoredYear {
  readonly jurisdictionId: string;
  readonly jurisdiction: string;
  readonly year: number;
  readonly content: YearSnapshot;
  readonly contentHash: string;
}

/** A year is a few rows a unit: all of them at once. */
const YEARS = `
  SELECT y.jurisdiction_id AS "jurisdictionId", j.code AS jurisdiction, y.year, y.content,
         y.content_hash AS "contentHash"
    FROM year_snapshots y
    JOIN jurisdictions j ON j.id = y.jurisdiction_id
   ORDER BY j.code, y.year`;

/** Checks published years: the hash, the arithmetic, and that every result that they name is there. */
export async function verifyYears(
  owner: DataSource,
  out: Output,
): Promise<{ checked: number; wrong: number }> {
  const years = await owner.query<StoredYear[]>(YEARS);
  let wrong = 0;
  for (const stored of years) {
    const words = await wordsFor(owner, stored);
    if (words !== SAME) wrong += 1;
    const { jurisdiction, year, contentHash } = stored;
    out.write(`${jurisdiction}  ${year}年度  ${contentHash.slice(0, 12)}  ${words}\n`);
  }
  return { checked: years.length, wrong };
}

const SAME = '一致 same';

async function wordsFor(owner: DataSource, stored: StoredYear): Promise<string> {
  const { jurisdictionId, content, contentHash } = stored;
  if (snapshotHash(content) !== contentHash)
    return '内容与公布时的摘要不符 content is not what was published';
  if (!isYearSound(content)) return '重算结果不一致 recomputed result differs';
  const named = content.rounds.map((round) => round.contentHash);
  const [{ known }] = await owner.query<[{ known: number }]>(
    `SELECT count(DISTINCT content_hash)::int AS known FROM round_snapshots
      WHERE jurisdiction_id = $1 AND content_hash = ANY ($2::text[])`,
    [jurisdictionId, named],
  );
  return known === new Set(named).size ? SAME : '所依据的季度结果缺失 a result that it rests on is missing';
}
