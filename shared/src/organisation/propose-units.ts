import { editDistance } from './edit-distance.js';
import { partsOfName, type NameParts } from './name-parts.js';
import type { NameTarget, RegisteredName } from './unit-name-index.js';

export const PROPOSAL_REASONS = [
  /** The office corrected this very name before. */
  'corrected-before',
  /** The same name, jurisdiction in front apart: 县数据局, 云川县数据局. */
  'same-without-place',
  /** The same body by another word of its kind: 办, 办公室; 委, 委员会. */
  'same-kind',
  /** The same work, another kind of body: 局, 委, 办, 中心. */
  'other-kind',
  /** Left out characters: 发改局 of 发展和改革局. */
  'abbreviation',
  /** One or two characters differ. */
  'misprint',
] as const;
export type ProposalReason = (typeof PROPOSAL_REASONS)[number];

export interface UnitProposal {
  readonly target: NameTarget;
  /** The registered name that is alike. */
  readonly name: string;
  /** 0–1, two decimals. */
  readonly confidence: number;
  readonly reason: ProposalReason;
}

/** A name that the office corrected in an earlier document. */
export interface RememberedCorrection {
  readonly printedName: string;
  readonly correctedName: string;
  readonly target: NameTarget;
}

const MOST = 3;
const LEAST_CONFIDENCE = 0.5;

type Guess = Pick<UnitProposal, 'confidence' | 'reason'>;

/**
 * What an unknown printed name may stand for, likeliest first, each with its reason. A proposal is for the office to
 * take: it is never applied by itself. @source R09
 */
export function proposeUnits(
  printedName: string,
  register: readonly RegisteredName[],
  corrections: readonly RememberedCorrection[] = [],
): UnitProposal[] {
  const printed = partsOfName(printedName);
  const best = new Map<string, UnitProposal>();
  const offer = (proposal: UnitProposal) => {
    const id = proposal.target.unitId ?? proposal.target.groupId;
    const known = best.get(id);
    if (!known || known.confidence < proposal.confidence) best.set(id, proposal);
  };
  for (const { printedName: before, correctedName: name, target } of corrections)
    if (partsOfName(before).core === printed.core)
      offer({ target, name, confidence: 0.98, reason: 'corrected-before' });
  for (const { name, target } of register) {
    const guess = guessOf(printed, partsOfName(name));
    if (guess && guess.confidence >= LEAST_CONFIDENCE)
      offer({ target, name, ...guess, confidence: Math.round(guess.confidence * 100) / 100 });
  }
  return [...best.values()]
    .sort((a, b) => b.confidence - a.confidence || (a.name < b.name ? -1 : 1))
    .slice(0, MOST);
}

function guessOf(printed: NameParts, known: NameParts): Guess | null {
  if (printed.core.length < 2 || known.core.length < 2) return null;
  if (printed.core === known.core) return { confidence: 0.95, reason: 'same-without-place' };
  if (printed.stem === known.stem && printed.stem.length >= 2)
    return printed.kind === known.kind
      ? { confidence: 0.92, reason: 'same-kind' }
      : { confidence: 0.75, reason: 'other-kind' };
  return abbreviation(printed, known) ?? misprint(printed.core, known.core);
}

/** The shorter name leaves characters out of the longer one, in order, and is the same kind of body. */
function abbreviation(a: NameParts, b: NameParts): Guess | null {
  const [short, long] = a.stem.length < b.stem.length ? [a, b] : [b, a];
  if (short.kind !== long.kind || short.kind === '' || short.stem.length < 2) return null;
  if (short.stem[0] !== long.stem[0] || !isSubsequence(short.stem, long.stem)) return null;
  return { confidence: 0.65 + (0.25 * short.stem.length) / long.stem.length, reason: 'abbreviation' };
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short[at]) at += 1;
  return at === short.length;
}

/** Two characters in a long name, one in a short one. */
function misprint(a: string, b: string): Guess | null {
  const length = Math.max(a.length, b.length);
  const most = length >= 7 ? 2 : length >= 4 ? 1 : 0;
  if (most === 0 || Math.abs(a.length - b.length) > most) return null;
  const distance = editDistance(a, b);
  return distance <= most ? { confidence: 0.9 * (1 - distance / length), reason: 'misprint' } : null;
}
