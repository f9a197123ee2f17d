/** The fields that stand between the title and the table, in their printed order. */
export const HEADING_FIELDS = ['docNumber', 'issuer', 'documentDate', 'year'] as const;
export type HeadingField = (typeof HEADING_FIELDS)[number];
