import { htmlAttribute } from './html-events.js';
import type { HtmlElement } from './html-tree.js';

const NO_TEXT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'head',
  'title',
  'iframe',
  'object',
  'canvas',
  'audio',
  'video',
  'button',
  'select',
  'textarea',
  'input',
  'nav',
  'footer',
  'aside',
  'rt',
  'rp',
  'map',
  'dialog',
]);
const NAVIGATES = /^(navigation|banner|contentinfo|search|menu|menubar|toolbar|complementary|dialog)$/i;
const HIDES = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const BLOCKS_OF_LINKS = new Set([
  'div',
  'ul',
  'ol',
  'dl',
  'table',
  'td',
  'section',
  'p',
  'header',
  'span',
  'center',
]);
const FEWEST_LINKS = 4;
const LINKED = 0.7;

interface Measure {
  readonly length: number;
  readonly linked: number;
  readonly links: number;
}

const NOTHING: Measure = { length: 0, linked: 0, links: 0 };

/** Finds what a page puts around its document: menus, lists of links, hidden parts, programs. @source R51 */
export class PageFurniture {
  private readonly measures = new Map<HtmlElement, Measure>();

  constructor(root: HtmlElement) {
    this.measure(root);
  }

  has(element: HtmlElement): boolean {
    const { name, attributes } = element;
    if (NO_TEXT.has(name)) return true;
    if (attributes !== '' && isHidden(attributes)) return true;
    if (!BLOCKS_OF_LINKS.has(name)) return false;
    const { length, linked, links } = this.measures.get(element) ?? NOTHING;
    return links >= FEWEST_LINKS && linked / Math.max(1, length) >= LINKED;
  }

  private measure(element: HtmlElement): Measure {
    let [length, linked, links] = [0, 0, 0];
    for (const child of element.children) {
      if (typeof child === 'string') length += child.trim().length;
      else if (!NO_TEXT.has(child.name)) {
        const inner = this.measure(child);
        length += inner.length;
        linked += inner.linked;
        links += inner.links;
      }
    }
    const measure =
      element.name === 'a' ? { length, linked: length, links: links + 1 } : { length, linked, links };
    this.measures.set(element, measure);
    return measure;
  }
}

const isHidden = (attributes: string): boolean =>
  /(^|\s)hidden(\s|=|\/|$)/i.test(attributes.replace(/"[^"]*"|'[^']*'/g, '""')) ||
  htmlAttribute(attributes, 'aria-hidden') === 'true' ||
  HIDES.test(htmlAttribute(attributes, 'style') ?? '') ||
  NAVIGATES.test(htmlAttribute(attributes, 'role') ?? '');
