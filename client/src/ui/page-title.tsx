import { useTranslation } from 'react-i18next';

/** The document's title; tabs and screen readers name a page by it. */
export function PageTitle({ title }: { title: string }) {
  const { t } = useTranslation('ui');
  return <title>{`${title} · ${t('product')}`}</title>;
}
