import { COMBINATIONS, type Combination } from '#shared/assessment/rules/combine-assessors.js';
import { Button, Drawer, Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../lib/labels/labels.js';
import { AssessorRows } from './assessor-rows.js';
import { AudienceField } from './audience-field.js';
import type { IndicatorDraft } from './indicator-draft.js';
import { useRubricChoices } from './rubric-choices.js';

interface ScopeFieldProps {
  name: string;
  node: IndicatorDraft;
  onChange: (part: Partial<IndicatorDraft>) => void;
}

const SHOWN_NAMES = 2;

/** Whom one leaf is for and who scores it, beside the table. */
export function ScopeField({ name, node, onChange }: ScopeFieldProps) {
  const { t } = useTranslation('assessment');
  const { assessment } = useLabels();
  const [open, setOpen] = useState(false);
  const audience = useAudienceWords(node);
  const { assessors, combination } = node;
  return (
    <>
      <Button
        type="link"
        size="small"
        disabled={false}
        className="indicator-scope"
        aria-label={t('open.scopeOf', { name })}
        onClick={() => setOpen(true)}
      >
        {audience}
        {assessors.length > 0 && ` · ${t('open.assessorCount', { count: assessors.length })}`}
      </Button>
      <Drawer open={open} title={t('open.scopeOf', { name })} onClose={() => setOpen(false)} destroyOnHidden>
        <Form layout="vertical" component="div">
          <AudienceField audience={node.appliesTo} onChange={(appliesTo) => onChange({ appliesTo })} />
          <AssessorRows assessors={assessors} onChange={(chosen) => onChange({ assessors: chosen })} />
          {assessors.length === 0 && <p className="quiet">{t('open.assessorsNone')}</p>}
          {assessors.length > 1 && (
            <Form.Item label={t('open.combination')}>
              <Select<Combination>
                aria-label={t('open.combination')}
                value={combination}
                onChange={(chosen) => onChange({ combination: chosen })}
                options={COMBINATIONS.map((one) => ({ value: one, label: assessment.combinations[one] }))}
              />
            </Form.Item>
          )}
        </Form>
      </Drawer>
    </>
  );
}

function useAudienceWords({ appliesTo }: IndicatorDraft): string {
  const { t } = useTranslation('assessment');
  const { units } = useRubricChoices();
  if (appliesTo === null) return t('open.everybody');
  const names = new Map(
    units.flatMap(
      ({ id, name, category }) =>
        [
          [id, name],
          [category.id, category.name],
        ] as const,
    ),
  );
  const chosen = [...appliesTo.categoryIds, ...appliesTo.unitIds].map(
    (id) => names.get(id) ?? t('open.goneUnit'),
  );
  const shown = chosen.slice(0, SHOWN_NAMES).join('、');
  return chosen.length > SHOWN_NAMES ? t('open.andOthers', { names: shown, count: chosen.length }) : shown;
}
