import { createRequire } from 'node:module';

interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

/** The linter's own parser: it knows each edition of the language, and refuses what is newer. */
const parser = createRequire(createRequire(import.meta.url).resolve('eslint/package.json'))('espree') as {
  parse(code: string, options: { ecmaVersion: number; sourceType: 'module' }): Node;
};

/** The last edition that Chromium 90 knows whole. */
const EDITION = 2021;

/**
 * What came after Chromium 90, as it is called. Names that code gives to its own functions as well (`with`, `take`,
 * `union`) are left out: they cannot be told from them.
 * @source the tables of browser compatibility on MDN
 */
const GLOBALS = new Set(['structuredClone', 'reportError']);
const STATIC = new Set([
  ...['Object.hasOwn', 'Object.groupBy', 'Map.groupBy', 'Array.fromAsync', 'RegExp.escape', 'Response.json'],
  ...['Promise.withResolvers', 'Promise.try', 'URL.canParse', 'URL.parse', 'crypto.randomUUID'],
  ...['AbortSignal.timeout', 'AbortSignal.any', 'Intl.supportedValuesOf', 'Iterator.from'],
]);
const METHODS = new Set([
  ...[
    'at',
    'findLast',
    'findLastIndex',
    'toSorted',
    'toReversed',
    'toSpliced',
    'isWellFormed',
    'toWellFormed',
  ],
  ...[
    'isSubsetOf',
    'isSupersetOf',
    'isDisjointFrom',
    'symmetricDifference',
    'throwIfAborted',
    'getSetCookie',
  ],
  ...['checkVisibility', 'showPopover', 'hidePopover', 'togglePopover', 'startViewTransition'],
]);
const ITERATORS = new Set(['values', 'keys', 'entries', 'matchAll']);
const ITERATOR_HELPERS = new Set(['map', 'filter', 'flatMap', 'some', 'every', 'find', 'reduce', 'toArray']);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const nameOf = (node: unknown): string =>
  isNode(node) && node.type === 'Identifier' ? (node['name'] as string) : '';

/** `Object.hasOwn` for a static function, `.at` for a method, and the bare name for a global. */
function laterName(node: Node): string | undefined {
  if (node.type === 'Identifier') return GLOBALS.has(nameOf(node)) ? nameOf(node) : undefined;
  if (node.type !== 'MemberExpression' || node['computed'] === true) return undefined;
  const property = nameOf(node['property']);
  const full = `${nameOf(node['object'])}.${property}`;
  if (STATIC.has(full)) return full;
  if (METHODS.has(property)) return `.${property}`;
  return ITERATOR_HELPERS.has(property) && isIterator(node['object']) ? `iterator.${property}` : undefined;
}

/** `map.values()`, but not `Object.values(map)`. */
function isIterator(node: unknown): boolean {
  if (!isNode(node) || node.type !== 'CallExpression') return false;
  const callee = node['callee'] as Node;
  if (callee.type !== 'MemberExpression' || (node['arguments'] as unknown[]).length > 0) return false;
  return ITERATORS.has(nameOf(callee['property'])) && nameOf(callee['object']) !== 'Object';
}

/** What a script has that came after Chromium 90: syntax, and calls of which it does not ask somewhere whether they are there. */
export function laterScripts(code: string): string[] {
  const called = new Set<string>();
  const askedFor = new Set<string>();
  const visit = (node: Node, isCallee: boolean): void => {
    const later = laterName(node);
    if (later !== undefined) (isCallee ? called : askedFor).add(later);
    const calls = node.type === 'CallExpression' || node.type === 'NewExpression';
    for (const [part, value] of Object.entries(node))
      for (const child of Array.isArray(value) ? (value as unknown[]) : [value])
        if (isNode(child)) visit(child, calls && part === 'callee' && node['optional'] !== true);
  };
  try {
    visit(parser.parse(code, { ecmaVersion: EDITION, sourceType: 'module' }), false);
  } catch (error) {
    return [`syntax: ${(error as Error).message}`];
  }
  return [...called].filter((name) => name.startsWith('iterator.') || !askedFor.has(name)).sort();
}
