import { useTranslation } from 'react-i18next';

const KEYS = ['walk', 'accept', 'decline', 'choose', 'register', 'open', 'tasks', 'confirm'] as const;

/** Says what the keyboard can do, where the reviewer sees it. */
export function ReviewKeysHint() {
  const { t } = useTranslation('intake');
  return (
    <p className="review-keys quiet">
      {KEYS.map((key) => (
        <span key={key}>
          <kbd>{t(`keys.${key}.key`)}</kbd> {t(`keys.${key}.does`)}
        </span>
      ))}
    </p>
  );
}
