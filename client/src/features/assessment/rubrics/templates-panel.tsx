import { RUBRIC_TEMPLATE_KEYS, RUBRIC_TEMPLATES } from '#shared/assessment/rubrics/rubric-templates.js';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../ui/panel.js';
import { BLANK } from '../open-round/starting-points.js';
import type { RubricBeginning } from './rubric-form.js';

type Beginning = Omit<RubricBeginning, 'year'>;

export function TemplatesPanel({ onUse }: { onUse: (beginning: Beginning) => void }) {
  const { t } = useTranslation('rubrics');
  return (
    <Panel
      title={t('create.templates')}
      extra={
        <Button onClick={() => onUse({ name: '', categoryLabel: '', content: BLANK })}>
          {t('create.blank')}
        </Button>
      }
    >
      <p className="quiet">{t('create.templatesHint')}</p>
      <ul className="rubric-templates">
        {RUBRIC_TEMPLATE_KEYS.map((key) => {
          const { name, categoryLabel, rubric, indicators } = RUBRIC_TEMPLATES[key];
          const leaves = indicators.filter(({ rule }) => rule !== null).length;
          return (
            <li key={key}>
              <strong>{name}</strong>
              <span className="quiet">
                {categoryLabel} · {t('create.template', { full: rubric.fullPoints, leaves })}
              </span>
              <Button
                aria-label={`${t('create.use')} ${name}`}
                onClick={() => onUse({ name, categoryLabel, content: { rubric, indicators } })}
              >
                {t('create.use')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
