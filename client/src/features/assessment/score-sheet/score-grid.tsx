import type { LeafIndicator } from '#shared/assessment/indicator.js';
import { decimalLabel } from '#shared/kernel/decimal.js';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ScoreSheetRowFieldsFragment } from '../../../generated/graphql.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { SelfScoreNote, type SelfScores } from '../self-review/self-score-note.js';
import { AdjustmentSum } from './adjustment-sum.js';
import { AutomaticScore } from './automatic-score.js';
import { FixedScore } from './fixed-score.js';
import { ManualScore } from './manual-score.js';
import { ownEntry, type Entry } from './own-entry.js';
import { RuleEntry } from './rule-entry.js';
import type { SelectedCell } from './selected-cell.js';

type Row = ScoreSheetRowFieldsFragment;

/** 不涉及: said of a cell, not points. */
const isApart = ({ input, version }: Entry): boolean => version > 0 && input === null;

const isSame = (a: SelectedCell, b: SelectedCell | undefined): boolean =>
  a.unitId === b?.unitId && a.indicatorId === b.indicatorId;

interface ScoreGridProps {
  roundId: string;
  indicators: readonly LeafIndicator[];
  rows: readonly Row[];
  mayScore: boolean;
  /** Unit names lead to the published scorecards. */
  scorecards: boolean;
  /** What units entered about themselves, beside what the scorers enter. */
  selfScores: SelfScores;
  onAdjust: (unitId: string) => void;
  /** Tells which cell the scorer has come to, by keyboard or pointer. */
  onSelect: (cell: SelectedCell) => void;
  selected: SelectedCell | undefined;
}

export function ScoreGrid(props: ScoreGridProps) {
  const { roundId, indicators, rows, mayScore, scorecards, selfScores, onAdjust, onSelect, selected } = props;
  const { t } = useTranslation('assessment');
  const { assessment } = useLabels();
  const { accountId } = useViewer();
  const table = useRef<HTMLTableElement>(null);
  const categories = [...new Set(rows.map(({ categoryName }) => categoryName))];
  const taking = rows.filter(({ participates }) => participates);

  /** Along the column over bands and units that take no part; stays at its ends. */
  const focusCell = (row: number, indicatorId: string): boolean => {
    const field = table.current?.querySelector<HTMLElement>(`[data-score="${row}:${indicatorId}"]`);
    field?.focus();
    return field !== null && field !== undefined;
  };

  const cellOf = (row: Row, indicator: LeafIndicator) => {
    const cell = row.cells.find(({ indicatorId }) => indicatorId === indicator.id);
    if (!cell) return null;
    if (indicator.rule.kind === 'automatic') return <AutomaticScore cell={cell} />;
    const entry = mayScore ? ownEntry(cell, indicator, accountId) : null;
    if (!entry) return <FixedScore cell={cell} label={`${row.unitName} ${indicator.name}`} />;
    const index = taking.indexOf(row);
    const place = {
      roundId,
      unitId: row.unitId,
      entry,
      indicator,
      label: t('sheet.cellLabel', {
        unit: row.unitName,
        indicator: indicator.name,
        points: indicator.maxPoints,
      }),
      place: `${index}:${indicator.id}`,
    };
    return indicator.rule.kind === 'judgement' && !isApart(entry) ? (
      <ManualScore {...place} onMove={(step) => focusCell(index + step, indicator.id)} />
    ) : (
      <RuleEntry {...place} cell={cell} />
    );
  };

  return (
    <div className="score-scroll">
      <table ref={table} className="score-table" aria-label={t('sheet.tableLabel')}>
        <thead>
          <tr>
            <th scope="col" className="score-unit">
              {t('sheet.unit')}
            </th>
            {indicators.map(({ id, name, standard, rule, maxPoints }) => (
              <th
                key={id}
                scope="col"
                title={standard}
                className={rule.kind === 'automatic' ? undefined : 'score-manual'}
              >
                {name}
                <span className="score-head-note">
                  {t('sheet.full', { points: maxPoints })}
                  {rule.kind === 'automatic' && (
                    <abbr title={assessment.measureMeanings[rule.measure]}>{t('sheet.automatic')}</abbr>
                  )}
                  {rule.kind !== 'automatic' && rule.kind !== 'judgement' && (
                    <abbr title={assessment.ruleMeanings[rule.kind]}>{assessment.ruleKinds[rule.kind]}</abbr>
                  )}
                </span>
              </th>
            ))}
            <th scope="col" className="nowrap">
              {t('sheet.base')}
            </th>
            <th scope="col" className="nowrap">
              {t('sheet.adjustments')}
            </th>
            <th scope="col" className="nowrap">
              {t('sheet.total')}
            </th>
          </tr>
        </thead>
        {categories.map((category) => (
          <tbody key={category}>
            <tr className="score-band">
              <th scope="rowgroup" colSpan={indicators.length + 4}>
                <span>{category}</span>
              </th>
            </tr>
            {rows
              .filter(({ categoryName }) => categoryName === category)
              .map((row) => (
                <tr key={row.unitId}>
                  <th scope="row" className="score-unit">
                    {scorecards ? (
                      <Link to={urls.scorecard(roundId, row.unitId)}>{row.unitName}</Link>
                    ) : (
                      row.unitName
                    )}
                  </th>
                  {row.participates ? (
                    <>
                      {indicators.map((indicator) => {
                        const place = { unitId: row.unitId, indicatorId: indicator.id };
                        return (
                          <td
                            key={indicator.id}
                            className={isSame(place, selected) ? 'score-selected' : undefined}
                            onFocus={() => onSelect(place)}
                          >
                            {cellOf(row, indicator)}
                            <SelfScoreNote score={selfScores.get(row.unitId)?.get(indicator.id)} />
                          </td>
                        );
                      })}
                      <td className="score-number">{decimalLabel(row.base)}</td>
                      <td>
                        <AdjustmentSum row={row} mayChange={mayScore} onOpen={() => onAdjust(row.unitId)} />
                      </td>
                      <td className="score-number">
                        <strong>{decimalLabel(row.total)}</strong>
                      </td>
                    </>
                  ) : (
                    <td className="quiet" colSpan={indicators.length + 3}>
                      {t('sheet.notTaking')}
                    </td>
                  )}
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
