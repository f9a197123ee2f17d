import type { GraphQLSchema } from 'graphql';
import type { County } from './county.js';
import type { Variables } from './expectation.js';
import { idPlaces, pathOf, replaceAt, valueAt, type Place } from './input-places.js';
import { VARIANTS } from './variants.js';
import { fieldOf } from './whole-operation.js';

export interface ForeignRequest {
  readonly operation: 'query' | 'mutation';
  readonly field: string;
  readonly path: string;
  readonly variables: Variables;
  readonly place: Place;
}

/** Every request of the home county with one id after the other taken from the foreign one, and with all of them. */
export function foreignRequests(schema: GraphQLSchema, home: County, foreign: County): ForeignRequest[] {
  return VARIANTS.flatMap(({ operation, field, args }) => {
    const { args: declared } = fieldOf(schema, operation, field);
    const [own, theirs] = [args(home), args(foreign)];
    const places = idPlaces(declared, own).filter((place) => valueAt(own, place) !== valueAt(theirs, place));
    const one = places.map((place) => ({
      operation,
      field,
      path: pathOf(place),
      place,
      variables: replaceAt(own, place, valueAt(theirs, place)),
    }));
    if (places.length < 2) return one;
    const variables = places.reduce((all, place) => replaceAt(all, place, valueAt(theirs, place)), own);
    return [...one, { operation, field, path: 'all', place: [], variables }];
  });
}
