import { useQuery } from '@apollo/client/react';
import type { Quarter } from '#shared/kernel/quarter.js';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SameFactsQuery } from '../../../../generated/graphql.js';
import { sameFactsDocument } from '../report-form.document.js';
import { blankFigure, type FigureDraft } from './figure-draft.js';

export type SameFact = SameFactsQuery['sameFacts'][number];

interface SameFactsProps {
  readonly assignmentId: string;
  readonly quarter: Quarter;
  readonly figures: readonly FigureDraft[];
  readonly onTake: (change: (kept: readonly FigureDraft[]) => readonly FigureDraft[]) => void;
}

/** What the unit has given this quarter under another task, for the rows that are still empty. */
export function SameFacts({ assignmentId, quarter, figures, onTake }: SameFactsProps) {
  const { t } = useTranslation('progress');
  const { data } = useQuery(sameFactsDocument, {
    variables: { assignmentId, ...quarter },
    fetchPolicy: 'cache-and-network',
  });
  const open = (data?.sameFacts ?? []).filter((fact) => isEmpty(rowOf(figures, fact)));
  if (open.length === 0) return null;
  return (
    <ul className="same-facts">
      {open.map((fact) => (
        <li key={`${fact.taskCode} ${fact.reportedAs} ${fact.label}`}>
          {t('figures.sameFact', {
            task: `${fact.taskCode} ${fact.taskTitle}`,
            name: fact.reportedAs,
            value: `${fact.value}${fact.unit}`,
          })}
          <Button type="link" size="small" onClick={() => onTake((kept) => taken(kept, fact))}>
            {t('figures.takeOver')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

const rowOf = (figures: readonly FigureDraft[], { targetId, label }: SameFact): FigureDraft | undefined =>
  figures.find((figure) => (targetId === null ? figure.label === label : figure.targetId === targetId));

const isEmpty = (figure: FigureDraft | undefined): boolean =>
  !figure || (figure.value === '' && figure.numerator === '' && figure.denominator === '');

/** The fact in its row, with the day that it is of. */
export function taken(figures: readonly FigureDraft[], fact: SameFact): readonly FigureDraft[] {
  const amounts = {
    value: fact.numerator === null ? fact.value : '',
    numerator: fact.numerator ?? '',
    denominator: fact.denominator ?? '',
    asOf: fact.asOf,
  };
  const row = rowOf(figures, fact);
  if (row) return figures.map((figure) => (figure === row ? { ...figure, ...amounts } : figure));
  const key = `same-${fact.taskCode}-${figures.length}`;
  return [...figures, { ...blankFigure(key), label: fact.label, unit: fact.unit, ...amounts }];
}
