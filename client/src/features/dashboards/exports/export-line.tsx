import { useMutation } from '@apollo/client/react';
import { exportPercent } from '#shared/dashboards/exports/ledger-export.js';
import { App, Button, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ExportLineFragment } from '../../../generated/graphql.js';
import { useErrorSentence } from '../../../lib/errors.js';
import { instantLabel } from '../../../lib/format/civil-date-label.js';
import { sizeLabel } from '../../../lib/format/number-labels.js';
import { refusalSentence, useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { ActionButton } from '../../../ui/action-button.js';
import { cancelLedgerExportDocument } from './exports.documents.js';
import { useStartExport } from './use-start-export.js';

/** One export: how far it is, what became of it, and what can be done with it. */
export function ExportLine({ line }: { line: ExportLineFragment }) {
  const { t } = useTranslation('dashboards');
  const labels = useLabels();
  const name = line.fileName ?? t(`exports.formats.${line.format}`);
  const time = instantLabel(line.createdAt);
  return (
    <div className="export-line">
      <div className="export-words">
        <strong>{name}</strong>
        <span className="quiet">
          {labels.dashboards.ledgerExportStates[line.state]} · <time dateTime={line.createdAt}>{time}</time>
        </span>
        <ExportState line={line} name={name} />
      </div>
      <ExportSteps line={line} name={`${name} ${time}`} />
    </div>
  );
}

function ExportState({ line, name }: { line: ExportLineFragment; name: string }) {
  const { t } = useTranslation('dashboards');
  const labels = useLabels();
  const { state, rowsDone, rowsTotal, problem } = line;
  if (state === 'waiting' || state === 'running')
    return (
      <>
        <Progress
          percent={exportPercent(rowsDone, rowsTotal, false)}
          status="active"
          aria-label={t('exports.progressOf', { name })}
        />
        <span className="quiet">
          {rowsDone > 0
            ? t('exports.rows', { done: rowsDone, total: rowsTotal })
            : t(`exports.before.${state}`, { total: rowsTotal })}
        </span>
      </>
    );
  if (state === 'ready')
    return (
      <span className="quiet">
        {t('exports.kept', {
          rows: rowsTotal,
          size: sizeLabel(line.sizeBytes ?? 0),
          until: instantLabel(line.expiresAt),
        })}
      </span>
    );
  if (!problem) return null;
  const values = line.problemValues as Readonly<Record<string, unknown>> | null;
  return (
    <span role="alert">
      {refusalSentence(labels, problem, values ?? undefined) ?? labels.kernel.errorCodes.INTERNAL}
    </span>
  );
}

function ExportSteps({ line, name }: { line: ExportLineFragment; name: string }) {
  const { t } = useTranslation('dashboards');
  const { message } = App.useApp();
  const errorSentence = useErrorSentence();
  const start = useStartExport();
  const [cancel, cancelling] = useMutation(cancelLedgerExportDocument);
  const action = (key: string) => line.availableActions.find((one) => one.key === key);
  const download = action('ledger-export.download');
  const anew = line.state === 'failed' || line.state === 'cancelled' || download?.enabled === false;
  return (
    <div className="export-steps">
      <ActionButton
        action={download}
        href={urls.ledgerExport(line.id)}
        download
        aria-label={t('exports.downloadOf', { name })}
      >
        {t('exports.download')}
      </ActionButton>
      <ActionButton
        action={action('ledger-export.cancel')}
        loading={cancelling.loading}
        aria-label={t('exports.cancelOf', { name })}
        onClick={() =>
          void cancel({ variables: { id: line.id } }).catch(
            (error: unknown) => void message.error(errorSentence(error)),
          )
        }
      >
        {t('exports.cancel')}
      </ActionButton>
      {anew && (
        <Button
          onClick={() => void start(line.format, line.query)}
          aria-label={t('exports.againOf', { name })}
        >
          {t('exports.again')}
        </Button>
      )}
    </div>
  );
}
