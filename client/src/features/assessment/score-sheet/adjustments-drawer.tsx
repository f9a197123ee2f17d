import { decimalText } from '#shared/kernel/decimal.js';
import { App, Button, Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation } from '@apollo/client/react';
import type { ScoreSheetRowFieldsFragment } from '../../../generated/graphql.js';
import { useErrorSentence } from '../../../lib/errors.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { useMayDo } from '../../../lib/viewer/viewer-context.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { AdjustmentForm } from './adjustment-form.js';
import { AdjustmentApproval } from './adjustment-approval.js';
import { replaceRow } from './replace-row.js';
import { removeAdjustmentDocument } from './score-sheet.document.js';
import { VetoSection } from './veto-section.js';

type Row = ScoreSheetRowFieldsFragment;

interface AdjustmentsDrawerProps {
  roundId: string;
  /** The unit whose adjustments are shown; closed without one. */
  row: Row | undefined;
  mayChange: boolean;
  onClose: () => void;
}

/** 加分, 扣分 and 一票否决 of one unit, each with its grounds and the people behind it. */
export function AdjustmentsDrawer({ roundId, row, mayChange, onClose }: AdjustmentsDrawerProps) {
  const { t } = useTranslation('assessment');
  return (
    <Drawer
      open={row !== undefined}
      onClose={onClose}
      size={480}
      title={row && t('adjust.title', { unit: row.unitName })}
      destroyOnHidden
    >
      {row && (
        <>
          <AdjustmentList roundId={roundId} row={row} mayChange={mayChange} />
          {mayChange && <AdjustmentForm roundId={roundId} unitId={row.unitId} />}
          <VetoSection roundId={roundId} row={row} mayChange={mayChange} />
        </>
      )}
    </Drawer>
  );
}

function AdjustmentList({ roundId, row, mayChange }: { roundId: string; row: Row; mayChange: boolean }) {
  const { t } = useTranslation('assessment');
  const { assessment } = useLabels();
  const { message, modal } = App.useApp();
  const errorSentence = useErrorSentence();
  const [remove] = useMutation(removeAdjustmentDocument);
  const mayApprove = useMayDo('round.approve-adjustment');

  const ask = (id: string, version: number): void => {
    void modal.confirm({
      title: t('adjust.removeConfirm'),
      okText: t('adjust.remove'),
      okButtonProps: { danger: true },
      onOk: async () => {
        try {
          await remove({
            variables: { input: { id, version } },
            update: (cache, { data }) => replaceRow(cache, roundId, data?.removeAdjustment),
          });
          void message.success(t('adjust.removed'));
        } catch (error) {
          void message.error(errorSentence(error));
        }
      },
    });
  };

  if (row.adjustments.length === 0) return <p className="quiet">{t('adjust.none')}</p>;
  return (
    <ul className="adjustment-list">
      {row.adjustments.map(({ id, version, kind, points, reason, file, ...people }) => (
        <li key={id}>
          <div className="adjustment-head">
            <StatusTag tone={kind === 'bonus' ? 'good' : 'bad'}>{assessment.adjustmentKinds[kind]}</StatusTag>
            <strong>
              {kind === 'bonus' ? '+' : '−'}
              {decimalText(points)}
            </strong>
            {mayChange && (
              <Button size="small" type="link" onClick={() => ask(id, version)}>
                {t('adjust.remove')}
              </Button>
            )}
          </div>
          <p>{reason}</p>
          {file && <a href={urls.file(file.id)}>{file.name}</a>}
          <AdjustmentApproval
            roundId={roundId}
            adjustment={{ id, version, ...people }}
            mayApprove={mayChange && mayApprove}
          />
        </li>
      ))}
    </ul>
  );
}
