import { useTranslation } from 'react-i18next';

/** The end of a list that is shown in parts; nothing once all of it is shown. */
export function MoreRows({ left, onMore }: { left: number; onMore: () => void }) {
  const { t } = useTranslation('intake');
  if (left <= 0) return null;
  return (
    <li>
      <button type="button" className="link-button" onClick={onMore}>
        {t('cleaning.more', { count: left })}
      </button>
    </li>
  );
}
