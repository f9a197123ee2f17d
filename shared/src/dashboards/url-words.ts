/** The parameters of an address, of whatever kind a reader of addresses makes of them. */
export type Parameters = Readonly<Record<string, unknown>>;

const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** The first value of that name, if it is a text. */
export function textOf(parameters: Parameters, name: string): string | undefined {
  const value = parameters[name];
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : undefined;
}

const words = (text: string | undefined): string[] =>
  text ? [...new Set(text.split(',').filter((word) => word !== ''))] : [];

export const ids = (text: string | undefined): string[] =>
  words(text?.toLowerCase()).filter((word) => ID.test(word));

export const oneOf = <T extends string>(allowed: readonly T[], text: string | undefined): T | undefined =>
  allowed.find((word) => word === text);

export const someOf = <T extends string>(allowed: readonly T[], text: string | undefined): T[] =>
  words(text).flatMap((word) => oneOf(allowed, word) ?? []);

export function whole(text: string | undefined, low: number, high: number): number | undefined {
  const value = text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : NaN;
  return value >= low && value <= high ? value : undefined;
}

export const listed = (values: readonly string[] | undefined): string | undefined =>
  values && values.length > 0 ? values.join(',') : undefined;
