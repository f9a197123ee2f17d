import type { Block } from '#shared/intake/document-source.js';
import { isLayoutTable, rowsOfTable, tableCells } from './html-table.js';
import { htmlTree, type HtmlElement } from './html-tree.js';
import { PageFurniture } from './page-furniture.js';

const BLOCK =
  /^(p|div|li|ul|ol|dl|dt|dd|h[1-6]|section|article|header|main|form|blockquote|pre|hr|center|table|thead|tbody|tfoot|tr|td|th|caption|body|html|fieldset|figure|figcaption|address|details|summary)$/;
const BLANKS = /[ \t\r\n\f]+/g;

/** Collects the text of a page into paragraphs; white space counts as a browser counts it. */
class Page {
  readonly blocks: Block[] = [];
  private text = '';

  constructor(private readonly furniture: PageFurniture) {}

  read(element: HtmlElement, isPreformatted = false): void {
    for (const child of element.children) {
      if (typeof child === 'string') this.write(isPreformatted ? child : child.replace(BLANKS, ' '));
      else if (!this.furniture.has(child)) this.element(child, isPreformatted);
    }
  }

  end(): void {
    const text = this.text.replace(/[ ]*\n[ ]*/g, '\n').replace(/^ +| +$/g, '');
    this.text = '';
    for (const line of text.split('\n'))
      if (line.trim() !== '') this.blocks.push({ kind: 'paragraph', text: line });
  }

  private element(child: HtmlElement, isPreformatted: boolean): void {
    if (child.name === 'br') return this.write('\n');
    if (child.name === 'table') return this.table(child);
    const isBlock = BLOCK.test(child.name);
    if (isBlock) this.end();
    this.read(child, isPreformatted || child.name === 'pre');
    if (isBlock) this.end();
  }

  private write(text: string): void {
    this.text += text;
  }

  private table(table: HtmlElement): void {
    this.end();
    const texts = new Map<HtmlElement, string>();
    const textOf = (cell: HtmlElement): string => {
      const known = texts.get(cell) ?? this.textOf(cell);
      texts.set(cell, known);
      return known;
    };
    const rows = rowsOfTable(table);
    if (isLayoutTable(rows, textOf)) this.read(table);
    else this.blocks.push({ kind: 'table', rows: tableCells(rows, textOf) });
    this.end();
  }

  private textOf(cell: HtmlElement): string {
    const inner = new Page(this.furniture);
    inner.read(cell);
    inner.end();
    return inner.blocks
      .map((block) => (block.kind === 'paragraph' ? block.text.trim() : ''))
      .filter((text) => text !== '')
      .join('\n');
  }
}

/** Paragraphs, list items and tables of a saved page; programs, styles, menus and hidden parts left out. @source R51, R81 */
export function htmlBlocks(html: string): Block[] {
  const root = htmlTree(html);
  const page = new Page(new PageFurniture(root));
  page.read(root);
  page.end();
  return page.blocks;
}
