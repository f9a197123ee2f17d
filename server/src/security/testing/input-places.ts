import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  type GraphQLArgument,
  type GraphQLInputType,
} from 'graphql';
import type { Variables } from './expectation.js';

/** The way to a value inside the arguments; a number stands for a place in a list. */
export type Place = readonly (string | number)[];

/** Where the arguments hold values of a scalar. A list counts as far as it is filled. */
export function placesOf(scalar: string, args: readonly GraphQLArgument[], given: Variables): Place[] {
  return args.flatMap((arg) => within(scalar, arg.type, given[arg.name], [arg.name]));
}

export const idPlaces = (args: readonly GraphQLArgument[], given: Variables): Place[] =>
  placesOf('ID', args, given);

function within(scalar: string, declared: GraphQLInputType, value: unknown, place: Place): Place[] {
  if (value === undefined || value === null) return [];
  const type = getNullableType(declared);
  if (isListType(type))
    return (value as unknown[]).flatMap((item, n) => within(scalar, type.ofType, item, [...place, n]));
  if (isInputObjectType(type))
    return Object.values(type.getFields()).flatMap((field) =>
      within(scalar, field.type, (value as Variables)[field.name], [...place, field.name]),
    );
  return getNamedType(type).name === scalar ? [place] : [];
}

/** Where the schema has room for ids, with `*` for the places of a list: `input.tasks.*.units.*.unitId`. */
export function idPaths(args: readonly GraphQLArgument[]): string[] {
  return args.flatMap((arg) => pathsBelow(arg.type, arg.name));
}

function pathsBelow(declared: GraphQLInputType, path: string): string[] {
  const type = getNullableType(declared);
  if (isListType(type)) return pathsBelow(type.ofType, `${path}.*`);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).flatMap((field) =>
      pathsBelow(field.type, `${path}.${field.name}`),
    );
  return getNamedType(type).name === 'ID' ? [path] : [];
}

export const pathOf = (place: Place): string =>
  place.map((step) => (typeof step === 'number' ? '*' : step)).join('.');

export function valueAt(given: unknown, place: Place): unknown {
  return place.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], given);
}

/** A copy of the arguments with another value in that place. */
export function replaceAt(given: Variables, place: Place, value: unknown): Variables {
  const copy = structuredClone(given);
  const parent = valueAt(copy, place.slice(0, -1)) as Record<string | number, unknown>;
  parent[place.at(-1)!] = value;
  return copy;
}
