import type { Span } from '#shared/intake/span.js';
import { CLEANING_KINDS, type CleaningKind } from '#shared/intake/cleaning/cleaning-kinds.js';
import type { Draft } from './review-edit.js';

export type CleaningChange = Draft['cleaning'][number];

export interface CleaningGroup {
  readonly kind: CleaningKind;
  readonly changes: readonly CleaningChange[];
  /** Switched off by the office: the text is as received. */
  readonly kept: boolean;
}

/** Changes by kind in the order of the catalogue: kinds that did something, and kinds that were switched off. */
export function cleaningGroups({
  cleaning,
  keptKinds,
}: Pick<Draft, 'cleaning' | 'keptKinds'>): CleaningGroup[] {
  return CLEANING_KINDS.map((kind) => ({
    kind,
    changes: cleaning.filter((change) => change.kind === kind),
    kept: keptKinds.includes(kind),
  })).filter(({ changes, kept }) => changes.length > 0 || kept);
}

const CONTEXT = 8;

export interface ShownChange {
  readonly lead: string;
  readonly before: string;
  readonly after: string;
  readonly tail: string;
}

const visible = (text: string): string =>
  text
    .replace(/\r\n|[\r\n\u2028\u2029\v\f]/g, '↵')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad\u0000-\u0008\u000e-\u001f]/g, '·')
    .replace(/^[\s\u00a0]+$/, '␣');

/** A change between the words around it, with what cannot be seen made visible. */
export function shownChange(text: string, { kind, before, span }: CleaningChange): ShownChange {
  const splits = kind === 'split_line';
  const after = splits ? '↵' : text.slice(span.start, span.end);
  return {
    lead: visible(
      text.slice(Math.max(0, span.start - CONTEXT - (splits ? 1 : 0)), span.start - (splits ? 1 : 0)),
    ),
    before: kind === 'lost_character' ? '' : visible(before),
    after: visible(after),
    tail: visible(text.slice(span.end, span.end + CONTEXT)),
  };
}

/** What to light for a change: an empty place is shown by its neighbours. */
export const litSpan = ({ span: { start, end } }: CleaningChange, length: number): Span =>
  start < end ? { start, end } : { start: Math.max(0, start - 1), end: Math.min(length, end + 1) };
