import { TREE_DEPTH_LIMIT } from '#shared/assessment/indicator-tree.rules.js';
import { isPointsText } from '#shared/assessment/points.js';
import { decimal } from '#shared/kernel/decimal.js';
import { Button } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon.js';
import { Panel } from '../../../ui/panel.js';
import {
  addIndicator,
  branches,
  pointsBelow,
  removeIndicator,
  withSums,
  type IndicatorDraft,
} from './indicator-draft.js';
import { IndicatorRow } from './indicator-row.js';

interface IndicatorEditorProps {
  /** Of the base. */
  fullPoints: string;
  drafts: IndicatorDraft[];
  onChange: (drafts: IndicatorDraft[]) => void;
}

/** The tree as a table: headings add up by themselves, the sum stands above all. */
export function IndicatorEditor({ fullPoints, drafts, onChange }: IndicatorEditorProps) {
  const { t } = useTranslation('assessment');
  const added = useRef(0);
  const summed = withSums(drafts);
  const total = pointsBelow(
    summed.filter(({ part }) => part === 'base'),
    null,
  );
  const isFull = isPointsText(fullPoints) && decimal(total).eq(fullPoints);

  const change = (key: string, part: Partial<IndicatorDraft>) =>
    onChange(drafts.map((draft) => (draft.key === key ? { ...draft, ...part } : draft)));
  const add = (parentKey: string | null) => {
    added.current += 1;
    onChange(addIndicator(drafts, parentKey, `added-${added.current}`));
  };

  return (
    <Panel
      title={t('open.tree')}
      extra={
        <strong className={isFull ? 'indicator-sum' : 'indicator-sum indicator-sum-wrong'} role="status">
          {t('open.sum', { sum: total, full: fullPoints })}
        </strong>
      }
    >
      <p className="quiet">{t('open.treeHint')}</p>
      <div className="indicator-scroll">
        <table className="indicator-table" aria-label={t('open.tree')}>
          <thead>
            <tr>
              <th scope="col">{t('open.number')}</th>
              <th scope="col">{t('open.indicator')}</th>
              <th scope="col">{t('open.standard')}</th>
              <th scope="col">{t('open.method')}</th>
              <th scope="col">{t('open.points')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {branches(summed).map((branch) => (
              <IndicatorRow
                key={branch.node.key}
                branch={branch}
                mayGrow={branch.level < TREE_DEPTH_LIMIT}
                onChange={(part) => change(branch.node.key, part)}
                onAdd={() => add(branch.node.key)}
                onRemove={() => onChange(removeIndicator(drafts, branch.node.key))}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Button icon={<Icon name="plus" />} onClick={() => add(null)}>
        {t('open.addTop')}
      </Button>
    </Panel>
  );
}
