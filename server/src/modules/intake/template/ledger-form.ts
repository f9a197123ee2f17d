import type { HeadingField } from '#shared/intake/template/heading-field.js';

/** A ledger in the template's form, ready to be written. */
export interface LedgerForm {
  readonly title: string;
  readonly heading: Readonly<Record<HeadingField, string>>;
  /** In the order of the template's columns. */
  readonly rows: readonly (readonly string[])[];
  /** Units and collectives, for the lists to choose from. */
  readonly names: readonly string[];
  readonly madeAt: Date;
}
