import { maskPersonalData, personalDataIn } from '#shared/progress/privacy/personal-data.js';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../lib/labels/labels.js';
import type { ReportDraft } from './report-draft.js';

const TEXTS = ['narrative', 'problems', 'nextStep'] as const;

interface PersonalDataNoticeProps {
  readonly draft: ReportDraft;
  readonly onMask: (part: Partial<ReportDraft>) => void;
}

/** Numbers that name a person, with their place and the masked form. It warns and helps; the person decides. @source R78 */
export function PersonalDataNotice({ draft, onMask }: PersonalDataNoticeProps) {
  const { t } = useTranslation('progress');
  const { personalDataKinds } = useLabels().progress.report;
  const inTexts = TEXTS.flatMap((field) =>
    personalDataIn(draft[field]).map((datum) => ({
      place: t(`report.${field}`),
      at: datum.start + 1,
      datum,
    })),
  );
  const inNames = draft.files.flatMap(({ name }) =>
    personalDataIn(name).map((datum) => ({
      place: t('privacy.fileName', { name: maskPersonalData(name) }),
      datum,
    })),
  );
  if (inTexts.length + inNames.length === 0) return null;
  const mask = () =>
    onMask(Object.fromEntries(TEXTS.map((field) => [field, maskPersonalData(draft[field])])));
  return (
    <Alert
      type="warning"
      showIcon
      title={t('privacy.title')}
      description={
        <>
          <ul>
            {inTexts.map(({ place, at, datum }) => (
              <li key={`${place} ${at}`}>
                {t('privacy.found', { place, at, kind: personalDataKinds[datum.kind], masked: datum.masked })}
              </li>
            ))}
            {inNames.map(({ place, datum }) => (
              <li key={`${place} ${datum.start}`}>
                {t('privacy.inName', { place, kind: personalDataKinds[datum.kind] })}
              </li>
            ))}
          </ul>
          {inTexts.length > 0 && (
            <Button size="small" onClick={mask}>
              {t('privacy.mask')}
            </Button>
          )}
        </>
      }
    />
  );
}
