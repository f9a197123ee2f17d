import { z } from 'zod';
import { UNIT_LEVELS } from './unit-level.js';

const name = z.string().trim().min(1, 'organisation.name-missing').max(100, 'error.invalid-input');
const aliases = z.array(name).max(50, 'error.invalid-input');

export const unitCategorySchema = z.object({ name, verticallyManaged: z.boolean().nullish() });

/** One shape for the form and the server. */
export const unitSchema = z.object({
  name,
  shortName: name,
  categoryId: z.uuid('organisation.category-unknown'),
  /** Absent: county level for a new unit, as before for a known one. */
  level: z.enum(UNIT_LEVELS).nullish(),
  /** Absent: as before; null for none. */
  parentId: z.uuid('organisation.unit-unknown').nullish(),
  aliases,
});
export type UnitContent = z.infer<typeof unitSchema>;

export const unitGroupSchema = z.object({
  name,
  aliases,
  memberIds: z
    .array(z.uuid('organisation.unit-unknown'))
    .min(1, 'organisation.group-without-members')
    .max(1000, 'error.invalid-input'),
  /** Absent: as before, not reached for a new collective. */
  reachesVertical: z.boolean().nullish(),
});
/** The document that orders a change of units; may be empty. */
export const basisSchema = z.string().trim().max(200, 'error.invalid-input');

/** 更名: from a day on, by a document. */
export const renameSchema = z.object({ name, shortName: name, basis: basisSchema });

export type UnitGroupContent = z.infer<typeof unitGroupSchema>;
