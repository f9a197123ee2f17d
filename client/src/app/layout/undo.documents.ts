import { graphql } from '../../generated/index.js';

export const undoOffersDocument = graphql(`
  query UndoOffers {
    undoOffers {
      id
      kind
      parameters
      expiresAt
    }
  }
`);

export const takeBackDocument = graphql(`
  mutation TakeBack($offerId: ID!) {
    takeBack(offerId: $offerId) {
      done
      refusals {
        reason
        count
      }
    }
  }
`);
