/** Characters of each text of a progress report. */
export const NARRATIVE_LIMIT = 4000;
export const FILES_PER_REPORT = 20;
