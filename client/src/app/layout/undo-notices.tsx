import { useApolloClient, useQuery } from '@apollo/client/react';
import { fillIn } from '#shared/kernel/fill-in.js';
import { App, Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { UndoOffersQuery } from '../../generated/graphql.js';
import { useChange } from '../../lib/apollo/use-change.js';
import { refusalSentence, useLabels } from '../../lib/labels/labels.js';
import { takeBackDocument, undoOffersDocument } from './undo.documents.js';

type Offer = UndoOffersQuery['undoOffers'][number];

/** How long a notice stays before it goes by itself; a reload shows it again as long as the server offers it. */
const SHOWN_SECONDS = 30;
/** More notices than these would cover the page; the latest are those that somebody looks for. */
const MOST_SHOWN = 3;

/**
 * What was just done and can be taken back. The server keeps it for the account, so that neither a reload nor another
 * window loses it.
 */
export function UndoNotices() {
  const { t } = useTranslation('notifications');
  const labels = useLabels();
  const { notification, message } = App.useApp();
  const client = useApolloClient();
  const { data } = useQuery(undoOffersDocument, { fetchPolicy: 'cache-and-network' });
  const [take] = useChange(takeBackDocument);
  const shown = useRef(new Set<string>());

  useEffect(() => {
    if (!data) return;
    const offered = data.undoOffers.slice(0, MOST_SHOWN);
    const open = new Set(offered.map(({ id }) => id));
    for (const id of shown.current) if (!open.has(id)) notification.destroy(id);
    const undo = async ({ id }: Offer) => {
      notification.destroy(id);
      const outcome = (await take({ offerId: id }))?.takeBack;
      // Whatever page is open may show what has changed, and the offer is gone in any case.
      await client.refetchQueries({ include: 'active' });
      if (!outcome) return;
      const { done, refusals } = outcome;
      const reasons = refusals.map(({ reason, count }) =>
        t('undo.not', { count, reason: refusalSentence(labels, reason) ?? reason }),
      );
      void message.info([t('undo.done', { count: done }), ...reasons].join(t('undo.between')), 6);
    };
    // The latest on top: each is opened above those before it.
    for (const offer of [...offered].reverse()) {
      if (shown.current.has(offer.id)) continue;
      shown.current.add(offer.id);
      notification.info({
        key: offer.id,
        duration: SHOWN_SECONDS,
        // Where it covers neither the steps of the page nor its head.
        placement: 'bottomRight',
        role: 'status',
        title: sentenceOf(labels.notifications.undoKinds, offer),
        actions: (
          <Button size="small" onClick={() => void undo(offer)}>
            {t('undo.act')}
          </Button>
        ),
      });
    }
  }, [data, client, notification, message, take, labels, t]);

  return null;
}

/** A kind that this client does not know yet is shown by its name alone. */
function sentenceOf(sentences: Readonly<Record<string, string>>, { kind, parameters }: Offer): string {
  const known = (parameters ?? {}) as Readonly<Record<string, unknown>>;
  return fillIn(sentences[kind] ?? '{name}', known);
}
