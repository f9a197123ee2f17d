import { attribute, xmlEvents } from './xml-events.js';

interface Level {
  readonly format: string;
  /** `%1、`, `（%2）` */
  readonly text: string;
  readonly start: number;
}

type Levels = Map<number, Level>;

const DIGITS = '〇一二三四五六七八九';

/** 1–99 as Word's chineseCounting prints it. */
function hanText(n: number): string {
  if (n > 99) return String(n);
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  const ten = tens === 0 ? '' : `${tens > 1 ? DIGITS[tens] : ''}十`;
  return ten + (ones > 0 || tens === 0 ? DIGITS[ones] : '');
}

function numberText(format: string, n: number): string | undefined {
  if (
    /^(chineseCounting|chineseCountingThousand|japaneseCounting|ideographDigital|taiwaneseCounting)/.test(
      format,
    )
  )
    return hanText(n);
  if (format === 'decimal' || format === 'decimalFullWidth' || format === 'decimalHalfWidth')
    return String(n);
  if (/^decimalEnclosedCircle/.test(format) && n <= 20) return String.fromCharCode(0x245f + n);
  return undefined;
}

function levelsByNumber(xml: string): Map<string, Levels> {
  const abstract = new Map<string, Levels>();
  const numbers = new Map<string, string>();
  let levels: Levels = new Map();
  let num = '';
  let level = 0;
  let current = { format: 'decimal', text: '', start: 1 };
  for (const event of xmlEvents(xml)) {
    if (event.kind === 'close' && event.name === 'w:lvl') levels.set(level, current);
    if (event.kind !== 'open') continue;
    const value = attribute(event.attributes, 'w:val') ?? '';
    if (event.name === 'w:abstractNum')
      abstract.set(attribute(event.attributes, 'w:abstractNumId') ?? '', (levels = new Map<number, Level>()));
    else if (event.name === 'w:lvl') {
      level = Number(attribute(event.attributes, 'w:ilvl') ?? 0);
      current = { format: 'decimal', text: '', start: 1 };
    } else if (event.name === 'w:start') current = { ...current, start: Number(value) || 1 };
    else if (event.name === 'w:numFmt') current = { ...current, format: value };
    else if (event.name === 'w:lvlText') current = { ...current, text: value };
    else if (event.name === 'w:num') num = attribute(event.attributes, 'w:numId') ?? '';
    else if (event.name === 'w:abstractNumId') numbers.set(num, value);
  }
  return new Map([...numbers].map(([id, base]) => [id, abstract.get(base) ?? new Map<number, Level>()]));
}

/** Counts Word's automatic numbers, which stand in no paragraph's text: without them a plan would lose its ordinals. @source R03 */
export class DocxNumbering {
  private readonly levels: Map<string, Levels>;
  private readonly counts = new Map<Levels, number[]>();

  constructor(numberingXml: string) {
    this.levels = levelsByNumber(numberingXml);
  }

  /** What Word prints in front of the next paragraph of this list and level; empty where it is a bullet or unknown. */
  next(numId: string, level: number): string {
    const levels = this.levels.get(numId);
    const own = levels?.get(level);
    if (!levels || !own) return '';
    const counts = this.counts.get(levels) ?? [];
    counts[level] = counts[level] === undefined ? own.start : counts[level] + 1;
    counts.length = level + 1;
    this.counts.set(levels, counts);
    let isKnown = true;
    const text = own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const printed = numberText(
        levels.get(at)?.format ?? 'decimal',
        counts[at] ?? levels.get(at)?.start ?? 1,
      );
      isKnown &&= printed !== undefined;
      return printed ?? '';
    });
    return isKnown && /%\d/.test(own.text) ? text : '';
  }
}
