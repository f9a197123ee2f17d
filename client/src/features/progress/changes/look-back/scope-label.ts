import { useTranslation } from 'react-i18next';
import type { LookBackFieldsFragment } from '../../../../generated/graphql.js';

/** What a look-back is narrowed to, in words. */
export function useScopeLabel(): (
  lookBack: Pick<LookBackFieldsFragment, 'planTitle' | 'sectionTitle' | 'unitName'>,
) => string {
  const { t } = useTranslation('changes');
  return ({ planTitle, sectionTitle, unitName }) =>
    [planTitle, sectionTitle, unitName].filter(Boolean).join(' · ') || t('lookBack.wholeCounty');
}
