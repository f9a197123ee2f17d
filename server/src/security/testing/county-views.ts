import { SavedViewRow } from '#db/entities/dashboards/saved-view.entity.js';
import { UndoOfferRow } from '#db/entities/notifications/undo-offer.entity.js';
import type { TestJurisdiction } from '#server/testing/test-jurisdiction.js';
import type { CountyRegister } from './county-register.js';

/** The office's views, each for one request. */
export interface CountyViews {
  readonly toChange: string;
  readonly toDelete: string;
  /** Of a third one, which is deleted. */
  readonly undoOffer: string;
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
  const deleted = await view('已删', new Date('2026-08-01T00:00:00Z'));
  const undoOffer = await home.insert(UndoOfferRow, {
    accountId: clients.office.session?.accountId,
    kind: 'view.delete',
    parameters: { name: `${mark}已删` },
    payload: { id: deleted, version: 1 },
    offeredAt: '2026-08-14T02:00:00Z',
    expiresAt: '2099-01-01T00:00:00Z',
  });
  return { toChange: await view('待办'), toDelete: await view('旧视图'), undoOffer };
}
