import { checkIndicatorTree } from '#shared/assessment/indicator-tree.rules.js';
import { PLAIN_RUBRIC } from '#shared/assessment/plain-rubric.js';
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
import { Alert, App, Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { OpenRoundChoicesQuery } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { refusalSentence, useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { Panel } from '../../../ui/panel.js';
import { BurdenPanel } from '../burden/burden-panel.js';
import { useBlockingSentences } from '../burden/use-blocking-sentences.js';
import { useBurdenFindings } from '../burden/use-burden-findings.js';
import { toDraft, toNodes, withSums, type IndicatorDraft } from './indicator-draft.js';
import { IndicatorEditor } from './indicator-editor.js';
import { RubricPanel } from './rubric-panel.js';
import { openAssessmentRoundDocument } from './open-round.document.js';

interface OpenRoundFormProps {
  template: OpenRoundChoicesQuery['indicatorTemplate'];
  units: OpenRoundChoicesQuery['units'];
  rounds: OpenRoundChoicesQuery['assessmentRounds'];
}

/** The quarter after the latest round; for the first round the one that is over. */
function quarterToOpen(rounds: readonly Quarter[], today: string): Quarter {
  const [latest] = [...rounds].sort((a, b) => compareQuarters(b, a));
  if (!latest) return previousQuarter(quarterOf(asCivilDate(today)));
  return nextQuarter({ year: latest.year, quarter: latest.quarter });
}

const QUARTERS = [1, 2, 3, 4] as const;

export function OpenRoundForm({ template, units, rounds }: OpenRoundFormProps) {
  const { t } = useTranslation('assessment');
  const labels = useLabels();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const { today } = useViewer();
  const [openRound, busy] = useChange(openAssessmentRoundDocument, { refetch: ['AssessmentRounds'] });
  const [quarter, setQuarter] = useState(() => quarterToOpen(rounds, today));
  const [name, setName] = useState<string>();
  const [excluded, setExcluded] = useState<string[]>([]);
  // Edited as it was when the page was opened: a refresh in the background does not take it away.
  const [drafts, setDrafts] = useState<IndicatorDraft[]>(() => template.map(toDraft));
  const [rubric, setRubric] = useState<RoundRubric>(PLAIN_RUBRIC);
  const [tried, setTried] = useState(false);

  const shownName = name ?? t('open.nameDefault', { ...quarter });
  const nodes = toNodes(withSums(drafts));
  const problems = checkIndicatorTree(nodes, isPointsText(rubric.fullPoints) ? rubric.fullPoints : '0').map(
    ({ key, values }) => refusalSentence(labels, key, values) ?? labels.kernel.errorCodes.INVALID_INPUT,
  );
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
              options={units
                .filter(({ endedOn }) => !endedOn)
                .map(({ id, name: unit }) => ({ value: id, label: unit }))}
            />
          </Form.Item>
        </Form>
      </Panel>
      <RubricPanel rubric={rubric} onChange={setRubric} />
      <IndicatorEditor fullPoints={rubric.fullPoints} drafts={drafts} onChange={setDrafts} />
      <BurdenPanel year={quarter.year} findings={burden.findings} count={nodes.length} />
      {tried && problems.length > 0 && (
        <Alert
          type="error"
          showIcon
          title={t('open.problems', { count: problems.length })}
          description={
            <ul className="open-round-problems">
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          }
        />
      )}
      <div>
        <Button type="primary" loading={busy} onClick={() => void submit()}>
          {t('open.submit')}
        </Button>
      </div>
    </div>
  );
}
