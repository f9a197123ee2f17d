import {
  FINDING_CATEGORIES,
  FOLLOWED_ITEM_KINDS,
  RECHECK_RESULTS,
  type FindingCategory,
  type FollowedItemKind,
  type RecheckResult,
} from '#shared/progress/changes/followed-item.js';

/** How the list is narrowed; the address alone holds it, so that Back and a link give the same list. */
export interface ItemFilter {
  readonly kind: FollowedItemKind | null;
  /** Of findings. */
  readonly category: FindingCategory | null;
  readonly recheck: RecheckResult | null;
  readonly settledToo: boolean;
  readonly overdue: boolean;
  readonly taskId: string | null;
  readonly page: number;
}

export function readItemFilter(search: URLSearchParams): ItemFilter {
  const kind = FOLLOWED_ITEM_KINDS.find((one) => one === search.get('kind')) ?? null;
  const page = Number(search.get('page') ?? '1');
  return {
    kind,
    category: FINDING_CATEGORIES.find((one) => one === search.get('category')) ?? null,
    recheck: RECHECK_RESULTS.find((one) => one === search.get('recheck')) ?? null,
    settledToo: search.get('state') === 'all',
    overdue: search.get('overdue') === 'yes',
    taskId: search.get('task'),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

export function writeItemFilter(filter: ItemFilter): URLSearchParams {
  const { kind, category, recheck, settledToo, overdue, taskId, page } = filter;
  const search = new URLSearchParams();
  if (taskId) search.set('task', taskId);
  if (kind) search.set('kind', kind);
  if (category) search.set('category', category);
  if (recheck) search.set('recheck', recheck);
  if (settledToo) search.set('state', 'all');
  if (overdue) search.set('overdue', 'yes');
  if (page > 1) search.set('page', String(page));
  return search;
}
