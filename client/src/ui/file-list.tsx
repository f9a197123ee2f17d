import { useTranslation } from 'react-i18next';
import { sizeLabel } from '../lib/format/number-labels.js';
import { urls } from '../lib/urls.js';
import { Icon } from './icon.js';

interface ListedFile {
  readonly id: string;
  readonly name: string;
  readonly sizeBytes: number;
}

/** Files to download; `onRemove` where they may still be taken out. */
export function FileList({
  files,
  onRemove,
}: {
  files: readonly ListedFile[];
  onRemove?: (id: string) => void;
}) {
  const { t } = useTranslation('ui');
  if (files.length === 0) return <span className="quiet">{t('noFiles')}</span>;
  return (
    <ul className="file-list">
      {files.map(({ id, name, sizeBytes }) => (
        <li key={id}>
          <Icon name="file" />
          <a href={urls.file(id)} download={name} aria-label={t('download', { name })}>
            {name}
          </a>
          <span className="quiet">{sizeLabel(sizeBytes)}</span>
          {onRemove && (
            <button
              type="button"
              className="link-button"
              onClick={() => onRemove(id)}
              aria-label={t('remove', { name })}
            >
              <Icon name="trash" />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
