/**
 * The page of official documents in twips.
 * @source GB/T 9704-2012, 5.1 and 5.2: A4, 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm
 */
export const OFFICIAL_PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 2098, left: 1588, right: 1474, bottom: 1984, footer: 1588 },
} as const;

/** Width of the 版心. */
export const TEXT_WIDTH = OFFICIAL_PAGE.size.width - OFFICIAL_PAGE.margin.left - OFFICIAL_PAGE.margin.right;

/** 22 lines fill the 版心 at 28.95 pt; at 29 pt there are 21. */
export const LINE_PITCH = 579;

/** Half points: 2号, 3号, 4号 and 小五. */
export const LETTER_SIZE = { title: 44, body: 32, pageNumber: 28, table: 18 } as const;
