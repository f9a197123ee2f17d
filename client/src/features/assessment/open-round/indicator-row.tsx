import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon.js';
import type { IndicatorBranch, IndicatorDraft } from './indicator-draft.js';
import { RuleField } from './rule-field.js';
import { ScopeField } from './scope-field.js';

interface IndicatorRowProps {
  branch: IndicatorBranch;
  /** Whether there may be a level below. */
  mayGrow: boolean;
  onChange: (part: Partial<IndicatorDraft>) => void;
  onAdd: () => void;
  onRemove: () => void;
}

const INDENT = 22;

export function IndicatorRow({ branch, mayGrow, onChange, onAdd, onRemove }: IndicatorRowProps) {
  const { t } = useTranslation('assessment');
  const { node, level, leaf } = branch;
  const name = node.name.trim() || t('open.unnamed');
  return (
    <tr className={leaf ? undefined : 'indicator-heading'}>
      <td>
        <Input
          aria-label={`${name} ${t('open.number')}`}
          value={node.number}
          maxLength={20}
          onChange={(event) => onChange({ number: event.target.value })}
        />
      </td>
      <th scope="row" style={{ paddingLeft: 8 + (level - 1) * INDENT }}>
        <Input
          aria-label={`${name} ${t('open.indicator')}`}
          value={node.name}
          maxLength={100}
          onChange={(event) => onChange({ name: event.target.value })}
        />
      </th>
      <td>
        {leaf && (
          <Input.TextArea
            aria-label={`${name} ${t('open.standard')}`}
            value={node.standard}
            maxLength={1000}
            autoSize={{ minRows: 1, maxRows: 4 }}
            onChange={(event) => onChange({ standard: event.target.value })}
          />
        )}
      </td>
      <td>
        {leaf ? (
          <>
            <RuleField name={name} node={node} onChange={(rule) => onChange({ rule })} />
            <ScopeField name={name} node={node} onChange={onChange} />
          </>
        ) : (
          <span className="quiet">{t('open.heading')}</span>
        )}
      </td>
      <td>
        {leaf ? (
          <Input
            aria-label={`${name} ${t('open.points')}`}
            value={node.points}
            inputMode="decimal"
            onChange={(event) => onChange({ points: event.target.value.trim() })}
          />
        ) : (
          <strong>{node.points}</strong>
        )}
      </td>
      <td className="indicator-steps">
        {mayGrow && (
          <Button
            type="text"
            size="small"
            icon={<Icon name="plus" />}
            title={t('open.addBelowShort')}
            aria-label={t('open.addBelow', { name })}
            onClick={onAdd}
          />
        )}
        <Button
          type="text"
          size="small"
          icon={<Icon name="trash" />}
          title={t('open.removeShort')}
          aria-label={t('open.remove', { name })}
          onClick={onRemove}
        />
      </td>
    </tr>
  );
}
