import { LEDGER_COLUMNS, type LedgerColumn } from '#shared/dashboards/ledger-columns.js';
import { Button, Checkbox, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../lib/labels/labels.js';
import { Icon } from '../../../ui/icon.js';

interface ColumnChooserProps {
  columns: readonly LedgerColumn[];
  onChange: (columns: readonly LedgerColumn[]) => void;
}

/** Which columns stand on the screen, and so in the download. The task's name always does. */
export function ColumnChooser({ columns, onChange }: ColumnChooserProps) {
  const { t } = useTranslation('dashboards');
  const labels = useLabels();
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <div className="column-chooser">
          <Checkbox.Group
            value={[...columns]}
            options={LEDGER_COLUMNS.map((column) => ({
              value: column,
              label: labels.dashboards.ledgerColumns[column],
              disabled: column === 'title',
            }))}
            onChange={(chosen) => onChange(LEDGER_COLUMNS.filter((column) => chosen.includes(column)))}
          />
          <Button size="small" type="link" onClick={() => onChange(LEDGER_COLUMNS)}>
            {t('ledger.allColumns')}
          </Button>
        </div>
      }
    >
      <Button icon={<Icon name="ledger" />}>
        {t('ledger.columns')} {columns.length}/{LEDGER_COLUMNS.length}
      </Button>
    </Popover>
  );
}
