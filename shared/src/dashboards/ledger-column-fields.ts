import type { LedgerCellFacts } from './ledger-cell.js';
import type { LedgerColumn } from './ledger-columns.js';

type Field = keyof LedgerCellFacts;

/** What the text of each column is made of. */
const FIELDS: Readonly<Record<LedgerColumn, readonly Field[]>> = {
  code: ['code'],
  ordinal: ['ordinal'],
  title: ['title'],
  content: ['content'],
  plan: ['planTitle'],
  doc_number: ['docNumber'],
  section: ['sectionTitle'],
  lead_unit: ['leadUnits'],
  unit: ['unitName'],
  division: ['divisionName'],
  officer: ['officerName'],
  phone: ['officerPhone'],
  leader: ['leaderName'],
  role: ['role'],
  category: ['categoryName'],
  starts_on: ['startsOn'],
  deadline: ['deadlineText'],
  due_on: ['dueOn'],
  target: ['targetText'],
  quarter_target: ['quarterTarget'],
  narrative: ['narrative'],
  percent: ['percent'],
  status: ['status'],
  light: ['light', 'lightReason'],
  evidence: ['evidence'],
  problems: ['problems'],
  next_step: ['nextStep'],
  review: ['review', 'reviewReason'],
  updated_on: ['updatedOn'],
};

/** The fields that `ledgerCell` reads for these columns: nothing else need be looked up. */
export const fieldsOfColumns = (columns: readonly LedgerColumn[]): ReadonlySet<Field> =>
  new Set(columns.flatMap((column) => FIELDS[column]));
