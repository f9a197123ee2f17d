import { useQuery } from '@apollo/client/react';
import { isUnfinished } from '#shared/dashboards/exports/ledger-export.workflow.js';
import { useState } from 'react';
import { ledgerExportsDocument } from './exports.documents.js';

const WHILE_MADE_MS = 500;

/** The viewer's exports, asked for again and again only while one of them is being made. */
export function useLedgerExports() {
  const [busy, setBusy] = useState(false);
  const result = useQuery(ledgerExportsDocument, {
    pollInterval: busy ? WHILE_MADE_MS : 0,
    skipPollAttempt: () => document.hidden,
  });
  const unfinished = (result.data?.ledgerExports ?? []).some(({ state }) => isUnfinished(state));
  if (unfinished !== busy) setBusy(unfinished);
  return result;
}
