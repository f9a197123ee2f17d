import { useMutation } from '@apollo/client/react';
import type { LeafIndicator } from '#shared/assessment/indicator.js';
import { checkScoreEntry } from '#shared/assessment/score-entry.rules.js';
import { decimalLabel } from '#shared/kernel/decimal.js';
import { Button, Checkbox, Input, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorSentence } from '../../../lib/errors.js';
import { refusalSentence, useLabels } from '../../../lib/labels/labels.js';
import { blankInput } from '../blank-input.js';
import type { Cell, Entry } from './own-entry.js';
import { replaceRow } from './replace-row.js';
import { RuleInputFields } from '../rule-input-fields.js';
import { scoreIndicatorDocument } from './score-sheet.document.js';

interface RuleEntryProps {
  roundId: string;
  unitId: string;
  cell: Cell;
  entry: Entry;
  indicator: LeafIndicator;
  /** Names unit and indicator for screen readers. */
  label: string;
  place: string;
}

/** Points by a rule: the cell shows them, what they are computed from is entered in a small form over it. */
export function RuleEntry(props: RuleEntryProps) {
  const { t } = useTranslation('assessment');
  const [open, setOpen] = useState(false);
  const { cell, label, place, indicator } = props;
  const shown = cell.points === null ? t('sheet.enter') : decimalLabel(cell.points);
  return (
    <Popover
      open={open}
      trigger="click"
      onOpenChange={setOpen}
      title={indicator.name}
      destroyOnHidden
      content={<RuleEntryForm {...props} onDone={() => setOpen(false)} />}
    >
      <button
        type="button"
        className={cell.points === null ? 'score-automatic score-owed' : 'score-automatic'}
        data-score={place}
        aria-label={`${label} ${shown}`}
        aria-expanded={open}
      >
        {shown}
      </button>
    </Popover>
  );
}

function RuleEntryForm({
  roundId,
  unitId,
  entry,
  indicator,
  label,
  onDone,
}: RuleEntryProps & { onDone: () => void }) {
  const { t } = useTranslation('assessment');
  const labels = useLabels();
  const errorSentence = useErrorSentence();
  const [score, { loading }] = useMutation(scoreIndicatorDocument);
  const [apart, setApart] = useState(entry.version > 0 && entry.input === null);
  const [input, setInput] = useState(entry.input ?? blankInput(indicator.rule));
  const [reason, setReason] = useState(entry.reason);
  const [problem, setProblem] = useState('');
  const { assessorId, version } = entry;

  const save = async () => {
    const given = { assessorId: assessorId ?? null, input: apart ? null : input, reason };
    const checked = checkScoreEntry(given, { ...indicator, participates: true, concerned: true });
    if (!checked.ok) {
      setProblem(refusalSentence(labels, checked.error.key, checked.error.values) ?? '');
      return;
    }
    try {
      await score({
        variables: { input: { roundId, unitId, indicatorId: indicator.id, version, ...checked.value } },
        update: (cache, answer) => replaceRow(cache, roundId, answer.data?.scoreIndicator),
      });
      onDone();
    } catch (error) {
      setProblem(errorSentence(error));
    }
  };

  return (
    <form
      className="rule-entry"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {indicator.standard && <p className="quiet rule-entry-standard">{indicator.standard}</p>}
      {!apart && <RuleInputFields rule={indicator.rule} input={input} onChange={setInput} />}
      <Checkbox checked={apart} onChange={({ target }) => setApart(target.checked)}>
        {t('sheet.notApplicable')}
      </Checkbox>
      <Input
        value={reason}
        maxLength={500}
        placeholder={t('sheet.note')}
        aria-label={t('sheet.noteOf', { cell: label })}
        onChange={({ target }) => setReason(target.value)}
      />
      {problem && (
        <p className="cell-note cell-note-wrong" role="alert">
          {problem}
        </p>
      )}
      <Button type="primary" htmlType="submit" size="small" loading={loading}>
        {t('sheet.save')}
      </Button>
    </form>
  );
}
