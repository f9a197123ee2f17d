import { canonicalJson } from '../canonical-json.js';
import { compareCodeUnits } from '../compare-code-units.js';
import type { DrawHash } from './draw-hash.js';
import type { DrawBasis, DrawPopulation } from './draw-record.js';

/** SHA-256 over the canonical JSON of algorithm, terms and population: none of them can be changed after it is shown. */
export const populationHashOf = (hash: DrawHash, { algorithm, terms, population }: DrawBasis): string =>
  hash.sha256(canonicalJson({ algorithm, terms, population: inOrder(population) }));

/** Shown before the draw: binds the seed to this population without telling it. */
export const commitmentOf = (hash: DrawHash, seed: string, populationHash: string): string =>
  hash.sha256(`${seed}:${populationHash}`);

/** The one order of a population: by id, so that the order of rows in a database decides nothing. */
export const inOrder = ({ units, assignments, inspectors }: DrawPopulation): DrawPopulation => ({
  units: byId(units),
  assignments: byId(assignments),
  inspectors: byId(inspectors).map(({ avoids, ...inspector }) => ({
    ...inspector,
    avoids: [...avoids].sort(compareCodeUnits),
  })),
});

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => compareCodeUnits(a.id, b.id));
