/** Ways out of the system beside the inbox. None is needed: an intranet often has neither. */
export const DELIVERY_CHANNELS = ['mail', 'webhook'] as const;
export type DeliveryChannel = (typeof DELIVERY_CHANNELS)[number];

/** `waiting` is tried again, `failed` has used up its tries. */
export const DELIVERY_STATES = ['waiting', 'sent', 'failed'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** Seconds until a delivery that was not acknowledged is tried again, by the number of tries so far. */
export const RETRY_SECONDS = [60, 300, 1_800, 7_200, 43_200, 86_400] as const;
export const MAX_TRIES = RETRY_SECONDS.length;

/** A notice that lay this many days without any delivery is not sent out any more: it is no news. */
export const NEWS_DAYS = 3;
