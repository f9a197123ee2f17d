/** One tag or stretch of text of an XML part. Attributes are raw: `attribute` reads one. */
export type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly isEmpty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s/>]+)([^>]*?)(\/?)>|([^<]+)/g;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const codePoint = (code: number): string =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';

const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, dec?: string, name?: string) => {
      if (hex !== undefined) return codePoint(parseInt(hex, 16));
      if (dec !== undefined) return codePoint(Number(dec));
      return NAMED[name ?? ''] ?? whole;
    },
  );

/** Whether the part declares a document type: entity expansion and outside references start there, so it is refused. */
export const declaresDoctype = (xml: string): boolean => /<!DOCTYPE/i.test(xml);

/** Tags and texts in order. Only what office files write is understood; nothing outside the part is fetched. */
export function* xmlEvents(xml: string): Generator<XmlEvent> {
  for (const match of xml.matchAll(TOKEN)) {
    const [, cdata, slash, name, attributes = '', empty, text] = match;
    if (cdata !== undefined) yield { kind: 'text', text: cdata };
    else if (text !== undefined) yield { kind: 'text', text: decodeEntities(text) };
    else if (name !== undefined && slash === '/') yield { kind: 'close', name };
    else if (name !== undefined) yield { kind: 'open', name, attributes, isEmpty: empty === '/' };
  }
}

const patterns = new Map<string, RegExp>();

/** Made once a name: sheets ask for the same few attributes a million times. */
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
