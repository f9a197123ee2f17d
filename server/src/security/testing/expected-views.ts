import { without, type Expectation } from './expectation.js';

export const EXPECTED_VIEWS_QUERIES: Readonly<Record<string, Expectation>> = {
  undoOffers: { needs: 'notice.read', args: without },
  savedViews: { needs: 'saved-view.keep', args: without },
};

export const EXPECTED_VIEWS_MUTATIONS: Readonly<Record<string, Expectation>> = {
  saveView: {
    needs: 'saved-view.keep',
    args: () => ({ input: { name: '红灯', query: 'light=red', shared: false } }),
  },
  changeView: {
    needs: 'saved-view.keep',
    args: ({ views }) => ({ input: { id: views.toChange, version: 1, query: 'light=yellow' } }),
  },
  deleteView: {
    needs: 'saved-view.keep',
    args: ({ views }) => ({ input: { id: views.toDelete, version: 1 } }),
  },
  takeBack: { needs: 'notice.read', args: ({ views }) => ({ offerId: views.undoOffer }) },
  chooseDefaultView: { needs: 'saved-view.keep', args: ({ views }) => ({ viewId: views.toChange }) },
};
