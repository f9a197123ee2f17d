/**
 * The day on which a share is due: the printed one, but never before the day on which the unit was told of it, so that
 * nobody is late for what had not gone out yet. `YYYY-MM-DD`. @source R91
 */
export const dueNotBefore = (printed: string | null, toldOn: string): string | null =>
  printed !== null && printed < toldOn ? toldOn : printed;
