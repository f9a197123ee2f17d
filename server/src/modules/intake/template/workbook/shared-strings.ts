import { xmlEvents } from '../../readers/xml-events.js';
import { localName } from './local-name.js';

/** The texts that cells name by number: runs of one text joined, readings of characters (`rPh`) left out. */
export function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let current: string | undefined;
  let isText = false;
  let isReading = false;
  for (const event of xmlEvents(xml)) {
    if (event.kind === 'text') {
      if (isText && !isReading && current !== undefined) current += event.text;
      continue;
    }
    const name = localName(event.name);
    const opens = event.kind === 'open' && !event.isEmpty;
    if (name === 't') isText = opens;
    if (name === 'rPh') isReading = opens;
    if (name !== 'si') continue;
    if (event.kind === 'open') current = '';
    if (!opens) {
      strings.push(cleared(current ?? ''));
      current = undefined;
    }
  }
  return strings;
}

/** Excel writes a control character as `_x000D_`. */
export const cleared = (text: string): string =>
  text.includes('_x00')
    ? text.replace(/_x00([01][\da-f])_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
