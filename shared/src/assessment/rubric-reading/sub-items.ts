import { decimalText, sum } from '../../kernel/decimal.js';
import { plainWords, tidy } from './plain-words.js';

/** A part of a standard that has points of its own: 2.督促整改到位（10分）. */
export interface SubItem {
  readonly text: string;
  /** Null where the words name none. */
  readonly points: string | null;
}

const MARKERS = [/(\d{1,2})\s*[.、](?!\d)/g, /\((\d{1,2})\)/g] as const;
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩';
const PAREN_POINTS = /\(\s*(\d{1,5}(?:\.\d{1,4})?)\s*(?:分\s*(?:[,;、。][^()]*)?)?\)/;
const EARNED = /(?:得|计|记)\s*(\d{1,5}(?:\.\d{1,4})?)\s*分/;
const EACH = /每[^,;。]{0,15}$/;
/** A clause that says how the one before it is scored. */
const RULE_WORDS = /扣|得\s*[\d零]|不得分|扣完|为止|比例|否则|不计分|满分/;

/**
 * The parts of a standard with their points, in order; one part where the words name no more. Of several readings
 * the one wins that adds up to `rowPoints`: 省级得3分,市级得2分 may be alternatives or a sum.
 */
export function subItemsOf(text: string, rowPoints: string | null): SubItem[] {
  const readings = [(item: string) => piecesOf(item, true), (item: string) => piecesOf(item, false)].map(
    (read) => numberedItems(text).flatMap(read),
  );
  const fits =
    rowPoints === null ? undefined : readings.find((items) => totalOf(items) === decimalText(rowPoints));
  return fits ?? readings[0]!;
}

export const totalOf = (items: readonly SubItem[]): string =>
  decimalText(sum(items.flatMap(({ points }) => points ?? [])));

/** Cuts at 1. 2. 3. or ① ② ③, only where the numbers count up from one at the beginning of the text. */
function numberedItems(text: string): string[] {
  const plain = plainWords(text);
  const styles = [...MARKERS.map((marker) => marksOf(plain, marker)), circledMarks(plain)];
  const marks = styles.find(([first]) => first !== undefined && plain.slice(0, first.at).trim() === '');
  if (!marks || marks.length < 2) return [marks?.[0] ? text.slice(marks[0].end) : text];
  return marks.map(({ end }, index) => text.slice(end, marks[index + 1]?.at));
}

interface Mark {
  readonly at: number;
  readonly end: number;
}

function marksOf(plain: string, marker: RegExp): Mark[] {
  const marks: Mark[] = [];
  for (const match of plain.matchAll(marker)) {
    if (Number(match[1]) !== marks.length + 1) continue;
    const before = plain.slice(0, match.index).trimEnd();
    if (before !== '' && !/[;。)(,\]、.:\n”》"]$/.test(before) && !/\s$/.test(plain.slice(0, match.index)))
      continue;
    marks.push({ at: match.index, end: match.index + match[0].length });
  }
  return marks;
}

const circledMarks = (plain: string): Mark[] =>
  [...CIRCLED].flatMap((char): Mark[] => {
    const at = plain.indexOf(char);
    return at < 0 ? [] : [{ at, end: at + 1 }];
  });

interface Clause {
  readonly text: string;
  readonly inParen: string | null;
  readonly earned: string | null;
}

/** At commas and stops outside of parentheses; every clause keeps its stop. */
function clausesOf(text: string): Clause[] {
  const plain = plainWords(text);
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < plain.length; at += 1) {
    if (plain[at] === '(') depth += 1;
    else if (plain[at] === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && /[,;。]/.test(plain[at]!)) {
      parts.push(text.slice(from, at + 1));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  return parts.filter((part) => part.trim() !== '').map(clauseOf);
}

function clauseOf(text: string): Clause {
  const plain = plainWords(text);
  const earned = EARNED.exec(plain);
  return {
    text,
    inParen: PAREN_POINTS.exec(plain)?.[1] ?? null,
    earned: earned && !EACH.test(plain.slice(0, earned.index)) ? earned[1]! : null,
  };
}

interface OpenPiece {
  text: string;
  points: string | null;
  hasEarned: boolean;
}

function piecesOf(item: string, alternatives: boolean): SubItem[] {
  const clauses = clausesOf(item);
  if (alternatives) {
    const earned = clauses.flatMap((clause) => clause.earned ?? []);
    const areAlternatives = earned.length > 1 && clauses.every(({ inParen }) => inParen === null);
    if (areAlternatives) return [{ text: tidyPiece(item), points: mostOf(earned) }];
  }
  const pieces: OpenPiece[] = [];
  clauses.forEach((clause, index) => {
    const last = pieces[pieces.length - 1];
    if (!last || (last.points !== null && beginsAnother(clauses, index)))
      pieces.push({ text: clause.text, points: clause.inParen ?? clause.earned, hasEarned: false });
    else {
      last.text += clause.text;
      last.points ??= clause.inParen ?? clause.earned;
    }
  });
  return pieces.map(({ text, points }) => ({ text: tidyPiece(text), points }));
}

/** Behind a part that has its points: a clause with points of its own, or one that leads up to such a clause. */
function beginsAnother(clauses: readonly Clause[], index: number): boolean {
  const { text, inParen, earned } = clauses[index]!;
  if (inParen !== null || earned !== null) return true;
  if (RULE_WORDS.test(plainWords(text))) return false;
  return clauses.slice(index + 1).some((later) => later.inParen !== null || later.earned !== null);
}

const mostOf = (points: readonly string[]): string =>
  points.reduce((most, one) => (Number(one) > Number(most) ? one : most));

const tidyPiece = (text: string): string => tidy(text).replace(/[；;，,、]+$/u, '');
