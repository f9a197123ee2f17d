import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { INSTANCE_STANDINGS } from '#shared/plans/deadlines/instance-standing.js';
import { fillIn } from '#shared/kernel/fill-in.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { InstanceStrip } from '../../../ui/deadlines/instance-strip.js';
import { usePeriodLabel } from '../../../ui/deadlines/period-label.js';
import { StatusTag, type Tone } from '../../../ui/status-tag.js';
import { ChooseCount } from './choose-count.js';
import { ChooseMeaning } from './choose-meaning.js';
import type { DutyOnPage, EventOnPage, JudgedShare } from './duty-on-page.js';
import { EventList } from './event-list.js';
import { Judgements } from './judgements.js';

interface DutyBlockProps {
  taskId: string;
  duty: DutyOnPage;
  events: readonly EventOnPage[];
  shares: readonly JudgedShare[];
  mayDecide: boolean;
  mayJudge: boolean;
}

const TONES: Readonly<Partial<Record<DutyOnPage['nature'], Tone>>> = {
  ambiguous: 'warning',
  text: 'neutral',
};

/** One deadline as printed, what it means, and how far the units are. */
export function DutyBlock({ taskId, duty, events, shares, mayDecide, mayJudge }: DutyBlockProps) {
  const { t } = useTranslation('deadlines');
  const { natures } = useLabels().deadlines;
  const { text, nature, instances, meanings } = duty;
  return (
    <section className="duty">
      <div className="duty-head">
        <h3>{text}</h3>
        <StatusTag tone={TONES[nature] ?? 'info'}>{natures[nature]}</StatusTag>
        <DutyHint duty={duty} hasEvents={events.length > 0} />
        <DutyCounts instances={instances} />
      </div>
      <div className="duty-body">
        {meanings.length > 0 && <ChooseMeaning taskId={taskId} duty={duty} mayDecide={mayDecide} />}
        {nature === 'periodic' && <ChooseCount taskId={taskId} duty={duty} mayDecide={mayDecide} />}
        {instances.some(({ shortLead, standing }) => shortLead && standing !== 'done') && (
          <Alert type="warning" showIcon title={t('shortLead')} />
        )}
        {events.length > 0 && <EventList events={events} />}
        {instances.length > 0 && <DutyStrip duty={duty} events={events} />}
        {nature === 'standing' && <Judgements duty={duty} shares={shares} mayJudge={mayJudge} />}
      </div>
    </section>
  );
}

/** 已完成 38, 逾期 2 */
function DutyCounts({ instances }: Pick<DutyOnPage, 'instances'>) {
  const { standings } = useLabels().deadlines;
  const counts = INSTANCE_STANDINGS.map((standing) => ({
    standing,
    count: instances.filter((one) => one.standing === standing).length,
  })).filter(({ count }) => count > 0);
  if (instances.length < 2) return null;
  return (
    <span className="duty-counts">
      {counts.map(({ standing, count }) => (
        <span key={standing}>
          {standings[standing]} {count}
        </span>
      ))}
    </span>
  );
}

function DutyStrip({ duty, events }: { duty: DutyOnPage; events: readonly EventOnPage[] }) {
  const { t } = useTranslation('deadlines');
  const periodLabel = usePeriodLabel();
  const occurred = new Map(
    events.map(({ id, occurredOn, note }) => [id, [occurredOn, note].filter(Boolean).join(' ')]),
  );
  return (
    <InstanceStrip
      label={t('strip', { text: duty.text })}
      unitHead={t('unit')}
      dueHead={t('due')}
      instances={duty.instances}
      columnOf={({ periodStartsOn, periodEndsOn, eventId }) => {
        if (periodStartsOn && periodEndsOn) return periodLabel(periodStartsOn, periodEndsOn);
        return (eventId && occurred.get(eventId)) || t('once');
      }}
    />
  );
}

function DutyHint({ duty, hasEvents }: { duty: DutyOnPage; hasEvents: boolean }) {
  const { t } = useTranslation('deadlines');
  const { limits } = useLabels().deadlines;
  const { nature, event, limit, aim, tooFrequent, expectedThisQuarter, instances } = duty;
  if (nature === 'event') {
    const words = [
      t('event', { event }),
      limit ? fillIn(limits[limit.unit], limit) : t('noNumber'),
      aim && t('aim', { limit: fillIn(limits[aim.unit], aim) }),
      !hasEvents && t('noEvents', { event }),
    ];
    return <span className="quiet">{words.filter(Boolean).join('　')}</span>;
  }
  if (nature === 'standing')
    return (
      <span className="quiet">
        {tooFrequent ? t('tooFrequent') : t('standingHint')}
        {expectedThisQuarter !== null && t('expected', { count: expectedThisQuarter })}
      </span>
    );
  if (nature === 'text')
    return <span className="quiet">{instances.length > 0 ? t('formerHint') : t('textHint')}</span>;
  if (nature !== 'ambiguous' && instances.length === 0)
    return <span className="quiet">{t('notIssued')}</span>;
  return null;
}
