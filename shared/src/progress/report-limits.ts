/** Characters of each text of a progress report. */
export const NARRATIVE_LIMIT = 4000;
export const FILES_PER_REPORT = 20;
/** Characters of the name of whoever signed a report off. */
export const SIGNER_LIMIT = 50;
/** Members' reports that one report may be made of. */
export const SOURCES_PER_REPORT = 200;
