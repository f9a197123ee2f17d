/** A column of the 热力图: one section of one plan. The empty title holds a plan's tasks outside every section. */
export interface HeatmapColumnKey {
  readonly planId: string;
  readonly sectionTitle: string;
}

/** `planId:sectionTitle`, so that a cell can open the ledger at exactly its own rows. */
export const heatmapColumnKey = ({ planId, sectionTitle }: HeatmapColumnKey): string =>
  `${planId}:${sectionTitle}`;

/** Undefined where the key has another form. */
export function parseHeatmapColumnKey(key: string): HeatmapColumnKey | undefined {
  const colon = key.indexOf(':');
  return colon > 0 ? { planId: key.slice(0, colon), sectionTitle: key.slice(colon + 1) } : undefined;
}
