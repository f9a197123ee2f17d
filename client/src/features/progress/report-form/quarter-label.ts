import type { Quarter } from '#shared/kernel/quarter.js';
import { useTranslation } from 'react-i18next';

/** 2026年第3季度, Q3 2026. */
export function useQuarterLabel(): (quarter: Quarter) => string {
  const { t } = useTranslation('progress');
  return ({ year, quarter }) => t('report.quarterLabel', { year, quarter });
}
