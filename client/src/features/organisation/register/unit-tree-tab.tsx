import { UNIT_LEVELS } from '#shared/organisation/unit-level.js';
import { Tree, type TreeDataNode } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { UnitFieldsFragment } from '../../../generated/graphql.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Panel } from '../../../ui/panel.js';

/** 县、镇、村三级 and divisions: units in being below their parents. @source R26 */
export function UnitTreeTab({ units }: { units: readonly UnitFieldsFragment[] }) {
  const { t } = useTranslation('unit');
  const { levels } = useLabels().organisation;
  const current = units.filter(({ endedOn }) => !endedOn);
  const known = new Set(current.map(({ id }) => id));
  const below = (parentId: string | null): TreeDataNode[] =>
    current
      .filter((unit) => (unit.parentId && known.has(unit.parentId) ? unit.parentId : null) === parentId)
      .sort((a, b) => UNIT_LEVELS.indexOf(a.level) - UNIT_LEVELS.indexOf(b.level))
      .map(({ id, name, level }) => ({
        key: id,
        title: (
          <>
            <Link to={urls.unit(id)}>{name}</Link> <span className="quiet">{levels[level]}</span>
          </>
        ),
        children: below(id),
      }));
  return (
    <Panel title={t('tree')}>
      <p className="form-hint">{t('treeHint')}</p>
      {current.length === 0 ? (
        <EmptyState icon="units" title={t('noTree')} />
      ) : (
        <Tree selectable={false} showLine treeData={below(null)} />
      )}
    </Panel>
  );
}
