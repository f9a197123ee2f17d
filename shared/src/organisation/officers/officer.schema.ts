import { z } from 'zod';
import { OFFICER_DUTIES } from './officer.js';

const text = (most: number) => z.string().trim().max(most, 'error.invalid-input');

/** A phone number as offices write it: digits, with blanks, dashes, brackets or a country code. */
const phone = z
  .string()
  .trim()
  .regex(/^(\+?[\d() -]{5,20})?$/, 'officer.phone-invalid');

export const officerSchema = z.object({
  duty: z.enum(OFFICER_DUTIES),
  name: text(40).min(1, 'officer.name-missing'),
  post: text(60),
  phone,
});
export type OfficerContent = z.infer<typeof officerSchema>;

export const divisionSchema = z.object({ name: text(40).min(1, 'officer.division-name-missing') });

/** 备案: the day and the number of the receipt. */
export const filingSchema = z.object({ receipt: text(60).min(1, 'officer.receipt-missing') });
