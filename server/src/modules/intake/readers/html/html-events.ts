import { decodeEntities } from './html-entities.js';

export type HtmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly isEmpty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** Elements whose content is not markup; nothing of it is text of the document. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'iframe', 'noembed', 'noframes', 'xmp']);
const NAME = /^[a-z][a-z0-9:-]{0,40}/i;

/** Where a tag that begins at `open` ends: a `>` inside quotes does not end it, a quote that is never closed is none. */
function tagEnd(html: string, open: number, lastQuote: Readonly<Record<string, number>>): number {
  for (let at = open + 1; at < html.length; at++) {
    const char = html[at]!;
    if (char === '>') return at;
    if (char === '<') return at - 1;
    const quotes = html[at - 1] === '=' && at < (lastQuote[char] ?? -1);
    if (quotes) at = html.indexOf(char, at + 1);
  }
  return html.length - 1;
}

/** Looks for closing tags without looking twice at what holds none. */
class RawEnds {
  private readonly lower: string;
  private readonly absent = new Set<string>();

  constructor(html: string) {
    this.lower = html.toLowerCase();
  }

  find(name: string, from: number): number {
    if (this.absent.has(name)) return this.lower.length;
    const end = this.lower.indexOf(`</${name}`, from);
    if (end >= 0) return end;
    this.absent.add(name);
    return this.lower.length;
  }
}

/** Tags and texts of a page in order, in one pass however broken the page is. Nothing is fetched or run. */
export function* htmlEvents(html: string): Generator<HtmlEvent> {
  const ends = new RawEnds(html);
  const lastQuote = { '"': html.lastIndexOf('"'), "'": html.lastIndexOf("'") };
  let text = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const isClosing = html[at + 1] === '/';
    const from = at + (isClosing ? 2 : 1);
    const name = NAME.exec(html.slice(from, from + 42))?.[0].toLowerCase();
    const isMeta = html[at + 1] === '!' || html[at + 1] === '?';
    if (name === undefined && !isMeta) {
      at += 1;
      continue;
    }
    if (at > text) yield { kind: 'text', text: decodeEntities(html.slice(text, at)) };
    const isComment = html.startsWith('<!--', at);
    const comment = isComment ? html.indexOf('-->', at + 4) : -1;
    const end = isComment ? (comment < 0 ? html.length : comment + 2) : tagEnd(html, at, lastQuote);
    at = text = end + 1;
    if (name === undefined) continue;
    if (isClosing) yield { kind: 'close', name };
    else {
      const attributes = html.slice(from + name.length, end);
      yield { kind: 'open', name, attributes, isEmpty: attributes.endsWith('/') };
      if (RAW.has(name)) at = text = ends.find(name, at);
    }
  }
  if (text < html.length) yield { kind: 'text', text: decodeEntities(html.slice(text)) };
}

/** The value of an attribute as written; undefined where the tag has none of that name. */
export function htmlAttribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|[\\s"'/])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
    attributes,
  );
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  return value === undefined ? undefined : decodeEntities(value);
}
