/** One tag or stretch of text of an XML part. Attributes are raw: `attribute` reads one. */
export type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly isEmpty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const codePoint = (code: number): string =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';

const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,10}));/gi,
        (whole, hex?: string, dec?: string, name?: string) => {
          if (hex !== undefined) return codePoint(parseInt(hex, 16));
          if (dec !== undefined) return codePoint(Number(dec));
          return NAMED[name ?? ''] ?? whole;
        },
      )
    : text;

/** Whether the part declares a document type: entity expansion and outside references start there, so it is refused. */
export const declaresDoctype = (xml: string): boolean => /<!DOCTYPE/i.test(xml);

/** What `<!--`, `<?` and their kin end with. */
const SKIPPED: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<!', '>'],
];
const CDATA = '<![CDATA[';

/**
 * Tags and texts in order. Only what office files write is understood; nothing outside the part is fetched. Each
 * character is looked at once, whatever is left open: where a tag never ends, the part does.
 */
export function* xmlEvents(xml: string): Generator<XmlEvent> {
  for (let at = 0; at < xml.length;) {
    const open = xml.indexOf('<', at);
    const textEnd = open < 0 ? xml.length : open;
    if (textEnd > at) yield { kind: 'text', text: decodeEntities(xml.slice(at, textEnd)) };
    if (open < 0) return;
    const isCdata = xml.startsWith(CDATA, open);
    const skipped = SKIPPED.find(([begin]) => xml.startsWith(begin, open));
    const stop = isCdata ? ']]>' : (skipped?.[1] ?? '>');
    const end = xml.indexOf(stop, open + 1);
    if (end < 0) return;
    if (isCdata) yield { kind: 'text', text: xml.slice(open + CDATA.length, end) };
    else if (!skipped) {
      const event = tagEvent(xml.slice(open + 1, end));
      if (event) yield event;
    }
    at = end + stop.length;
  }
}

function tagEvent(inside: string): XmlEvent | undefined {
  const isClosing = inside.startsWith('/');
  const isEmpty = !isClosing && inside.endsWith('/');
  const body = inside.slice(isClosing ? 1 : 0, isEmpty ? -1 : undefined);
  const nameEnd = body.search(/[\s/]/);
  const name = nameEnd < 0 ? body : body.slice(0, nameEnd);
  if (name === '') return undefined;
  if (isClosing) return { kind: 'close', name };
  return { kind: 'open', name, attributes: nameEnd < 0 ? '' : body.slice(nameEnd), isEmpty };
}

/** By name: a sheet asks for the same few a million times. */
const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const known = patterns.get(name) ?? new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, known);
  return known;
}

export function attribute(attributes: string, name: string): string | undefined {
  const match = patternOf(name).exec(attributes);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : decodeEntities(value);
}
