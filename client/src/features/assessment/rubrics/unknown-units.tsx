import type { PrintedNameMatch } from '#shared/assessment/rubric-reading/checked-rubric.js';
import type { PrintedUnit } from '#shared/assessment/rubric-reading/rubric-reading.js';
import { Select, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.js';
import { Panel } from '../../../ui/panel.js';
import { useRubricChoices } from '../open-round/rubric-choices.js';

export const LEFT_OUT = 'left-out';

/** By printed name: the unit that is meant, or `LEFT_OUT`. */
export type UnitDecisions = Readonly<Record<string, string>>;

interface UnknownUnitsProps {
  unknown: readonly PrintedNameMatch[];
  printed: readonly PrintedUnit[];
  decisions: UnitDecisions;
  onChange: (decisions: UnitDecisions) => void;
}

/** Printed names that the register does not know: proposals stand first, nothing is taken by itself. */
export function UnknownUnits({ unknown, printed, decisions, onChange }: UnknownUnitsProps) {
  const { t } = useTranslation('rubrics');
  const { units } = useRubricChoices();
  const present = units.filter(({ endedOn }) => !endedOn);
  const columns: TableColumnsType<PrintedNameMatch> = [
    { title: t('preview.printed'), dataIndex: 'name', width: 220 },
    {
      title: t('preview.group'),
      key: 'group',
      width: 180,
      render: (_, { name }) => printed.find((unit) => unit.name === name)?.group ?? '',
    },
    {
      title: t('preview.stands'),
      key: 'stands',
      render: (_, { name, proposals }) => {
        const proposed = new Set(proposals.map(({ unitId }) => unitId));
        return (
          <Select
            aria-label={`${name} ${t('preview.stands')}`}
            className="rubric-unit-choice"
            showSearch
            optionFilterProp="label"
            placeholder={t('preview.choose')}
            value={decisions[name] ?? null}
            onChange={(chosen) => onChange({ ...decisions, [name]: chosen })}
            options={[
              ...proposals.map((one) => ({
                value: one.unitId,
                label: t('preview.proposal', { name: one.name }),
              })),
              { value: LEFT_OUT, label: t('preview.leaveOut') },
              ...present
                .filter(({ id }) => !proposed.has(id))
                .map(({ id, name: unit }) => ({ value: id, label: unit })),
            ]}
          />
        );
      },
    },
  ];
  return (
    <Panel title={t('preview.units')}>
      <p className="quiet">{t('preview.unitsHint')}</p>
      <DataTable<PrintedNameMatch>
        label={t('preview.units')}
        rows={unknown}
        rowKey="name"
        columns={columns}
        scroll={{ x: 640 }}
      />
    </Panel>
  );
}
