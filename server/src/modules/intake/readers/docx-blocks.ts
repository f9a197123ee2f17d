import type { Block, SourceCell } from '#shared/intake/document-source.js';
import { DocxNumbering } from './docx-numbering.js';
import { attribute, xmlEvents, type XmlEvent } from './xml-events.js';

interface OpenCell {
  paragraphs: string[];
  span: number;
  continuesAbove: boolean;
}

interface OpenTable {
  readonly rows: SourceCell[][];
  row: SourceCell[];
  cell: OpenCell | undefined;
}

type Open = Extract<XmlEvent, { kind: 'open' }>;

/** Reads the body of `word/document.xml` into paragraphs and tables; merged cells are marked. */
class DocxBody {
  readonly blocks: Block[] = [];
  private readonly tables: OpenTable[] = [];
  private text = '';
  private numId: string | undefined;
  private level = 0;
  private inText = false;
  /** Depth of parts that repeat text: the fallback of a text box, deleted runs. */
  private hidden = 0;

  constructor(private readonly numbering: DocxNumbering) {}

  read(event: XmlEvent): void {
    if (event.kind === 'text') {
      if (this.inText && this.hidden === 0) this.text += event.text;
    } else if (event.kind === 'open') this.open(event);
    else this.close(event.name);
  }

  private get table(): OpenTable | undefined {
    return this.tables.at(-1);
  }

  private open(event: Open): void {
    const value = attribute(event.attributes, 'w:val');
    switch (event.name) {
      case 'mc:Fallback':
      case 'w:del':
        if (!event.isEmpty) this.hidden += 1;
        break;
      case 'w:p':
        this.text = '';
        this.numId = undefined;
        this.level = 0;
        if (event.isEmpty) this.endParagraph();
        break;
      case 'w:t':
        this.inText = !event.isEmpty;
        break;
      case 'w:tab':
        if (this.text !== '') this.text += ' ';
        break;
      case 'w:br':
      case 'w:cr':
        if (this.hidden === 0) this.text += '\n';
        break;
      case 'w:ilvl':
        this.level = Number(value ?? 0);
        break;
      case 'w:numId':
        this.numId = value;
        break;
      default:
        this.openTablePart(event.name, event.attributes, value);
    }
  }

  private openTablePart(name: string, attributes: string, value: string | undefined): void {
    if (name === 'w:tbl') this.tables.push({ rows: [], row: [], cell: undefined });
    const table = this.table;
    if (!table) return;
    if (name === 'w:tr') table.row = [];
    else if (name === 'w:tc') table.cell = { paragraphs: [], span: 1, continuesAbove: false };
    else if (name === 'w:gridSpan' && table.cell)
      table.cell.span = Math.min(64, Math.max(1, Number(value) || 1));
    else if (name === 'w:vMerge' && table.cell)
      table.cell.continuesAbove = attribute(attributes, 'w:val') !== 'restart';
  }

  private close(name: string): void {
    if (name === 'mc:Fallback' || name === 'w:del') this.hidden = Math.max(0, this.hidden - 1);
    else if (name === 'w:t') this.inText = false;
    else if (name === 'w:p') this.endParagraph();
    else if (name === 'w:tc') this.endCell();
    else if (name === 'w:tr' && this.table) this.table.rows.push(this.table.row);
    else if (name === 'w:tbl') this.endTable();
  }

  private endParagraph(): void {
    if (this.hidden > 0) return;
    const number =
      this.numId === undefined || this.text === '' ? '' : this.numbering.next(this.numId, this.level);
    const text = number + this.text;
    const cell = this.table?.cell;
    if (cell) cell.paragraphs.push(text);
    else if (!this.table) this.blocks.push({ kind: 'paragraph', text });
    this.text = '';
  }

  private endCell(): void {
    const table = this.table;
    const cell = table?.cell;
    if (!table || !cell) return;
    const text = cell.continuesAbove ? '' : cell.paragraphs.filter((one) => one.trim() !== '').join('\n');
    table.row.push({ text, ...(cell.continuesAbove && { continues: 'above' as const }) });
    for (let i = 1; i < cell.span; i++) table.row.push({ text: '', continues: 'left' });
    table.cell = undefined;
  }

  /** A table inside a cell becomes text of that cell. */
  private endTable(): void {
    const table = this.tables.pop();
    if (!table) return;
    const outer = this.table?.cell;
    if (outer) outer.paragraphs.push(...table.rows.map((row) => row.map((cell) => cell.text).join(' ')));
    else if (!this.table) this.blocks.push({ kind: 'table', rows: table.rows });
  }
}

/** Paragraphs and tables of a docx, from its `word/document.xml` and `word/numbering.xml`. */
export function docxBlocks(documentXml: string, numberingXml: string): Block[] {
  const body = new DocxBody(new DocxNumbering(numberingXml));
  for (const event of xmlEvents(documentXml)) body.read(event);
  return body.blocks;
}
