import { Descriptions, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { instantLabel } from '../../../lib/format/civil-date-label.js';
import { percentLabel } from '../../../lib/format/number-labels.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import type { AssignmentOnPage } from './assignment-on-page.js';
import './assignment.css';

/** What the document asks, by when, and how far it is. */
export function AssignmentFacts({ assignment }: { assignment: AssignmentOnPage }) {
  const { t } = useTranslation('progress');
  const labels = useLabels();
  const { task, dueOn, percent, expectedPercent, signedAt, signedByName, completedOn } = assignment;
  const words = (texts: readonly { readonly text: string }[]) =>
    texts.map(({ text }) => text).join('；') || '—';
  return (
    <>
      <p className="assignment-content">{task.content}</p>
      <Descriptions
        size="small"
        column={{ xs: 1, sm: 1, md: 3 }}
        items={[
          {
            key: 'plan',
            label: t('assignment.plan'),
            children: <Link to={urls.plan(task.plan.id)}>{task.plan.title}</Link>,
          },
          { key: 'section', label: t('assignment.section'), children: task.section?.title ?? '—' },
          {
            key: 'signed',
            label: t('assignment.signedBy'),
            children:
              signedAt && signedByName
                ? t('assignment.signedByAt', { name: signedByName, at: instantLabel(signedAt) })
                : labels.progress.assignmentStates[assignment.state],
          },
          { key: 'deadline', label: t('assignment.deadline'), children: words(task.deadlines) },
          { key: 'dueOn', label: t('assignment.dueOn'), children: dueOn ?? t('work.undated') },
          { key: 'completedOn', label: t('assignment.completedOn'), children: completedOn ?? '—' },
          {
            key: 'percent',
            label: t('assignment.percent'),
            children: (
              <span className="assignment-percent">
                <Progress percent={Number(percent)} showInfo={false} size="small" aria-hidden="true" />
                <strong>{percentLabel(percent)}</strong>
                {dueOn && (
                  <span className="quiet">
                    {t('assignment.expected', { percent: percentLabel(expectedPercent) })}
                  </span>
                )}
              </span>
            ),
          },
          {
            key: 'target',
            label: t('assignment.target'),
            span: { xs: 1, sm: 1, md: 2 },
            children: words(task.targets),
          },
        ]}
      />
    </>
  );
}
