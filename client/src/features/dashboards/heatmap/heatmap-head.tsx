import { useTranslation } from 'react-i18next';
import type { HeatmapData } from './heatmap-grid.js';

type Column = HeatmapData['columns'][number];

/** Neighbours of the same document share its heading. */
function planGroups(columns: readonly Column[]): { readonly title: string; readonly span: number }[] {
  const groups: { title: string; span: number }[] = [];
  for (const { planTitle } of columns) {
    const last = groups[groups.length - 1];
    if (last?.title === planTitle) last.span += 1;
    else groups.push({ title: planTitle, span: 1 });
  }
  return groups;
}

export function HeatmapHead({ columns }: { columns: readonly Column[] }) {
  const { t } = useTranslation('dashboards');
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className="heatmap-corner">
          {t('heatmap.unit')}
        </th>
        {planGroups(columns).map(({ title, span }, index) => (
          <th key={index} scope="colgroup" colSpan={span} className="heatmap-plan-head" title={title}>
            <span>{title}</span>
          </th>
        ))}
        <th scope="col" rowSpan={2} className="heatmap-total-head">
          {t('heatmap.total')}
        </th>
      </tr>
      <tr>
        {columns.map(({ key, title }) => (
          <th key={key} scope="col">
            {title || t('heatmap.noSection')}
          </th>
        ))}
      </tr>
    </thead>
  );
}
