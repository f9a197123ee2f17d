import type { PdfLine } from './pdf-line.js';

const PAGE_NUMBER = /^[-—–·~\s]*(第\s*)?\d{1,4}(\s*页)?(\s*[/／,，]?\s*共?\s*\d{1,4}\s*页?)?[-—–·~\s]*$/;
/** Lines at the top and at the bottom of a page among which its marks are looked for. */
const EDGE_LINES = 2;
const FEWEST_PAGES = 2;
/** Points. */
const SAME_HEIGHT = 6;

const shapeOf = ({ text }: PdfLine): string => text.replace(/\s/g, '').replace(/\d+/g, '#');

function edgesOf(page: readonly PdfLine[]): PdfLine[] {
  const byHeight = [...page].sort((a, b) => b.y - a.y);
  return [...new Set([...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)])];
}

/** Pages without their numbers and without the headers and footers that many of them repeat in one place. */
export function withoutPageMarks(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const edges = pages.map(edgesOf);
  const alike = new Map<string, PdfLine[]>();
  for (const line of edges.flat()) {
    const shape = shapeOf(line);
    alike.set(shape, [...(alike.get(shape) ?? []), line]);
  }
  // Left and right pages may differ, and the first often has none.
  const often = Math.max(FEWEST_PAGES, Math.ceil(pages.length * 0.4));
  const isMark = (line: PdfLine): boolean => {
    const others = alike.get(shapeOf(line)) ?? [];
    const inPlace = others.filter(({ y }) => Math.abs(y - line.y) < SAME_HEIGHT);
    return PAGE_NUMBER.test(line.text) || new Set(inPlace.map(({ page }) => page)).size >= often;
  };
  return pages.map((page, i) => {
    const marks = new Set(edges[i]!.filter(isMark));
    return page.filter((line) => !marks.has(line));
  });
}
