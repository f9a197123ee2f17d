/** A straight line that the page draws along one of its axes, or a bar thin enough to be one. Points, y rising. */
export interface PdfRule {
  readonly isHorizontal: boolean;
  /** The coordinate that all of it has: y of a horizontal rule, x of a vertical one. */
  readonly at: number;
  /** Its ends along the other axis. */
  readonly from: number;
  readonly to: number;
}

/** Numbers of the operators, as the library names them. */
export interface PdfOperators {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly constructPath: number;
  readonly endPath: number;
  readonly stroke: number;
  readonly closeStroke: number;
  readonly fillStroke: number;
  readonly eoFillStroke: number;
  readonly closeFillStroke: number;
  readonly closeEOFillStroke: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
}

export interface PdfOperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [x: number, y: number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** A filled bar wider than this is a shaded area. Points. */
const WIDEST_RULE = 3;
const SHORTEST_RULE = 4;
/** A page with more is a drawing. */
const MOST_RULES = 20_000;

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

const placed = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [a * x + c * y + e, b * x + d * y + f];

const isMatrix = (value: unknown): value is Matrix =>
  (Array.isArray(value) || ArrayBuffer.isView(value)) &&
  (value as ArrayLike<number>).length === 6 &&
  Array.from(value as ArrayLike<number>).every(Number.isFinite);

/** Subpaths of a drawn path; the library writes 0 x y, 1 x y, 2 and six numbers, 3 and four, 4. */
function subpaths(data: ArrayLike<number>): Point[][] {
  const paths: Point[][] = [];
  const lengths = [2, 2, 6, 4, 0];
  for (let i = 0; i < data.length;) {
    const kind = data[i]!;
    const length = lengths[kind];
    if (length === undefined) return paths;
    const point: Point = [data[i + length - 1] ?? 0, data[i + length] ?? 0];
    if (kind === 0) paths.push([point]);
    else if (kind === 4) {
      const open = paths.at(-1);
      if (open?.[0]) open.push(open[0]);
    } else paths.at(-1)?.push(point);
    i += 1 + length;
  }
  return paths;
}

function ruleOf(a: Point, b: Point, widest: number): PdfRule | undefined {
  const [width, height] = [Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])];
  if (height <= widest && width >= SHORTEST_RULE && width > height)
    return {
      isHorizontal: true,
      at: (a[1] + b[1]) / 2,
      from: Math.min(a[0], b[0]),
      to: Math.max(a[0], b[0]),
    };
  if (width <= widest && height >= SHORTEST_RULE)
    return {
      isHorizontal: false,
      at: (a[0] + b[0]) / 2,
      from: Math.min(a[1], b[1]),
      to: Math.max(a[1], b[1]),
    };
  return undefined;
}

/** A thin bar is one rule; of a path that is stroked each straight side is. */
function rulesOfPath(path: readonly Point[], isStroked: boolean): PdfRule[] {
  const xs = path.map(([x]) => x);
  const ys = path.map(([, y]) => y);
  const corner: Point = [Math.min(...xs), Math.min(...ys)];
  const bar = ruleOf(corner, [Math.max(...xs), Math.max(...ys)], WIDEST_RULE);
  if (bar) return [bar];
  if (!isStroked) return [];
  return path.slice(1).flatMap((point, i) => ruleOf(path[i]!, point, 0.5) ?? []);
}

/** The rules of a page, from the operators that draw it. */
export function pageRules({ fnArray, argsArray }: PdfOperatorList, ops: PdfOperators): PdfRule[] {
  const strokes = new Set([
    ops.stroke,
    ops.closeStroke,
    ops.fillStroke,
    ops.eoFillStroke,
    ops.closeFillStroke,
    ops.closeEOFillStroke,
  ]);
  const rules: PdfRule[] = [];
  const saved: Matrix[] = [];
  let matrix = IDENTITY;
  const concat = (value: unknown): void => {
    if (isMatrix(value)) matrix = times(matrix, value);
  };
  for (let i = 0; i < fnArray.length && rules.length < MOST_RULES; i++) {
    const operator = fnArray[i];
    const args = argsArray[i] as readonly unknown[] | null;
    if (operator === ops.save) saved.push(matrix);
    else if (operator === ops.restore || operator === ops.paintFormXObjectEnd)
      matrix = saved.pop() ?? IDENTITY;
    else if (operator === ops.transform) concat(args);
    else if (operator === ops.paintFormXObjectBegin) {
      saved.push(matrix);
      concat(args?.[0]);
    } else if (operator === ops.constructPath && args && args[0] !== ops.endPath) {
      const isStroked = strokes.has(args[0] as number);
      for (const data of (args[1] ?? []) as readonly (ArrayLike<number> | null)[]) {
        if (!data) continue;
        for (const path of subpaths(data))
          rules.push(
            ...rulesOfPath(
              path.map((point) => placed(matrix, point)),
              isStroked,
            ),
          );
      }
    }
  }
  return rules.filter(({ at, from, to }) => [at, from, to].every(Number.isFinite));
}
