/** 大屏 is a parameter of any page's address: so many seconds a screenful. It survives a reload, and can be bookmarked. */
const PARAMETER = 'screen';
export const USUAL_SECONDS = 30;
/** Quicker than this nobody reads; slower, and the screen looks stuck. */
const [FEWEST, MOST] = [5, 600];

/** How long a screenful stays, in seconds; null when the page is not on a big screen. */
export function screenSeconds(parameters: URLSearchParams): number | null {
  const given = parameters.get(PARAMETER);
  if (given === null) return null;
  const seconds = Number(given);
  return Number.isInteger(seconds) && seconds >= FEWEST && seconds <= MOST ? seconds : USUAL_SECONDS;
}

/** `/heatmap?year=2026` for `/heatmap?year=2026&screen=30`. */
export function withoutScreen(address: string): string {
  const [path = '', search = ''] = address.split('?');
  const parameters = new URLSearchParams(search);
  parameters.delete(PARAMETER);
  const rest = parameters.toString();
  return rest ? `${path}?${rest}` : path;
}

export function onScreen(address: string, seconds: number): string {
  const plain = withoutScreen(address);
  return `${plain}${plain.includes('?') ? '&' : '?'}${PARAMETER}=${seconds}`;
}

const pathOf = (address: string): string => address.split('?')[0]!;

/** The round of pages with the shown one as it is filtered now: it comes back as it was left. */
export function withCurrent(pages: readonly string[], current: string): string[] {
  const plain = withoutScreen(current);
  const known = pages.some((page) => pathOf(page) === pathOf(plain));
  return known ? pages.map((page) => (pathOf(page) === pathOf(plain) ? plain : page)) : [plain, ...pages];
}

/** What follows the shown page. @throws RangeError when there is no page at all */
export function nextPage(pages: readonly string[], current: string): string {
  const at = pages.findIndex((page) => pathOf(page) === pathOf(current));
  const next = pages[(at + 1) % pages.length];
  if (next === undefined) throw new RangeError('a big screen without pages');
  return next;
}
