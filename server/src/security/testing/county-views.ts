import { SavedViewRow } from '#db/entities/dashboards/saved-view.entity.js';
import type { TestJurisdiction } from '#server/testing/test-jurisdiction.js';
import type { CountyRegister } from './county-register.js';

/** The office's views, each for one request. */
export interface CountyViews {
  readonly toChange: string;
  readonly toDelete: string;
  readonly deleted: string;
}

export async function raiseViews(
  home: TestJurisdiction,
  mark: string,
  { clients }: CountyRegister,
): Promise<CountyViews> {
  const view = (name: string, deletedAt: Date | null = null) =>
    home.insert(SavedViewRow, {
      accountId: clients.office.session?.accountId,
      name: `${mark}${name}`,
      query: `q=${encodeURIComponent(mark)}`,
      shared: true,
      deletedAt,
      ...home.stamp(),
    });
  return {
    toChange: await view('待办'),
    toDelete: await view('旧视图'),
    deleted: await view('已删', new Date('2026-08-01T00:00:00Z')),
  };
}
