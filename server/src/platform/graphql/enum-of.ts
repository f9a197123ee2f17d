/** Names and values of a GraphQL enum, from the shared list of its values: the two are spelt alike. */
export const enumOf = <Value extends string>(values: readonly Value[]): Record<Value, Value> =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<Value, Value>;
