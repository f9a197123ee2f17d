import { useQuery } from '@apollo/client/react';
import { checkCorrection } from '#shared/assessment/appeals/appeal.rules.js';
import type { Correction } from '#shared/assessment/appeals/correction.js';
import type { RuleInput } from '#shared/assessment/rules/rule-input.js';
import { App, Checkbox, Drawer, Form, Input, Radio, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppealBasisQuery, AppealFieldsFragment } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { refusalSentence, useLabels } from '../../../lib/labels/labels.js';
import { QueryView } from '../../../ui/query-view.js';
import { blankInput } from '../blank-input.js';
import { RuleInputForm } from '../rule-input-form.js';
import { appealBasisDocument, decideAppealDocument } from './appeals.document.js';
import './appeals.css';

type Basis = AppealBasisQuery['appealBasis'];

interface EditedEntry {
  readonly assessorId: string | null;
  readonly input: RuleInput | null;
  readonly reason: string;
}

interface DecideDrawerProps {
  appeal: AppealFieldsFragment;
  onClose: () => void;
}

/** The office's answer: kept with a reason, or corrected in the very form that the scorers use. */
export function DecideDrawer({ appeal, onClose }: DecideDrawerProps) {
  const result = useQuery(appealBasisDocument, { variables: { id: appeal.id }, fetchPolicy: 'network-only' });
  return (
    <Drawer open size={520} title={appeal.lineName} onClose={onClose}>
      <QueryView result={result}>
        {({ appealBasis }) => <DecisionForm appeal={appeal} basis={appealBasis} onClose={onClose} />}
      </QueryView>
    </Drawer>
  );
}

/** As it stands; where a named assessor entered nothing, a blank form. */
function entriesOf({ indicator, entries }: Basis): EditedEntry[] {
  if (!indicator?.rule || indicator.rule.kind === 'automatic') return [];
  const rule = indicator.rule;
  const named = indicator.assessors.length === 0 ? [null] : indicator.assessors.map(({ id }) => id);
  return named.map((assessorId) => {
    const known = entries.find((entry) => (entry.assessorId ?? null) === assessorId);
    return {
      assessorId,
      input: known ? (known.input ?? null) : blankInput(rule),
      reason: known?.reason ?? '',
    };
  });
}

function DecisionForm({ appeal, basis, onClose }: DecideDrawerProps & { basis: Basis }) {
  const { t } = useTranslation(['rounds', 'ui']);
  const labels = useLabels();
  const { message } = App.useApp();
  const [decide, busy] = useChange(decideAppealDocument, { refetch: ['RoundAppeals'] });
  const { indicator } = basis;
  const [upheld, setUpheld] = useState(false);
  const [answer, setAnswer] = useState('');
  const [entries, setEntries] = useState(() => entriesOf(basis));
  const [points, setPoints] = useState(basis.points?.replace('-', '') ?? '');
  const [struck, setStruck] = useState(false);
  const [problem, setProblem] = useState('');

  const correction = (): Correction => {
    if (!indicator) return { kind: 'points', points: struck ? null : points.trim() };
    return indicator.rule?.kind === 'automatic'
      ? { kind: 'facts', assignments: [] }
      : { kind: 'entries', entries };
  };

  const submit = async () => {
    if (answer.trim() === '') return setProblem(labels.assessment.refusals['assessment.answer-missing']);
    const given = upheld ? correction() : null;
    const refusal = given && checkCorrection(given, indicator ? { ...indicator, appliesTo: null } : null);
    if (refusal) return setProblem(refusalSentence(labels, refusal.key, refusal.values) ?? '');
    const input = { id: appeal.id, version: appeal.version, answer: answer.trim() };
    if (!(await decide({ input: { ...input, correction: given && correctionInput(given) } }))) return;
    void message.success(t('appeals.decided'));
    onClose();
  };

  return (
    <Form layout="vertical" component="div" className="appeal-form">
      <p>{appeal.reason}</p>
      <Form.Item label={t('appeals.verdict')}>
        <Radio.Group
          value={upheld}
          onChange={({ target }) => setUpheld(target.value as boolean)}
          options={[
            { value: false, label: labels.assessment.appealTransitions['appeal.reject'] },
            { value: true, label: labels.assessment.appealTransitions['appeal.uphold'] },
          ]}
        />
      </Form.Item>
      {upheld && indicator?.rule?.kind === 'automatic' && <p className="quiet">{t('appeals.rereadFacts')}</p>}
      {upheld &&
        indicator?.rule &&
        entries.map((entry, index) => (
          <Form.Item
            key={entry.assessorId ?? index}
            label={entries.length > 1 ? t('appeals.entryOf', { number: index + 1 }) : t('appeals.correction')}
          >
            <RuleInputForm
              rule={indicator.rule!}
              maxPoints={indicator.maxPoints}
              input={entry.input}
              label={t('appeals.points')}
              onChange={(input) => setEntries(replaced(entries, index, { ...entry, input }))}
            />
            <Input
              value={entry.reason}
              maxLength={500}
              placeholder={t('appeals.explanation')}
              aria-label={t('appeals.explanation')}
              onChange={({ target }) =>
                setEntries(replaced(entries, index, { ...entry, reason: target.value }))
              }
            />
          </Form.Item>
        ))}
      {upheld && !indicator && (
        <Form.Item label={t('appeals.newPoints')} htmlFor="appeal-points">
          <Input
            id="appeal-points"
            inputMode="decimal"
            value={points}
            disabled={struck}
            onChange={({ target }) => setPoints(target.value)}
          />
          <Checkbox checked={struck} onChange={({ target }) => setStruck(target.checked)}>
            {t('appeals.strike')}
          </Checkbox>
        </Form.Item>
      )}
      <Form.Item label={t('appeals.answerLabel')} htmlFor="appeal-answer" required>
        <Input.TextArea
          id="appeal-answer"
          rows={3}
          maxLength={1000}
          value={answer}
          onChange={({ target }) => setAnswer(target.value)}
        />
      </Form.Item>
      {problem && (
        <p className="cell-note cell-note-wrong" role="alert">
          {problem}
        </p>
      )}
      <Button type="primary" loading={busy} onClick={() => void submit()}>
        {t('appeals.decide')}
      </Button>
    </Form>
  );
}

const replaced = (entries: readonly EditedEntry[], at: number, entry: EditedEntry): EditedEntry[] =>
  entries.map((other, index) => (index === at ? entry : other));

/** The server reads the facts itself. */
const correctionInput = (correction: Correction) =>
  correction.kind === 'facts'
    ? { kind: 'facts' }
    : correction.kind === 'points'
      ? { kind: 'points', points: correction.points }
      : {
          kind: 'entries',
          entries: correction.entries.map(({ assessorId, input, reason }) => ({ assessorId, input, reason })),
        };
