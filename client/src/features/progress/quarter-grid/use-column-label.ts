import { useTranslation } from 'react-i18next';
import { targetAt, type ColumnKey } from '#shared/progress/quarter-grid/grid-columns.js';

/** What a column is called. */
export function useColumnLabel(): (key: ColumnKey) => string {
  const { t } = useTranslation('progress');
  return (key) => {
    const target = targetAt(key);
    if (target !== undefined) return t('grid.figure', { number: target + 1 });
    return t(`grid.${key as Exclude<ColumnKey, `figure${number}`>}`);
  };
}
