import { useApolloClient, useMutation } from '@apollo/client/react';
import { isReportEdit, type LedgerEditColumn } from '#shared/dashboards/ledger-edit.js';
import { App } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerCellFieldsFragment } from '../../../../generated/graphql.js';
import { conflictOf, useErrorSentence, type CurrentContent } from '../../../../lib/errors.js';
import { editLedgerCellDocument } from './ledger-edit.documents.js';
import type { CellEditing } from './use-cell-editing.js';
import type { LedgerListRow } from '../use-ledger-rows.js';

interface Typed {
  readonly value: string;
  readonly reason: string;
}

interface Conflict {
  readonly current: CurrentContent;
  readonly mine: string;
  readonly theirs: string;
}

/** Under which name another's version of a column comes. */
const CONTENT: Readonly<Record<LedgerEditColumn, string>> = {
  lead_unit: 'leadUnits',
  due_on: 'dueOn',
  division: 'division',
  officer: 'officer',
  leader: 'leader',
  percent: 'percent',
  narrative: 'narrative',
  problems: 'problems',
  next_step: 'nextStep',
};

/** Saves a cell: shown at once, and shown as before again where the server refuses it. */
export function useCellSave(row: LedgerListRow, cell: LedgerCellFieldsFragment, { show, end }: CellEditing) {
  const { t } = useTranslation('dashboards');
  const client = useApolloClient();
  const { message } = App.useApp();
  const sentence = useErrorSentence();
  const [mutate, { loading: busy }] = useMutation(editLedgerCellDocument);
  const [problem, setProblem] = useState<string>();
  const [conflict, setConflict] = useState<Conflict>();
  /** The version over which the next save writes: the one that was seen, or that was decided about. */
  const version = useRef(cell.version ?? null);
  const { assignmentId, column, text: before } = cell;
  // What stands there was never a draft: taking the text back would make it one.
  const started = !isReportEdit(column) || cell.version !== null;

  const wordsOf = ({ value }: Typed): string => {
    const chosen = cell.choices?.find((one) => one.value === value)?.label ?? (cell.choices ? '' : value);
    return column === 'lead_unit' ? [before, chosen].filter(Boolean).join('、') : chosen;
  };
  const save = async (typed: Typed): Promise<void> => {
    setProblem(undefined);
    show(row, column, wordsOf(typed));
    try {
      const reason = column === 'due_on' ? typed.reason : null;
      const input = { assignmentId, column, version: version.current, value: typed.value, reason };
      const { data } = await mutate({ variables: { input } });
      if (data) show(row, column, data.editLedgerCell.text);
      end();
      void message.success(t('edit.saved'));
      if (column === 'due_on') void client.refetchQueries({ include: ['UndoOffers'] });
    } catch (error) {
      show(row, column, started ? before : '');
      const current = conflictOf(error);
      if (!current) {
        setConflict(undefined);
        setProblem(sentence(error));
        return;
      }
      version.current = current.version;
      const theirs = current.content[CONTENT[column]];
      setConflict({ current, mine: wordsOf(typed), theirs: typeof theirs === 'string' ? theirs : '' });
    }
  };
  /** The other's version counts: the cell shows it. */
  const settle = () => {
    if (conflict) show(row, column, conflict.theirs);
    end();
  };
  return { save, busy, problem, conflict, settle };
}
