import { checkIndicatorTree, type CheckedUnit } from '#shared/assessment/indicator-tree.rules.js';
import { unitsOfRubric } from '#shared/assessment/rubrics/check-rubric.js';
import type { RubricContent } from '#shared/assessment/rubrics/rubric-content.js';
import { isPointsText } from '#shared/assessment/points.js';
import type { RoundRubric } from '#shared/assessment/round-record.js';
import { asCivilDate } from '#shared/kernel/civil-date.js';
import {
  compareQuarters,
  nextQuarter,
  previousQuarter,
  quarterOf,
  type Quarter,
} from '#shared/kernel/quarter.js';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { OpenRoundChoicesQuery } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { urls } from '../../../lib/urls.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { useBlockingSentences } from '../burden/use-blocking-sentences.js';
import { useBurdenFindings } from '../burden/use-burden-findings.js';
import { periodLabel } from '../rounds/period-label.js';
import { toDraft, toNodes, withSums, type IndicatorDraft } from './indicator-draft.js';
import { openAssessmentRoundDocument } from './open-round.document.js';
import { RoundBasics, type RoundPeriod } from './round-basics.js';
import { useRubricChoices } from './rubric-choices.js';
import { RubricEditor } from './rubric-editor.js';
import { TreeProblems, useTreeSentences } from './tree-problems.js';

interface OpenRoundFormProps {
  /** The rubric that the round begins with. */
  initial: RubricContent;
  rounds: OpenRoundChoicesQuery['assessmentRounds'];
  /** Whom a draw chose: the round is a special one, over nobody else. */
  drawnUnitIds?: readonly string[];
}

/** The quarter after the latest round; for the first round the one that is over. */
function quarterToOpen(rounds: readonly Quarter[], today: string): Quarter {
  const [latest] = [...rounds].sort((a, b) => compareQuarters(b, a));
  if (!latest) return previousQuarter(quarterOf(asCivilDate(today)));
  return nextQuarter({ year: latest.year, quarter: latest.quarter });
}

/** The units of today, as the rules of trees look at them. */
function useCheckedUnits(): CheckedUnit[] {
  const { units } = useRubricChoices();
  return units
    .filter(({ endedOn }) => !endedOn)
    .map(({ id, name, category }) => ({ unitId: id, unitName: name, categoryId: category.id }));
}

/** Where a rubric has parts of units, those that it has none for do not take part until the office says so. */
function notMeant({ indicators }: RubricContent, units: readonly CheckedUnit[]): string[] {
  const meant = new Set(unitsOfRubric(indicators, units).map(({ unitId }) => unitId));
  return meant.size === 0 ? [] : units.filter(({ unitId }) => !meant.has(unitId)).map(({ unitId }) => unitId);
}

const notDrawn = (drawnUnitIds: readonly string[], units: readonly CheckedUnit[]): string[] =>
  units.filter(({ unitId }) => !drawnUnitIds.includes(unitId)).map(({ unitId }) => unitId);

export function OpenRoundForm({ initial, rounds, drawnUnitIds }: OpenRoundFormProps) {
  const { t } = useTranslation('assessment');
  const { assessment } = useLabels();
  const units = useCheckedUnits();
  const treeSentences = useTreeSentences();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const { today } = useViewer();
  const [openRound, busy] = useChange(openAssessmentRoundDocument, { refetch: ['AssessmentRounds'] });
  const [period, setPeriod] = useState<RoundPeriod>(() => ({
    kind: drawnUnitIds ? 'special' : 'quarterly',
    ...quarterToOpen(rounds, today),
  }));
  const [name, setName] = useState<string>();
  const [excluded, setExcluded] = useState(() =>
    drawnUnitIds ? notDrawn(drawnUnitIds, units) : notMeant(initial, units),
  );
  // Edited as it was when the page was opened: a refresh in the background does not take it away.
  const [drafts, setDrafts] = useState<IndicatorDraft[]>(() => initial.indicators.map(toDraft));
  const [rubric, setRubric] = useState<RoundRubric>(initial.rubric);
  const [tried, setTried] = useState(false);

  const shownName = name ?? t('open.nameDefault', { period: periodLabel(assessment, period) });
  const nodes = toNodes(withSums(drafts));
  const full = isPointsText(rubric.fullPoints) ? rubric.fullPoints : '0';
  const taking = units.filter(({ unitId }) => !excluded.includes(unitId));
  const problems = treeSentences(checkIndicatorTree(nodes, full, taking));
  const burden = useBurdenFindings(period.year, nodes);
  problems.push(...useBlockingSentences(burden.blocking));
  if (shownName.trim() === '') problems.unshift(t('open.nameNeeded'));

  const submit = async () => {
    setTried(true);
    if (problems.length > 0) return;
    const answer = await openRound({
      input: {
        ...period,
        name: shownName.trim(),
        excludedUnitIds: excluded,
        rubric,
        indicators: nodes.map(({ id, parentId, sortOrder: _place, ...node }) => ({
          ...node,
          key: id,
          parentKey: parentId,
          assessors: [...node.assessors],
          appliesTo: node.appliesTo && {
            categoryIds: [...node.appliesTo.categoryIds],
            unitIds: [...node.appliesTo.unitIds],
          },
        })),
      },
    });
    if (!answer) return;
    void message.success(t('open.opened', { name: shownName }));
    void navigate(urls.scoreSheet(answer.openAssessmentRound.id));
  };

  return (
    <div className="stack">
      <RoundBasics
        period={period}
        name={shownName}
        excluded={excluded}
        units={units}
        onPeriod={setPeriod}
        onName={setName}
        onExcluded={setExcluded}
      />
      <RubricEditor
        year={period.year}
        rubric={rubric}
        drafts={drafts}
        onRubric={setRubric}
        onDrafts={setDrafts}
      />
      {tried && <TreeProblems sentences={problems} />}
      <div>
        <Button type="primary" loading={busy} onClick={() => void submit()}>
          {t('open.submit')}
        </Button>
      </div>
    </div>
  );
}
