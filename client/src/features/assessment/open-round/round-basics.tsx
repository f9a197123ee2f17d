import type { CheckedUnit } from '#shared/assessment/indicator-tree.rules.js';
import { CLOSING_QUARTERS, ROUND_KINDS, type RoundKind } from '#shared/assessment/round-kind.js';
import type { Quarter } from '#shared/kernel/quarter.js';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../lib/labels/labels.js';
import { Panel } from '../../../ui/panel.js';

/** The kind of a round and the quarter that its period ends with. */
export interface RoundPeriod extends Quarter {
  readonly kind: RoundKind;
}

interface RoundBasicsProps {
  period: RoundPeriod;
  name: string;
  excluded: string[];
  units: readonly CheckedUnit[];
  onPeriod: (period: RoundPeriod) => void;
  onName: (name: string) => void;
  onExcluded: (unitIds: string[]) => void;
}

/** What a round is called, which days it judges and who takes no part. */
export function RoundBasics(props: RoundBasicsProps) {
  const { period, name, excluded, units, onPeriod, onName, onExcluded } = props;
  const { t } = useTranslation('assessment');
  const { assessment } = useLabels();
  const { kind, year, quarter } = period;
  const closing = CLOSING_QUARTERS[kind];
  /** A half-year and a year end with a quarter of theirs. */
  const chooseKind = (chosen: RoundKind) => {
    const open = CLOSING_QUARTERS[chosen];
    const last = open[open.length - 1] ?? quarter;
    onPeriod({ kind: chosen, year, quarter: open.includes(quarter) ? quarter : last });
  };
  return (
    <Panel title={t('open.basics')}>
      <Form layout="vertical" component="div" className="open-round-basics">
        <Form.Item label={t('open.kind')} htmlFor="round-kind">
          <Select<RoundKind>
            id="round-kind"
            value={kind}
            onChange={chooseKind}
            options={ROUND_KINDS.map((value) => ({ value, label: assessment.roundKinds[value] }))}
          />
        </Form.Item>
        <Form.Item label={t('open.year')} htmlFor="round-year">
          <Select
            id="round-year"
            value={year}
            onChange={(chosen) => onPeriod({ ...period, year: chosen })}
            options={[year + 1, year, year - 1].map((value) => ({ value, label: value }))}
          />
        </Form.Item>
        <Form.Item label={t('open.quarter')} htmlFor="round-quarter">
          <Select
            id="round-quarter"
            value={quarter}
            disabled={closing.length === 1}
            onChange={(chosen) => onPeriod({ ...period, quarter: chosen })}
            options={closing.map((value) => ({ value, label: t('open.quarterShort', { quarter: value }) }))}
          />
        </Form.Item>
        <Form.Item label={t('open.name')} htmlFor="round-name" required className="open-round-wide">
          <Input
            id="round-name"
            value={name}
            maxLength={100}
            onChange={({ target }) => onName(target.value)}
          />
        </Form.Item>
        <Form.Item
          label={t('open.excluded')}
          htmlFor="round-excluded"
          extra={t('open.excludedHint')}
          className="open-round-wide"
        >
          <Select
            id="round-excluded"
            mode="multiple"
            allowClear
            optionFilterProp="label"
            value={excluded}
            onChange={onExcluded}
            options={units.map(({ unitId, unitName }) => ({ value: unitId, label: unitName }))}
          />
        </Form.Item>
      </Form>
    </Panel>
  );
}
