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
import { App, Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { OpenRoundChoicesQuery } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { urls } from '../../../lib/urls.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { Panel } from '../../../ui/panel.js';
import { useBlockingSentences } from '../burden/use-blocking-sentences.js';
import { useBurdenFindings } from '../burden/use-burden-findings.js';
import { toDraft, toNodes, withSums, type IndicatorDraft } from './indicator-draft.js';
import { openAssessmentRoundDocument } from './open-round.document.js';
import { useRubricChoices } from './rubric-choices.js';
import { RubricEditor } from './rubric-editor.js';
import { TreeProblems, useTreeSentences } from './tree-problems.js';

interface OpenRoundFormProps {
  /** The rubric that the round begins with. */
  initial: RubricContent;
  rounds: OpenRoundChoicesQuery['assessmentRounds'];
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

const QUARTERS = [1, 2, 3, 4] as const;

export function OpenRoundForm({ initial, rounds }: OpenRoundFormProps) {
  const { t } = useTranslation('assessment');
  const units = useCheckedUnits();
  const treeSentences = useTreeSentences();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const { today } = useViewer();
  const [openRound, busy] = useChange(openAssessmentRoundDocument, { refetch: ['AssessmentRounds'] });
  const [quarter, setQuarter] = useState(() => quarterToOpen(rounds, today));
  const [name, setName] = useState<string>();
  const [excluded, setExcluded] = useState(() => notMeant(initial, units));
  // Edited as it was when the page was opened: a refresh in the background does not take it away.
  const [drafts, setDrafts] = useState<IndicatorDraft[]>(() => initial.indicators.map(toDraft));
  const [rubric, setRubric] = useState<RoundRubric>(initial.rubric);
  const [tried, setTried] = useState(false);

  const shownName = name ?? t('open.nameDefault', { ...quarter });
  const nodes = toNodes(withSums(drafts));
  const full = isPointsText(rubric.fullPoints) ? rubric.fullPoints : '0';
  const taking = units.filter(({ unitId }) => !excluded.includes(unitId));
  const problems = treeSentences(checkIndicatorTree(nodes, full, taking));
  const burden = useBurdenFindings(quarter.year, nodes);
  problems.push(...useBlockingSentences(burden.blocking));
  if (shownName.trim() === '') problems.unshift(t('open.nameNeeded'));

  const submit = async () => {
    setTried(true);
    if (problems.length > 0) return;
    const answer = await openRound({
      input: {
        ...quarter,
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

  const years = [quarter.year + 1, quarter.year, quarter.year - 1];
  return (
    <div className="stack">
      <Panel title={t('open.basics')}>
        <Form layout="vertical" component="div" className="open-round-basics">
          <Form.Item label={t('open.year')} htmlFor="round-year">
            <Select
              id="round-year"
              value={quarter.year}
              onChange={(year) => setQuarter({ ...quarter, year })}
              options={years.map((year) => ({ value: year, label: year }))}
            />
          </Form.Item>
          <Form.Item label={t('open.quarter')} htmlFor="round-quarter">
            <Select
              id="round-quarter"
              value={quarter.quarter}
              onChange={(chosen) => setQuarter({ ...quarter, quarter: chosen })}
              options={QUARTERS.map((each) => ({
                value: each,
                label: t('open.quarterShort', { quarter: each }),
              }))}
            />
          </Form.Item>
          <Form.Item label={t('open.name')} htmlFor="round-name" required className="open-round-wide">
            <Input
              id="round-name"
              value={shownName}
              maxLength={100}
              onChange={(event) => setName(event.target.value)}
            />
          </Form.Item>
          <Form.Item
            label={t('open.excluded')}
            htmlFor="round-excluded"
            extra={t('open.excludedHint')}
            className="open-round-wide"
          >
            <Select
              id="round-excluded"
              mode="multiple"
              allowClear
              optionFilterProp="label"
              value={excluded}
              onChange={setExcluded}
              options={units.map(({ unitId, unitName }) => ({ value: unitId, label: unitName }))}
            />
          </Form.Item>
        </Form>
      </Panel>
      <RubricEditor
        year={quarter.year}
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
