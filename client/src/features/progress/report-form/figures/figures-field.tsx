import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { FIGURES_PER_REPORT } from '#shared/progress/figures/figure-limits.js';
import { Icon } from '../../../../ui/icon.js';
import { blankFigure, type FigureDraft, type ReportTarget } from './figure-draft.js';
import { FigureRow } from './figure-row.js';
import './figures.css';

interface FiguresFieldProps {
  readonly figures: readonly FigureDraft[];
  readonly targets: readonly ReportTarget[];
  /** Refusal for each wrong row, by its key. */
  readonly problems: Readonly<Record<string, string>>;
  readonly onChange: (change: (kept: readonly FigureDraft[]) => readonly FigureDraft[]) => void;
}

/** The figures of the report: a row for each target of the task, and free ones under names of their own. */
export function FiguresField({ figures, targets, problems, onChange }: FiguresFieldProps) {
  const { t } = useTranslation('progress');
  const change = (key: string, part: Partial<FigureDraft>) =>
    onChange((kept) => kept.map((figure) => (figure.key === key ? { ...figure, ...part } : figure)));
  const add = () => {
    const taken = new Set(figures.map(({ key }) => key));
    let number = figures.length + 1;
    while (taken.has(`free-${number}`)) number += 1;
    onChange((kept) => [...kept, blankFigure(`free-${number}`)]);
  };
  return (
    <fieldset className="figures">
      <legend>{t('figures.title')}</legend>
      {figures.map((figure) => (
        <FigureRow
          key={figure.key}
          figure={figure}
          target={targets.find(({ id }) => id === figure.targetId)}
          problem={problems[figure.key]}
          onChange={(part) => change(figure.key, part)}
          onRemove={() => onChange((kept) => kept.filter(({ key }) => key !== figure.key))}
        />
      ))}
      <Button
        size="small"
        icon={<Icon name="plus" />}
        disabled={figures.length >= FIGURES_PER_REPORT}
        onClick={add}
      >
        {t('figures.add')}
      </Button>
    </fieldset>
  );
}
