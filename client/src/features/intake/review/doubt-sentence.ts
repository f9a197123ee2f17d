import { fillIn } from '#shared/kernel/fill-in.js';
import type { Labels } from '../../../lib/labels/labels.js';
import type { Draft } from './review-edit.js';

export type Doubt = Draft['doubts'][number];

const valuesOf = (values: unknown): Readonly<Record<string, unknown>> =>
  typeof values === 'object' && values !== null ? (values as Record<string, unknown>) : {};

/** The reason of a doubt in words; a key that no catalogue knows is shown as it is rather than hidden. */
export function doubtSentence({ intake }: Labels, { key, values }: Doubt): string {
  const sentences: Readonly<Record<string, string>> = intake.doubts;
  return fillIn(sentences[key] ?? key, valuesOf(values));
}
