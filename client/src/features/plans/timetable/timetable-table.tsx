import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CivilDate } from '#shared/kernel/civil-date.js';
import { timetable, type TimetableMonth } from '#shared/plans/timetable.js';
import type { PlanTimetableQuery } from '../../../generated/graphql.js';
import { civilDateLabel } from '../../../lib/format/civil-date-label.js';
import { useLanguage } from '../../../lib/language/language.js';
import { urls } from '../../../lib/urls.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';

type Plan = PlanTimetableQuery['plan'];

/** A real table, so that it is read by row and column with the keyboard, on paper and by a screen reader. */
export function TimetableTable({ plan }: { plan: Plan }) {
  const { t } = useTranslation('timetable');
  const today = useViewer().today as CivilDate;
  const { months, rows } = timetable(plan.tasks.map(dated), plan.year, plan.issuedOn as CivilDate | null);
  const current = months.findIndex((month) => isIn(month, today));
  const columnClass = (index: number) => (index === current ? 'timetable-now' : undefined);
  return (
    <table aria-label={t('tableLabel', { title: plan.title })}>
      <thead>
        <tr>
          <th scope="col" className="timetable-task">
            {t('task')}
          </th>
          {months.map((month, index) => (
            <th
              key={`${month.year}-${month.month}`}
              scope="col"
              className={columnClass(index)}
              aria-current={index === current ? 'date' : undefined}
            >
              {index === 0 || month.month === 1 ? <small>{t('year', { year: month.year })}</small> : null}
              {t('month', { month: month.month })}
              {index === current && <small>{t('today')}</small>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {plan.milestones.length > 0 && (
          <tr className="timetable-milestones">
            <th scope="row">{t('milestones')}</th>
            {months.map((month, index) => (
              <td key={`${month.year}-${month.month}`} className={columnClass(index)}>
                {plan.milestones
                  .filter(({ dueOn }) => dueOn !== null && isIn(month, dueOn))
                  .map(({ id, title, dueOn, doneOn }) => (
                    <Mark
                      key={id}
                      on={dueOn as CivilDate}
                      text={title}
                      done={doneOn !== null}
                      today={today}
                    />
                  ))}
              </td>
            ))}
          </tr>
        )}
        {rows.map(({ task, marks }) => (
          <tr key={task.id}>
            <th scope="row">
              <Link to={urls.task(task.id)}>
                {task.ordinal} {task.title}
              </Link>
              {marks.every((inMonth) => inMonth.length === 0) && (
                <span className="quiet">
                  {task.deadlines.map(({ text }) => text).join('；') || t('noDay')}
                </span>
              )}
            </th>
            {marks.map((inMonth, index) => (
              <td key={index} className={columnClass(index)}>
                {inMonth.map(({ dueOn, text }) => (
                  <Mark key={`${dueOn}${text}`} on={dueOn} text={text} done={false} today={today} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The API's days are texts to the generated types. */
const dated = (task: Plan['tasks'][number]) => ({
  ...task,
  deadlines: task.deadlines.map((one) => ({ ...one, dueOn: one.dueOn as CivilDate | null })),
});

const isIn = ({ year, month }: TimetableMonth, day: string): boolean =>
  day.startsWith(`${year}-${String(month).padStart(2, '0')}-`);

/** A day with what it is for; a day that has passed is not bold, whatever became of it: the lights say that. */
function Mark(props: { on: CivilDate; text: string; done: boolean; today: CivilDate }) {
  const { t } = useTranslation('timetable');
  const { language } = useLanguage();
  const day = Number(props.on.slice(8));
  return (
    <span
      className={props.on < props.today ? 'timetable-mark timetable-past' : 'timetable-mark'}
      title={`${civilDateLabel(props.on, language)} ${props.text}`}
    >
      <strong>{t('day', { day })}</strong> {props.text}
      {props.done && <span className="quiet"> {t('done')}</span>}
    </span>
  );
}
