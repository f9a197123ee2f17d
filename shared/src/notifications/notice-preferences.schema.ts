import { z } from 'zod';

/** What the shape check says: the message of each issue is one of these keys. */
export const NOTIFICATIONS_REFUSALS = ['notifications.mail-address-invalid', 'undo.too-late'] as const;
export type NotificationsRefusal = (typeof NOTIFICATIONS_REFUSALS)[number];

const invalid: NotificationsRefusal = 'notifications.mail-address-invalid';

/** Where a person wants notices by mail; an empty address wants none. */
export const noticePreferencesSchema = z.object({
  mailAddress: z
    .string()
    .trim()
    .max(254, invalid)
    .transform((text) => text || null)
    .pipe(z.email(invalid).nullable()),
});
