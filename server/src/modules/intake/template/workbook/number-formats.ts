import { attribute, xmlEvents } from '../../readers/xml-events.js';
import { localName } from './local-name.js';

/** What a number format makes of a number, as far as reading a ledger needs it. */
export type NumberFormat = 'plain' | 'percent' | 'day' | 'month';

/** @source ECMA-376 18.8.30, with the formats of Chinese Excel */
const BUILT_IN: Readonly<Record<number, NumberFormat>> = {
  9: 'percent',
  10: 'percent',
  14: 'day',
  15: 'day',
  16: 'day',
  17: 'month',
  22: 'day',
  27: 'month',
  28: 'day',
  29: 'day',
  30: 'day',
  31: 'day',
  36: 'month',
  50: 'month',
  51: 'day',
  52: 'month',
  53: 'day',
  54: 'day',
  57: 'month',
  58: 'day',
};

function formatOf(code: string): NumberFormat {
  const bare = code
    .split(';')[0]!
    .replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '')
    .toLowerCase();
  if (bare.includes('d')) return 'day';
  if (bare.includes('y')) return 'month';
  return bare.includes('%') ? 'percent' : 'plain';
}

/** The format of each cell style, by the number that cells name it with. `2026年6月` has no day, and must not gain one. */
export function numberFormats(stylesXml: string): readonly NumberFormat[] {
  const custom = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let isInCells = false;
  for (const event of xmlEvents(stylesXml)) {
    if (event.kind === 'text') continue;
    const name = localName(event.name);
    if (name === 'cellXfs') isInCells = event.kind === 'open' && !event.isEmpty;
    if (event.kind === 'close') continue;
    if (name === 'numFmt')
      custom.set(
        Number(attribute(event.attributes, 'numFmtId')),
        formatOf(attribute(event.attributes, 'formatCode') ?? ''),
      );
    if (name !== 'xf' || !isInCells) continue;
    const id = Number(attribute(event.attributes, 'numFmtId') ?? 0);
    formats.push(custom.get(id) ?? BUILT_IN[id] ?? 'plain');
  }
  return formats;
}
