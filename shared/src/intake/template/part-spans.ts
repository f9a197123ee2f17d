import type { Span } from '../span.js';

/** Where the parts of a tidied cell stand that holds several: between semicolons and line ends. */
export const partSpans = (text: string): Span[] =>
  [...text.matchAll(/[^；;\n]+/g)].flatMap((match) => {
    const part = match[0].trim();
    if (part === '') return [];
    const start = match.index + match[0].indexOf(part);
    return [{ start, end: start + part.length }];
  });

/** What export puts between parts. */
export const PART_SEPARATOR = '；';
