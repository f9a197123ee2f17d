export interface CsvRecord {
  readonly fields: readonly string[];
  /** As the file has it, without its line end. */
  readonly raw: string;
}

export interface ParsedCsv {
  readonly separator: string;
  readonly records: readonly CsvRecord[];
}

const SEPARATORS = [',', '\t', ';', '，'];

/** The separator that the first lines use most; a comma where there is none. */
function separatorOf(text: string): string {
  const head = text.slice(0, 4_000).replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((separator) => head.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))]!;
}

/**
 * Records as a spreadsheet counts rows: a quoted field may hold separators and line ends. A quote that is never
 * closed runs to the end of the file; nothing is dropped. @source RFC 4180
 */
export function parseCsv(text: string): ParsedCsv {
  const separator = separatorOf(text);
  const records: CsvRecord[] = [];
  let fields: string[] = [];
  let field = '';
  let isQuoted = false;
  let start = 0;
  const endRecord = (end: number, next: number) => {
    records.push({ fields: [...fields, field], raw: text.slice(start, end) });
    fields = [];
    field = '';
    start = next;
  };
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i]!;
    if (isQuoted) {
      if (char !== '"') field += char;
      else if (text[i + 1] === '"') {
        field += '"';
        i += 1;
      } else isQuoted = false;
    } else if (char === '"' && field.trim() === '') {
      isQuoted = true;
      field = '';
    } else if (char === separator) {
      fields.push(field);
      field = '';
    } else if (char === '\n' || char === '\r') {
      const next = char === '\r' && text[i + 1] === '\n' ? i + 2 : i + 1;
      endRecord(i, next);
      i = next - 1;
    } else field += char;
  }
  if (start < text.length) endRecord(text.length, text.length);
  return { separator, records };
}
