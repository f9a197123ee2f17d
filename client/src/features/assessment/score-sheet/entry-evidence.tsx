import { useMutation } from '@apollo/client/react';
import type { LeafIndicator } from '#shared/assessment/indicator.js';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useErrorSentence } from '../../../lib/errors.js';
import type { UploadedFile } from '../../../lib/upload-file.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { FileList } from '../../../ui/file-list.js';
import { UploadField } from '../../../ui/upload-field.js';
import { ownEntry, type Cell, type Entry } from './own-entry.js';
import { replaceRow } from './replace-row.js';
import { scoreIndicatorDocument } from './score-sheet.document.js';

interface EntryEvidenceProps {
  roundId: string;
  unitId: string;
  cell: Cell;
  indicator: LeafIndicator;
  mayScore: boolean;
}

/** What the assessors based their entries on; one's own can be added to. */
export function EntryEvidence({ roundId, unitId, cell, indicator, mayScore }: EntryEvidenceProps) {
  const { t } = useTranslation('oversight');
  const { accountId } = useViewer();
  const own = mayScore ? ownEntry(cell, indicator, accountId) : null;
  const others = cell.entries.filter((entry) => entry.assessorId !== own?.assessorId || !own);
  return (
    <>
      <h4>{t('evidence.entries')}</h4>
      {own && own.version === 0 && <p className="quiet">{t('evidence.attachHint')}</p>}
      {own && own.version > 0 && (
        <OwnEvidence roundId={roundId} unitId={unitId} indicatorId={indicator.id} entry={own} />
      )}
      {others.map(({ assessorId, reason, files }, index) => (
        <div key={assessorId ?? ''} className="evidence-entry">
          {cell.entries.length > 1 && <strong>{t('evidence.entry', { number: index + 1 })}</strong>}
          {reason && <p>{reason}</p>}
          <FileList files={files} />
        </div>
      ))}
    </>
  );
}

interface OwnEvidenceProps {
  roundId: string;
  unitId: string;
  indicatorId: string;
  entry: Entry;
}

function OwnEvidence({ roundId, unitId, indicatorId, entry }: OwnEvidenceProps) {
  const { t } = useTranslation('oversight');
  const { message } = App.useApp();
  const errorSentence = useErrorSentence();
  const [score] = useMutation(scoreIndicatorDocument);
  const { assessorId, input, reason, version, files } = entry;

  const keep = async (fileIds: readonly string[]) => {
    const place = { roundId, unitId, indicatorId, assessorId: assessorId ?? null };
    try {
      await score({
        variables: { input: { ...place, input: input ?? null, reason, version, fileIds: [...fileIds] } },
        update: (cache, { data }) => replaceRow(cache, roundId, data?.scoreIndicator),
      });
      void message.success(t('evidence.attached'));
    } catch (error) {
      void message.error(errorSentence(error));
    }
  };

  const ids = files.map(({ id }) => id);
  return (
    <div className="evidence-entry">
      {reason && <p>{reason}</p>}
      <UploadField
        files={files}
        addLabel={t('evidence.attach')}
        busyLabel={t('evidence.attaching')}
        onAdd={(file: UploadedFile) => void keep([...ids, file.id])}
        onRemove={(id) => void keep(ids.filter((other) => other !== id))}
      />
    </div>
  );
}
