import { registerEnumType } from '@nestjs/graphql';

/** Makes a GraphQL enum of a shared union: the same words, spelled the same, in code, database and API. */
export function graphqlEnum<Word extends string>(
  name: string,
  words: readonly Word[],
  description?: string,
): Readonly<Record<Word, Word>> {
  const values = Object.fromEntries(words.map((word) => [word, word])) as Record<Word, Word>;
  registerEnumType(values, { name, ...(description && { description }) });
  return values;
}
