import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { instantLabel } from '../../lib/format/civil-date-label.js';
import './assessment.css';

interface ShownResult {
  readonly state: string;
  readonly appealsUntil?: string | null;
  readonly ordinal: number;
  readonly versions: readonly {
    readonly ordinal: number;
    readonly frozenAt: string;
    readonly unitName?: string | null;
    readonly lineName?: string | null;
  }[];
}

interface ResultVersionsProps {
  result: ShownResult;
  /** Where the result of that number is shown. */
  hrefOf: (ordinal: number) => string;
}

/** 第2版，因申诉更正: which result this is, why there is another, and the way to it. Nothing for a first and only one. */
export function ResultVersions({ result, hrefOf }: ResultVersionsProps) {
  const { t } = useTranslation('rounds');
  const { state, appealsUntil, ordinal, versions } = result;
  const newest = Math.max(...versions.map((version) => version.ordinal));
  const announced = state === 'announced' && appealsUntil;
  if (versions.length < 2 && !announced) return null;
  return (
    <>
      {announced && <Alert type="info" showIcon title={t('versions.announced', { day: appealsUntil })} />}
      {versions.length > 1 && (
        <Alert
          type={ordinal === newest ? 'info' : 'warning'}
          showIcon
          title={t(ordinal === newest ? 'versions.current' : 'versions.former', { ordinal })}
          description={
            <ul className="result-versions">
              {versions.map((version) => {
                const at = instantLabel(version.frozenAt);
                const { unitName, lineName } = version;
                return (
                  <li key={version.ordinal}>
                    {unitName
                      ? t('versions.because', {
                          ordinal: version.ordinal,
                          at,
                          unit: unitName,
                          line: lineName ?? '',
                        })
                      : t('versions.first', { at })}
                    {version.ordinal !== ordinal && (
                      <Link to={hrefOf(version.ordinal)}>
                        {t('versions.see', { ordinal: version.ordinal })}
                      </Link>
                    )}
                  </li>
                );
              })}
            </ul>
          }
        />
      )}
    </>
  );
}
