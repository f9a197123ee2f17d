import { randomInt } from 'node:crypto';

/** Without characters that are mistaken for one another on paper. */
const LETTERS = ['abcdefghjkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789'];

/** Twelve characters in three groups, of three classes: read out once, changed at the first log-in. Some 66 bits. */
export function oneTimePassword(): string {
  const any = LETTERS.join('');
  const group = () =>
    LETTERS.map((letters) => pick(letters))
      .concat(pick(any))
      .join('');
  return [group(), group(), group()].join('-');
}

const pick = (letters: string): string => letters[randomInt(letters.length)]!;
