import { z } from 'zod';

const name = z.string().trim().min(1, 'organisation.name-missing').max(100, 'error.invalid-input');
const aliases = z.array(name).max(50, 'error.invalid-input');

export const unitCategorySchema = z.object({ name });

/** One shape for the form and the server. */
export const unitSchema = z.object({
  name,
  shortName: name,
  categoryId: z.uuid('organisation.category-unknown'),
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
});
export type UnitGroupContent = z.infer<typeof unitGroupSchema>;
