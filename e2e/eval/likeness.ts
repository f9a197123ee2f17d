const QUOTES: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‘': "'", '’': "'" };
const COMPARED_LENGTH = 60;

/** Compatibility forms unified, white space and closing punctuation dropped. */
export const normalise = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFKC')
    .replace(/[“”‘’]/g, (quote) => QUOTES[quote]!)
    .replace(/\s+/g, '')
    .replace(/[。;,、:.]+$/, '');

interface Block {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** The longest run that both have; the earliest of equals. */
function longestRun(a: string, b: string): Block {
  let best: Block = { a: 0, b: 0, length: 0 };
  let previous = new Array<number>(b.length + 1).fill(0);
  for (let i = 0; i < a.length; i++) {
    const current = new Array<number>(b.length + 1).fill(0);
    for (let j = 0; j < b.length; j++) {
      if (a[i] !== b[j]) continue;
      const length = previous[j]! + 1;
      current[j + 1] = length;
      if (length > best.length) best = { a: i - length + 1, b: j - length + 1, length };
    }
    previous = current;
  }
  return best;
}

function matched(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  const run = longestRun(a, b);
  if (run.length === 0) return 0;
  return (
    run.length +
    matched(a.slice(0, run.a), b.slice(0, run.b)) +
    matched(a.slice(run.a + run.length), b.slice(run.b + run.length))
  );
}

/** 0–1: 1 for equal, 0.95 where one opens the other, else the Ratcliff-Obershelp ratio of the openings. */
export function likeness(one: string, other: string): number {
  const a = normalise(one);
  const b = normalise(other);
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 6 && long.startsWith(short)) return 0.95;
  const [left, right] = [a.slice(0, COMPARED_LENGTH), b.slice(0, COMPARED_LENGTH)];
  return (2 * matched(left, right)) / (left.length + right.length);
}
