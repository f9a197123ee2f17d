import { Input, InputNumber } from 'antd';
import type { Dispatch } from 'react';
import { useTranslation } from 'react-i18next';
import { CivilDatePicker } from '../../../ui/civil-date-picker.js';
import { Panel } from '../../../ui/panel.js';
import { Field } from './field.js';
import type { Draft, ReviewEdit } from './review-edit.js';
import type { ReviewAction } from './review-reducer.js';
import { Spotlit } from './spotlit.js';

interface DocumentFormProps {
  draft: Draft;
  edit: ReviewEdit;
  dispatch: Dispatch<ReviewAction>;
}

export function DocumentForm({ draft, edit, dispatch }: DocumentFormProps) {
  const { t } = useTranslation('intake');
  const spanOf = (field: string) => draft.documentSpans.find((known) => known.field === field)?.span;
  const change = (changes: Partial<Omit<ReviewEdit, 'tasks'>>) => dispatch({ kind: 'document', changes });
  return (
    <Panel title={t('document.title')}>
      <div className="fields">
        <Spotlit span={spanOf('title')} className="field-wide">
          <Field label={t('document.documentTitle')}>
            <Input value={edit.title} onChange={(event) => change({ title: event.target.value })} />
          </Field>
        </Spotlit>
        <Spotlit span={spanOf('docNumber')}>
          <Field label={t('document.docNumber')}>
            <Input
              value={edit.docNumber ?? ''}
              onChange={(event) => change({ docNumber: event.target.value || null })}
            />
          </Field>
        </Spotlit>
        <Spotlit span={spanOf('issuer')}>
          <Field label={t('document.issuer')}>
            <Input
              value={edit.issuer ?? ''}
              onChange={(event) => change({ issuer: event.target.value || null })}
            />
          </Field>
        </Spotlit>
        <Spotlit span={spanOf('date')}>
          <Field label={t('document.date')}>
            <CivilDatePicker
              value={edit.documentDate}
              onChange={(documentDate) => change({ documentDate })}
            />
          </Field>
        </Spotlit>
        <Field label={t('document.year')}>
          <InputNumber
            min={1990}
            max={2100}
            precision={0}
            value={edit.year}
            onChange={(year) => year !== null && change({ year })}
          />
        </Field>
        {draft.addressees.length > 0 && (
          <Spotlit span={spanOf('addressees')} className="field-wide">
            <span className="field-label">{t('document.addressees')}</span>
            <p>{draft.addressees.join('、')}</p>
          </Spotlit>
        )}
      </div>
    </Panel>
  );
}
