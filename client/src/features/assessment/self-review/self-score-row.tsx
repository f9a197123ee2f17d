import { checkScoreEntry } from '#shared/assessment/score-entry.rules.js';
import { App, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SelfReviewQuery, SelfScoreFieldsFragment } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { refusalSentence, useLabels } from '../../../lib/labels/labels.js';
import type { UploadedFile } from '../../../lib/upload-file.js';
import { FileList } from '../../../ui/file-list.js';
import { UploadField } from '../../../ui/upload-field.js';
import { blankInput } from '../blank-input.js';
import { RuleInputForm } from '../rule-input-form.js';
import { enterSelfScoreDocument } from './self-review.document.js';

type Node = SelfReviewQuery['selfReview']['indicators'][number];

interface SelfScoreRowProps {
  roundId: string;
  indicator: Node;
  score: SelfScoreFieldsFragment | undefined;
  open: boolean;
}

export function SelfScoreRow({ roundId, indicator, score, open }: SelfScoreRowProps) {
  const { t } = useTranslation('rounds');
  const { number, name, standard, rule, maxPoints } = indicator;
  const title = [number, name].filter(Boolean).join(' ');
  if (!rule)
    return (
      <tr className="self-heading">
        <th scope="rowgroup" colSpan={3}>
          {title} <span className="quiet">{t('self.full', { points: maxPoints })}</span>
        </th>
      </tr>
    );
  return (
    <tr>
      <th scope="row">
        {title} <span className="quiet">{t('self.full', { points: maxPoints })}</span>
        {standard && <div className="quiet">{standard}</div>}
      </th>
      {rule.kind === 'automatic' ? (
        <td colSpan={2} className="quiet">
          {t('self.automatic')}
        </td>
      ) : (
        <SelfScoreCells
          key={score?.version ?? 0}
          roundId={roundId}
          indicator={{ ...indicator, rule }}
          score={score}
          open={open}
        />
      )}
    </tr>
  );
}

type Leaf = Node & { rule: NonNullable<Node['rule']> };

/** Starts afresh with each version that the server keeps. */
function SelfScoreCells({ roundId, indicator, score, open }: SelfScoreRowProps & { indicator: Leaf }) {
  const { t } = useTranslation('rounds');
  const labels = useLabels();
  const { message } = App.useApp();
  const [enter, busy] = useChange(enterSelfScoreDocument, { refetch: ['SelfReview'] });
  const { id, name, rule } = indicator;
  const [input, setInput] = useState(score ? (score.input ?? null) : blankInput(rule));
  const [reason, setReason] = useState(score?.reason ?? '');
  const [files, setFiles] = useState<readonly UploadedFile[]>(score?.files ?? []);
  const [problem, setProblem] = useState('');

  const save = async () => {
    const facts = { ...indicator, assessors: [], participates: true, concerned: true };
    const checked = checkScoreEntry({ assessorId: null, input, reason }, facts);
    if (!checked.ok) {
      setProblem(refusalSentence(labels, checked.error.key, checked.error.values) ?? '');
      return;
    }
    setProblem('');
    const fileIds = files.map((file) => file.id);
    const given = { input: checked.value.input, reason: checked.value.reason, fileIds };
    const version = score?.version ?? 0;
    if (await enter({ input: { roundId, indicatorId: id, ...given, version } }))
      void message.success(t('self.saved'));
  };

  return (
    <>
      <td>
        <RuleInputForm
          rule={rule}
          maxPoints={indicator.maxPoints}
          input={input}
          disabled={!open}
          label={t('self.of', { indicator: name })}
          onChange={setInput}
        />
      </td>
      <td>
        <div className="self-reason">
          <Input
            value={reason}
            maxLength={500}
            disabled={!open}
            aria-label={t('self.reasonOf', { indicator: name })}
            onChange={({ target }) => setReason(target.value)}
          />
          {open ? (
            <UploadField
              files={files}
              addLabel={t('appeals.addFile')}
              busyLabel={t('appeals.uploading')}
              onAdd={(file) => setFiles((known) => [...known, file])}
              onRemove={(fileId) => setFiles(files.filter((file) => file.id !== fileId))}
            />
          ) : (
            files.length > 0 && <FileList files={files} />
          )}
          {problem && (
            <p className="cell-note cell-note-wrong" role="alert">
              {problem}
            </p>
          )}
          {open && (
            <Button size="small" type="primary" loading={busy} onClick={() => void save()}>
              {t('self.save')}
            </Button>
          )}
        </div>
      </td>
    </>
  );
}
