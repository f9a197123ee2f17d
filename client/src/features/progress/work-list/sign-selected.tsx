import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated/index.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { refusalSentence, useLabels } from '../../../lib/labels/labels.js';

const signAssignmentsDocument = graphql(`
  mutation SignAssignments($ids: [ID!]!) {
    signAssignments(ids: $ids) {
      assignmentId
      done
      reason
    }
  }
`);

interface SignSelectedProps {
  items: readonly { readonly assignmentId: string; readonly taskTitle: string }[];
  onSigned: () => void;
}

/** 批量签收: what was ticked; whatever could not be signed for is named with its reason. */
export function SignSelected({ items, onSigned }: SignSelectedProps) {
  const { t } = useTranslation('progress');
  const labels = useLabels();
  const { modal, message } = App.useApp();
  const [sign, busy] = useChange(signAssignmentsDocument);
  const run = async () => {
    const outcomes = (await sign({ ids: items.map(({ assignmentId }) => assignmentId) }))?.signAssignments;
    onSigned();
    if (!outcomes) return;
    const refused = outcomes.filter(({ done }) => !done);
    const done = outcomes.length - refused.length;
    if (refused.length === 0) return void message.success(t('work.signedMany', { count: done }));
    const titleOf = new Map(items.map(({ assignmentId, taskTitle }) => [assignmentId, taskTitle]));
    void modal.warning({
      title: t('work.signedPartly', { done, refused: refused.length }),
      content: (
        <ul>
          {refused.map(({ assignmentId, reason }) => (
            <li key={assignmentId}>
              {titleOf.get(assignmentId)}：
              {(reason && refusalSentence(labels, reason)) || t('work.notSignable')}
            </li>
          ))}
        </ul>
      ),
    });
  };
  return (
    <div className="work-bulk">
      <Button type="primary" disabled={items.length === 0} loading={busy} onClick={() => void run()}>
        {t('work.signSelected', { count: items.length })}
      </Button>
    </div>
  );
}
