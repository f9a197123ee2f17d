import { narrowWords } from '../cleaning/unify-width.js';

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/** A cell's text without invisible characters and outer blanks, its digits half-width; lines stay lines. Idempotent. */
export const tidyText = (text: string): string =>
  narrowWords(text.replace(INVISIBLE, '').replace(/\r\n?|\u2028|\u2029/g, '\n')).trim();

/** The same in one line: for titles, codes and headings. */
export const tidyLine = (text: string): string => tidyText(text).replace(/[ \t\u3000]*\n+[ \t\u3000]*/g, '');
