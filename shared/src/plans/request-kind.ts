/** 延期 / 办结: what a unit asks for about its share, and somebody else decides; at most one at a time. */
export const REQUEST_KINDS = ['extension', 'completion'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];
