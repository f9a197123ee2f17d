/**
 * Why something was refused: a stable key that the label catalogues turn into a sentence in the user's
 * language, and the values that the sentence names. Keys are listed in each domain's `*.refusals.ts`.
 */
export interface Refusal<Key extends string = string> {
  readonly key: Key;
  readonly values?: Readonly<Record<string, string | number>>;
}
