import type { CheckedRubric } from '#shared/assessment/rubric-reading/checked-rubric.js';
import { nodesOfReading, type NamedAudience } from '#shared/assessment/rubric-reading/nodes-of-reading.js';
import { weightOf } from '#shared/assessment/rubric-reading/rubric-problem.js';
import type { RubricContent } from '#shared/assessment/rubrics/rubric-content.js';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../ui/panel.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { ReadTree } from './read-tree.js';
import { RubricProblems } from './rubric-problems.js';
import { LEFT_OUT, UnknownUnits, type UnitDecisions } from './unknown-units.js';

interface ImportPreviewProps {
  checked: CheckedRubric;
  onEdit: (content: RubricContent) => void;
  onAgain: () => void;
}

/** What was read, what is wrong with it, and which units it means: the office decides before it goes on. */
export function ImportPreview({ checked, onEdit, onAgain }: ImportPreviewProps) {
  const { t } = useTranslation('rubrics');
  const { reading, matches, fileName } = checked;
  const unknown = matches.filter(({ audience }) => audience === null);
  const [decisions, setDecisions] = useState<UnitDecisions>({});
  const open = unknown.filter(({ name }) => decisions[name] === undefined).length;
  const problems = reading.problems.filter(({ key }) => key !== 'rubric.unit-unknown');
  const faults = problems.filter(({ key }) => weightOf(key) === 'fault').length;

  const audienceOf = (name: string): NamedAudience | null => {
    const known = matches.find((match) => match.name === name)?.audience;
    if (known) return known;
    const decided = decisions[name];
    return decided === undefined || decided === LEFT_OUT ? null : { unitIds: [decided], categoryIds: [] };
  };
  const edit = () =>
    onEdit({ rubric: reading.rubric, indicators: nodesOfReading(reading.indicators, audienceOf) });

  return (
    <>
      <Panel title={reading.title || fileName || t('preview.title')}>
        <div className="rubric-summary">
          {problems.length === 0 && <StatusTag tone="good">{t('preview.sound')}</StatusTag>}
          {faults > 0 && <StatusTag tone="bad">{t('preview.faults', { count: faults })}</StatusTag>}
          {problems.length > faults && (
            <StatusTag tone="warning">{t('preview.looks', { count: problems.length - faults })}</StatusTag>
          )}
          <span>
            {t('preview.counts', {
              leaves: reading.indicators.filter(({ rule }) => rule !== null).length,
              units: reading.units.length,
              full: reading.rubric.fullPoints,
            })}
          </span>
        </div>
        <div className="rubric-foot">
          <Button onClick={onAgain}>{t('preview.again')}</Button>
          <Button type="primary" disabled={open > 0 || reading.indicators.length === 0} onClick={edit}>
            {t('preview.edit')}
          </Button>
          {open > 0 && <span role="status">{t('preview.undecided', { count: open })}</span>}
        </div>
      </Panel>
      {problems.length > 0 && <RubricProblems problems={problems} />}
      {unknown.length > 0 && (
        <UnknownUnits
          unknown={unknown}
          printed={reading.units}
          decisions={decisions}
          onChange={setDecisions}
        />
      )}
      <ReadTree indicators={reading.indicators} />
    </>
  );
}
