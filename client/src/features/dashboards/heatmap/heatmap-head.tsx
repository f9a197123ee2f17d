import { useTranslation } from 'react-i18next';
import type { HeatmapColumn } from './heatmap-grid.js';

/** Neighbours of the same group share its heading. */
function groupsOf(columns: readonly HeatmapColumn[]) {
  const groups: { group: string; first: HeatmapColumn; span: number }[] = [];
  for (const column of columns) {
    const last = groups[groups.length - 1];
    if (last && column.group !== '' && last.group === column.group) last.span += 1;
    else groups.push({ group: column.group, first: column, span: 1 });
  }
  return groups;
}

interface HeatmapHeadProps {
  columns: readonly HeatmapColumn[];
  endName: string;
}

export function HeatmapHead({ columns, endName }: HeatmapHeadProps) {
  const { t } = useTranslation('dashboards');
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className="heatmap-corner">
          {t('heatmap.unit')}
        </th>
        {groupsOf(columns).map(({ group, first, span }) =>
          group === '' ? (
            <th key={first.key} scope="col" rowSpan={2}>
              {first.title}
            </th>
          ) : (
            <th key={first.key} scope="colgroup" colSpan={span} className="heatmap-group-head" title={group}>
              <span>{group}</span>
            </th>
          ),
        )}
        <th scope="col" rowSpan={2} className="heatmap-total-head">
          {endName}
        </th>
      </tr>
      <tr>
        {columns
          .filter(({ group }) => group !== '')
          .map(({ key, title }) => (
            <th key={key} scope="col">
              {title}
            </th>
          ))}
      </tr>
    </thead>
  );
}
