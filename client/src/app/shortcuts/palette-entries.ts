/** A line of the palette: a page, or what the typed words can be looked for in. */
export interface PaletteEntry {
  readonly key: string;
  readonly label: string;
  /** Where in the menu it stands. */
  readonly group: string;
  readonly to: string;
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** The entries with every typed character in this order, those that contain the words as they stand first. */
export function matchingEntries(entries: readonly PaletteEntry[], typed: string): PaletteEntry[] {
  const wanted = plain(typed);
  const ranked = entries.map((entry) => ({ entry, rank: rankOf(plain(entry.label + entry.group), wanted) }));
  return ranked
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}

const NO_MATCH = 2;

function rankOf(text: string, wanted: string): number {
  if (text.includes(wanted)) return 0;
  let from = 0;
  for (const character of wanted) {
    from = text.indexOf(character, from) + 1;
    if (from === 0) return NO_MATCH;
  }
  return 1;
}
