/** Light red that Excel's own cell styles do not use: a cell with it was marked by us. */
const FILL =
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFC9C9"/><bgColor indexed="64"/></patternFill></fill>';
const FONT = '<font><sz val="10"/><color rgb="FFC00000"/><name val="宋体"/></font>';

interface Part {
  readonly start: number;
  readonly end: number;
  readonly items: readonly string[];
  readonly prefix: string;
}

/** The style sheet of a workbook while cells are marked: each style gets a red twin when it is first asked for. */
export class MarkingStyles {
  private readonly styles: string[];
  private readonly known: number;
  private readonly fill: number;
  private readonly font: number;

  private constructor(
    private readonly xml: string,
    private readonly fills: Part,
    private readonly fonts: Part,
    private readonly cells: Part,
  ) {
    this.styles = [...cells.items];
    this.known = cells.items.length;
    this.fill = placeOf(fills, FILL);
    this.font = placeOf(fonts, FONT);
  }

  /** Undefined where the part is missing or too damaged to be added to: then cells keep their colours. */
  static of(xml: string): MarkingStyles | undefined {
    const fills = partOf(xml, 'fills', 'fill');
    const fonts = partOf(xml, 'fonts', 'font');
    const cells = partOf(xml, 'cellXfs', 'xf');
    return fills && fonts && cells && cells.items.length > 0
      ? new MarkingStyles(xml, fills, fonts, cells)
      : undefined;
  }

  /** The style with our red behind it. */
  marked(style: number): number {
    const original = this.styles[this.unmarked(style)] ?? this.styles[0]!;
    return this.placeOfStyle(this.redOf(original));
  }

  /** The style that a cell had before we marked it; its own where we did not. */
  unmarked(style: number): number {
    const xf = this.styles[style];
    if (xf === undefined || !xf.includes(`fillId="${this.fill}"`) || this.fill >= this.fills.items.length)
      return style;
    const before = this.styles.findIndex((other) => other !== xf && this.redOf(other) === xf);
    return before < 0 ? style : before;
  }

  /** For the reasons: small, red, at the top, in as many lines as they need. */
  reason(): number {
    const attributes = `numFmtId="49" fontId="${this.font}" fillId="0" borderId="0" xfId="0"`;
    const applied = 'applyNumberFormat="1" applyFont="1" applyAlignment="1"';
    const { prefix } = this.cells;
    return this.placeOfStyle(
      `<${prefix}xf ${attributes} ${applied}><${prefix}alignment vertical="top" wrapText="1"/></${prefix}xf>`,
    );
  }

  /** The part with what was added; unchanged where nothing was. */
  get result(): string {
    if (this.styles.length === this.known) return this.xml;
    const parts: [Part, string, readonly string[]][] = [
      [this.fills, 'fills', withItem(this.fills, FILL)],
      [this.fonts, 'fonts', withItem(this.fonts, FONT)],
      [this.cells, 'cellXfs', this.styles],
    ];
    let xml = this.xml;
    for (const [part, name, items] of parts.sort(([a], [b]) => b.start - a.start)) {
      const tag = part.prefix + name;
      const whole = `<${tag} count="${items.length}">${items.join('')}</${tag}>`;
      xml = xml.slice(0, part.start) + whole + xml.slice(part.end);
    }
    return xml;
  }

  private redOf(xf: string): string {
    const open = /^<[^>]*>/.exec(xf)![0];
    const with_ = (text: string, name: string, value: string): string => {
      const pattern = new RegExp(`(\\s${name}=)"[^"]*"`);
      return pattern.test(text)
        ? text.replace(pattern, `$1"${value}"`)
        : text.replace(/\s*(\/?>)$/, ` ${name}="${value}"$1`);
    };
    return with_(with_(open, 'fillId', String(this.fill)), 'applyFill', '1') + xf.slice(open.length);
  }

  private placeOfStyle(xf: string): number {
    const place = this.styles.indexOf(xf);
    return place >= 0 ? place : this.styles.push(xf) - 1;
  }
}

const withPrefix = (item: string, prefix: string): string =>
  prefix === '' ? item : item.replace(/<(\/?)/g, `<$1${prefix}`);

function placeOf({ items, prefix }: Part, item: string): number {
  const place = items.indexOf(withPrefix(item, prefix));
  return place < 0 ? items.length : place;
}

const withItem = ({ items, prefix }: Part, item: string): readonly string[] =>
  items.includes(withPrefix(item, prefix)) ? items : [...items, withPrefix(item, prefix)];

function partOf(xml: string, name: string, item: string): Part | undefined {
  const open = new RegExp(`<((?:\\w+:)?)${name}(?:\\s[^>]*)?>`).exec(xml);
  if (!open || open[0].endsWith('/>')) return undefined;
  const prefix = open[1]!;
  const close = `</${prefix}${name}>`;
  const end = xml.indexOf(close, open.index);
  if (end < 0) return undefined;
  const inner = xml.slice(open.index + open[0].length, end);
  const pattern = new RegExp(
    `<${prefix}${item}(?:\\s[^>]*)?/>|<${prefix}${item}(?:\\s[^>]*)?>[\\s\\S]*?</${prefix}${item}>`,
    'g',
  );
  return { start: open.index, end: end + close.length, items: inner.match(pattern) ?? [], prefix };
}
