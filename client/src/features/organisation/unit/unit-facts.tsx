import { Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { Panel } from '../../../ui/panel.js';
import type { UnitOnPage } from './unit-on-page.js';

interface UnitFactsProps {
  unit: UnitOnPage;
  units: readonly UnitOnPage[];
}

export function UnitFacts({ unit, units }: UnitFactsProps) {
  const { t } = useTranslation('unit');
  const { levels, changes } = useLabels().organisation;
  const parent = units.find(({ id }) => id === unit.parentId);
  const children = units.filter(({ parentId, endedOn }) => parentId === unit.id && !endedOn);
  const items = [
    { key: 'level', label: t('level'), children: levels[unit.level] },
    {
      key: 'parent',
      label: t('parent'),
      children: parent ? <Link to={urls.unit(parent.id)}>{parent.name}</Link> : t('noParent'),
    },
    { key: 'category', label: t('category'), children: unit.category.name },
    { key: 'aliases', label: t('aliases'), span: 3, children: unit.aliases.join('、') || '—' },
  ];
  return (
    <Panel title={t('facts')}>
      <div className="unit-facts">
        <Descriptions size="small" column={{ xs: 1, md: 3 }} items={items} />
        {unit.category.verticallyManaged && <p className="form-hint">{t('vertical')}</p>}
        {children.length > 0 && (
          <>
            <h3>{t('children', { count: children.length })}</h3>
            <ul className="unit-links">
              {children.map(({ id, name }) => (
                <li key={id}>
                  <Link to={urls.unit(id)}>{name}</Link>
                </li>
              ))}
            </ul>
          </>
        )}
        {unit.changes.length > 0 && (
          <>
            <h3>{t('changes')}</h3>
            <ul className="unit-changes">
              {unit.changes.map(({ id, kind, effectiveOn, basis, successors }) => (
                <li key={id}>
                  {t('changeLine', {
                    date: effectiveOn,
                    kind: changes[kind],
                    names: successors.map(({ name }) => name).join('、'),
                  })}
                  {basis && <span className="quiet"> {t('basis', { basis })}</span>}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Panel>
  );
}
