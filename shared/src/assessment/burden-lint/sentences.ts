/** One sentence of a text as rules read it: narrow forms, small letters, no blanks, `,` between clauses. */
export type Sentence = string;

const SENTENCE_END = /[。;!?\n\r]+/u;
const CLAUSE_END = /[,:()]/u;

/** Of each text. Full-width forms, blanks and capital letters must not hide a word. */
export const sentencesOf = (text: string): Sentence[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(SENTENCE_END)
    .map((sentence) => sentence.replace(/\s+/gu, ''))
    .filter((sentence) => sentence !== '');

/** The stretch from the clause in which `start` lies to the end of the one in which `end` lies. */
export interface ClauseSpan {
  readonly from: number;
  readonly to: number;
}

export function clausesAround(sentence: Sentence, start: number, end: number): ClauseSpan {
  let from = start;
  while (from > 0 && !CLAUSE_END.test(sentence[from - 1]!)) from -= 1;
  let to = end;
  while (to < sentence.length && !CLAUSE_END.test(sentence[to]!)) to += 1;
  return { from, to };
}
