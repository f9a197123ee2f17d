import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TaskFiguresQuery, TaskQuery } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { setTaskReportTermsDocument } from './task-figures.document.js';

interface ReportTermsProps {
  taskId: string;
  targets: TaskQuery['task']['targets'];
  terms: TaskFiguresQuery['task']['reportTerms'];
}

/** What the office asks of the reports: a sign-off, and which targets are one for all units together. */
export function ReportTerms({ taskId, targets, terms }: ReportTermsProps) {
  const { t } = useTranslation('plans');
  const [set, busy] = useChange(setTaskReportTermsDocument, { refetch: ['TaskFigures'] });
  const { version, signOffRequired, jointTargets } = terms;
  const save = (part: Partial<Pick<typeof terms, 'signOffRequired' | 'jointTargets'>>) =>
    void set({ input: { taskId, version, signOffRequired, jointTargets, ...part } });
  const isJoint = (text: string) => jointTargets.includes(text);
  return (
    <div className="report-terms">
      <Checkbox
        checked={signOffRequired}
        disabled={busy}
        onChange={({ target }) => save({ signOffRequired: target.checked })}
      >
        {t('figures.signOffRequired')}
      </Checkbox>
      {targets.map(({ id, text }) => (
        <Checkbox
          key={id}
          checked={isJoint(text)}
          disabled={busy}
          onChange={({ target }) =>
            save({
              jointTargets: target.checked
                ? [...jointTargets, text]
                : jointTargets.filter((kept) => kept !== text),
            })
          }
        >
          {t('figures.isJoint', { target: text })}
        </Checkbox>
      ))}
    </div>
  );
}
