import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalSentence, useLabels } from '../../../../lib/labels/labels.js';
import { CivilDatePicker } from '../../../../ui/civil-date-picker.js';
import { Icon } from '../../../../ui/icon.js';
import { asksForShare, isShare, type FigureDraft, type ReportTarget } from './figure-draft.js';
import { FigureNotes } from './figure-notes.js';
import { FigureParts } from './figure-parts.js';

interface FigureRowProps {
  readonly figure: FigureDraft;
  readonly target: ReportTarget | undefined;
  readonly problem: string | undefined;
  readonly onChange: (part: Partial<FigureDraft>) => void;
  readonly onRemove: () => void;
}

/** One figure: its value, or both sides of a share, and on demand last year's value, a day of its own and its parts. */
export function FigureRow({ figure, target, problem, onChange, onRemove }: FigureRowProps) {
  const { t } = useTranslation('progress');
  const labels = useLabels();
  const id = useId();
  const [more, setMore] = useState(
    () => figure.lastYear !== '' || figure.asOf !== '' || figure.parts.length > 0,
  );
  const share = asksForShare(figure.unit);
  const name = target?.text ?? (figure.label || t('figures.free'));
  const field = (key: 'value' | 'numerator' | 'denominator' | 'lastYear', label: string, suffix = '') => (
    <label className="figure-amount">
      <span>{label}</span>
      <Input
        aria-label={`${name} ${label}`}
        value={figure[key]}
        inputMode="decimal"
        suffix={suffix}
        disabled={key === 'value' && isShare(figure)}
        status={problem ? 'error' : ''}
        onChange={(event) => onChange({ [key]: event.target.value.trim() })}
      />
    </label>
  );
  return (
    <div className="figure-row" role="group" aria-labelledby={id}>
      <div className="figure-name" id={id}>
        {target ? (
          <span>{target.text}</span>
        ) : (
          <>
            <Input
              aria-label={t('figures.label')}
              placeholder={t('figures.label')}
              value={figure.label}
              onChange={(event) => onChange({ label: event.target.value })}
            />
            <Input
              className="figure-unit"
              aria-label={t('figures.unit')}
              placeholder={t('figures.unit')}
              value={figure.unit}
              onChange={(event) => onChange({ unit: event.target.value.trim() })}
            />
          </>
        )}
      </div>
      <div className="figure-amounts">
        {share && field('numerator', t('figures.numerator'))}
        {share && field('denominator', t('figures.denominator'))}
        {field('value', t('figures.value'), figure.unit)}
        {more && field('lastYear', t('figures.lastYear'), figure.unit)}
        {more && (
          <label className="figure-amount">
            <span>{t('figures.asOf')}</span>
            <CivilDatePicker
              id={`${id}-as-of`}
              value={figure.asOf}
              onChange={(asOf) => onChange({ asOf: asOf ?? '' })}
            />
          </label>
        )}
        {!more && (
          <Button type="link" size="small" onClick={() => setMore(true)}>
            {t('figures.more')}
          </Button>
        )}
        {!target && (
          <Button
            type="text"
            size="small"
            icon={<Icon name="trash" />}
            aria-label={t('figures.remove', { name })}
            onClick={onRemove}
          />
        )}
      </div>
      {more && <FigureParts name={name} parts={figure.parts} onChange={(parts) => onChange({ parts })} />}
      {problem && <p className="figure-problem">{refusalSentence(labels, problem)}</p>}
      <FigureNotes figure={figure} target={target} />
    </div>
  );
}
