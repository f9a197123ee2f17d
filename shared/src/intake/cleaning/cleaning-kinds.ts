/** What cleaning does to a text, in the order in which the reviewer is told. */
export const CLEANING_KINDS = [
  /** Navigation, print buttons, page numbers that a site or a library put around the text. @source R51 */
  'site_furniture',
  /** A hard line wrap closed. @source R51 */
  'joined_line',
  /** A line break put in where a one-line document begins a heading. */
  'split_line',
  /** White space inside Chinese words and quantities. @source R36 */
  'space',
  /** A pinyin reading behind a character. @source R83 */
  'gloss',
  /** A Traditional character in its Simplified form. @source R83 */
  'traditional',
  /** Full-width digits and letters in their ASCII form, radicals of PDF files as the characters that they stand for. */
  'width',
  /** Control characters and zero-width marks. */
  'invisible',
  /** Marked, never guessed: the text stays as it is. @source R83 */
  'lost_character',
] as const;
export type CleaningKind = (typeof CLEANING_KINDS)[number];

/** What the office may switch off. A lost character is only marked, so there is nothing to undo. */
export type UndoableCleaningKind = Exclude<CleaningKind, 'lost_character'>;

export const UNDOABLE_CLEANING_KINDS: readonly UndoableCleaningKind[] = CLEANING_KINDS.filter(
  (kind) => kind !== 'lost_character',
);
