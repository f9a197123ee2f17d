/** Where the superior document stands: among one's own plans, in a superior jurisdiction, or outside of Duheng. */
export const SUPERIOR_KINDS = ['own_plan', 'superior_plan', 'external'] as const;
export type SuperiorKind = (typeof SUPERIOR_KINDS)[number];
