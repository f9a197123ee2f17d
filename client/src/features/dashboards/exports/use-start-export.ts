import { useMutation } from '@apollo/client/react';
import type { LedgerExportFormat } from '#shared/dashboards/exports/ledger-export.js';
import { App } from 'antd';
import { useErrorSentence } from '../../../lib/errors.js';
import { useLanguage } from '../../../lib/language/language.js';
import { ledgerExportsDocument, startLedgerExportDocument } from './exports.documents.js';
import { awaitedExports, follow } from './followed-exports.js';

/** Asks for a file of the ledger under the parameters of its address, and shows it in the corner of the page. */
export function useStartExport(): (format: LedgerExportFormat, query: string) => Promise<void> {
  const { message } = App.useApp();
  const errorSentence = useErrorSentence();
  const { language } = useLanguage();
  const [start] = useMutation(startLedgerExportDocument, {
    update: (cache, { data }) => {
      const started = data?.startLedgerExport;
      if (!started) return;
      cache.updateQuery({ query: ledgerExportsDocument }, (known) => ({
        ledgerExports: [started, ...(known?.ledgerExports ?? []).filter(({ id }) => id !== started.id)],
      }));
    },
  });

  return async (format, query) => {
    try {
      const { data } = await start({ variables: { input: { format, query, language } } });
      if (!data) return;
      const { id } = data.startLedgerExport;
      awaitedExports([...awaitedExports(), id]);
      follow(id);
    } catch (error) {
      void message.error(errorSentence(error));
    }
  };
}
