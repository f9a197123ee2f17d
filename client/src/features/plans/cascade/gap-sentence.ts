import type { TFunction } from 'i18next';
import { asCivilDate, daysBetween } from '#shared/kernel/civil-date.js';
import type { Cascade, Gap } from './cascade-parts.js';

/** A gap in one sentence that names both sides. */
export function gapSentence(t: TFunction<'cascade'>, { points, tasks }: Cascade, gap: Gap): string {
  const point = points.find(({ id }) => id === gap.pointId)?.title ?? '';
  const task = tasks.find(({ id }) => id === gap.taskId)?.title ?? '';
  const superior = gap.superiorDueOn ?? '';
  const local = gap.localDueOn ?? '';
  switch (gap.kind) {
    case 'not_taken_up':
      return gap.superiorDueOn
        ? t('gaps.not_taken_up_due', { point, superior })
        : t('gaps.not_taken_up', { point });
    case 'missing_report':
      return reportSentence(t, gap);
    case 'later_deadline':
      return t('gaps.later_deadline', { task, local, superior, days: daysLater(gap) });
    case 'no_deadline':
      return t('gaps.no_deadline', { task, superior });
    case 'different_number':
      return t('gaps.different_number', { task, there: gap.superiorText, here: gap.localText });
  }
}

function reportSentence(t: TFunction<'cascade'>, gap: Gap): string {
  const recipient = gap.recipient ? t('gaps.to', { recipient: gap.recipient }) : '';
  const facts = { recipient, text: gap.superiorText };
  if (!gap.superiorDueOn) return t('gaps.missing_report_every', facts);
  const dated = { ...facts, superior: gap.superiorDueOn };
  return gap.localDueOn
    ? t('gaps.missing_report_late', { ...dated, local: gap.localDueOn })
    : t('gaps.missing_report', dated);
}

const daysLater = ({ superiorDueOn, localDueOn }: Gap): number =>
  superiorDueOn && localDueOn ? daysBetween(asCivilDate(superiorDueOn), asCivilDate(localDueOn)) : 0;
