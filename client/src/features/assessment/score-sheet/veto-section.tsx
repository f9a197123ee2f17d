import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ScoreSheetRowFieldsFragment } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { removeVetoDocument } from './score-sheet.document.js';
import { VetoForm } from './veto-form.js';

interface VetoSectionProps {
  roundId: string;
  row: ScoreSheetRowFieldsFragment;
  mayChange: boolean;
}

/** 一票否决 of one unit: what happened, what it does, and the evidence. */
export function VetoSection({ roundId, row, mayChange }: VetoSectionProps) {
  const { t } = useTranslation('oversight');
  const { assessment } = useLabels();
  const { modal, message } = App.useApp();
  const [remove] = useChange(removeVetoDocument, { refetch: ['ScoreSheet'] });

  const ask = (id: string, version: number): void => {
    void modal.confirm({
      title: t('veto.removeConfirm'),
      okText: t('veto.remove'),
      okButtonProps: { danger: true },
      onOk: async () => {
        if (await remove({ input: { id, version } })) void message.success(t('veto.removed'));
      },
    });
  };

  return (
    <section>
      <h3 className="adjustment-new">{t('veto.title')}</h3>
      {row.vetoes.length === 0 && <p className="quiet">{t('veto.none')}</p>}
      <ul className="adjustment-list">
        {row.vetoes.map(({ id, version, effect, reason, file }) => (
          <li key={id}>
            <div className="adjustment-head">
              <StatusTag tone="bad">{assessment.vetoEffects[effect]}</StatusTag>
              {mayChange && (
                <Button size="small" type="link" onClick={() => ask(id, version)}>
                  {t('veto.remove')}
                </Button>
              )}
            </div>
            <p>{reason}</p>
            {file && <a href={urls.file(file.id)}>{file.name}</a>}
          </li>
        ))}
      </ul>
      {mayChange && <VetoForm roundId={roundId} unitId={row.unitId} />}
    </section>
  );
}
