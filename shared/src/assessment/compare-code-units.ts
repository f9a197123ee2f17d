/** Plain code-unit order for ids and codes: the same on every machine and in every language, unlike a collation. */
export const compareCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
