import { bigramsOf } from './bigrams.js';
import { quantitiesIn, type Quantity } from './quantities.js';

/** Two clauses that set the same thing to different numbers. */
export interface DifferentNumber {
  readonly superiorClause: string;
  readonly localClause: string;
}

/** Clauses less alike than this speak of different things, unless each text has only one number of the kind. */
const SAME_DUTY = 0.3;

const isSame = (a: Quantity, b: Quantity): boolean =>
  a.value === b.value && a.unit.replace('天', '日') === b.unit.replace('天', '日');

function clauseLikeness(a: Quantity, b: Quantity): number {
  const [first, second] = [bigramsOf(a.clause), bigramsOf(b.clause)];
  const common = [...first.keys()].filter((bigram) => second.has(bigram)).length;
  return first.size + second.size === 0 ? 0 : (2 * common) / (first.size + second.size);
}

/**
 * Numbers of the local task that differ from the superior's for what seems the same duty: 30日 there, 7日 here. Both
 * may be right, so both are shown and neither is changed. @source R37, R10
 */
export function differentNumbers(superior: string, local: string): DifferentNumber[] {
  const there = quantitiesIn(superior);
  const here = quantitiesIn(local);
  const openThere = there.filter((quantity) => !takeSame(here, quantity));
  return openThere.flatMap((quantity) => {
    const rivals = here.filter(({ measure }) => measure === quantity.measure);
    const [best] = rivals
      .map((rival) => ({ rival, likeness: clauseLikeness(quantity, rival) }))
      .sort((a, b) => b.likeness - a.likeness);
    const alone =
      rivals.length === 1 && there.filter(({ measure }) => measure === quantity.measure).length === 1;
    if (!best || !(best.likeness >= SAME_DUTY || (alone && isTime(quantity)))) return [];
    here.splice(here.indexOf(best.rival), 1);
    return [{ superiorClause: quantity.clause, localClause: best.rival.clause }];
  });
}

const isTime = ({ measure }: Quantity): boolean =>
  measure === 'day' || measure === 'hour' || measure === 'month';

/** Removes the first equal quantity. Returns whether there was one. */
function takeSame(quantities: Quantity[], wanted: Quantity): boolean {
  const at = quantities.findIndex((quantity) => isSame(quantity, wanted));
  if (at >= 0) quantities.splice(at, 1);
  return at >= 0;
}
