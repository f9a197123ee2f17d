import { systemClock, today } from '#shared/kernel/ports.js';
import { quarterOf, type Quarter } from '#shared/kernel/quarter.js';

/** The quarter that runs now, in Beijing. */
export const attentionToday = (): Quarter => quarterOf(today(systemClock));
