import type { DraftDeadline, DraftTarget } from '#shared/intake/breakdown-draft.js';
import { readDeadline } from './read-deadline.js';
import { readTarget } from './read-target.js';
import type { TextWriter } from './text-writer.js';

const PIECES = /\{([^}]*)\}|<([^>]*)>|[^{<]+/g;
const CLAUSE_START = /[^，。；]*$/;

/** Prints a task's body without its marks and gives what they marked, with true spans. */
export function writeBody(
  writer: TextWriter,
  body: string,
  year: number,
): { deadlines: DraftDeadline[]; targets: DraftTarget[] } {
  const deadlines: DraftDeadline[] = [];
  const targets: DraftTarget[] = [];
  const start = writer.text.length;
  let clauseFloor = start;
  for (const [piece, deadline, target] of body.matchAll(PIECES)) {
    const before = writer.text.slice(start);
    const span = writer.append(deadline ?? target ?? piece);
    if (deadline !== undefined) {
      deadlines.push({ ...readDeadline(deadline, year, before), span });
      clauseFloor = span.end;
    } else if (target !== undefined) {
      const clause = CLAUSE_START.exec(writer.text.slice(clauseFloor, span.end))?.[0] ?? target;
      targets.push({
        ...readTarget(target, clause),
        span: { start: span.end - clause.length, end: span.end },
      });
    }
  }
  return { deadlines, targets };
}
