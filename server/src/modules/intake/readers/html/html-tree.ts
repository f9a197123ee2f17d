import { htmlEvents } from './html-events.js';

export interface HtmlElement {
  readonly name: string;
  readonly attributes: string;
  readonly children: (HtmlElement | string)[];
}

const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);
/** What an opening tag closes, as pages leave these closing tags out. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  option: ['option'],
  tr: ['td', 'th', 'tr'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  tbody: ['td', 'th', 'tr', 'thead', 'tbody'],
  tfoot: ['td', 'th', 'tr', 'tbody'],
};
/** An opening tag looks no further out than this for what it closes. */
const SCOPES = new Set(['table', 'ul', 'ol', 'dl', 'select', 'body']);
const CLOSES_PARAGRAPH =
  /^(p|div|table|ul|ol|dl|h[1-6]|section|article|header|footer|nav|aside|main|form|blockquote|pre|hr|center)$/;
/** Deeper than any page; below, elements stand beside each other. */
const DEEPEST = 200;
/** More than any page; the rest is not read. */
const MOST_NODES = 400_000;

/** A page as a tree, as a browser would have it where the page is well-formed, and without failing where it is not. */
export function htmlTree(html: string): HtmlElement {
  const root: HtmlElement = { name: 'root', attributes: '', children: [] };
  const open = [root];
  let nodes = 0;
  const closeTo = (depth: number) => (open.length = Math.max(1, depth));
  const lastOf = (names: readonly string[]): number => {
    for (let depth = open.length - 1; depth > 0; depth--) {
      if (names.includes(open[depth]!.name)) return depth;
      if (SCOPES.has(open[depth]!.name)) return -1;
    }
    return -1;
  };
  for (const event of htmlEvents(html)) {
    if ((nodes += 1) > MOST_NODES) break;
    if (event.kind === 'text') {
      open.at(-1)!.children.push(event.text);
      continue;
    }
    if (event.kind === 'close') {
      const depth = open.findLastIndex(({ name }) => name === event.name);
      // A stray </p> or </div> inside a cell must not close the table.
      const cell = open.findLastIndex(({ name }) => name === 'td' || name === 'th');
      if (depth > 0 && (depth >= cell || /^(t|body|html)/.test(event.name))) closeTo(depth);
      continue;
    }
    const { name, attributes, isEmpty } = event;
    for (let depth = lastOf(ENDS[name] ?? []); depth > 0; depth = lastOf(ENDS[name] ?? [])) closeTo(depth);
    if (CLOSES_PARAGRAPH.test(name) && open.at(-1)?.name === 'p') closeTo(open.length - 1);
    const element: HtmlElement = { name, attributes, children: [] };
    open.at(-1)!.children.push(element);
    if (!isEmpty && !VOID.has(name) && open.length < DEEPEST) open.push(element);
  }
  return root;
}
