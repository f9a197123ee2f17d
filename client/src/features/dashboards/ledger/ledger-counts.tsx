import { LIGHTS, TASK_STATUSES } from '#shared/progress/task-status.js';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerFrameQuery } from '../../../generated/graphql.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { useLightMeaning } from '../../../lib/lights/light-policy-context.js';
import { LightBadge } from '../../../ui/light-badge.js';
import type { LedgerUrl } from './use-ledger-url.js';

interface LedgerCountsProps {
  statusCounts: LedgerFrameQuery['byStatus']['statusCounts'];
  lightCounts: LedgerFrameQuery['byLight']['lightCounts'];
  url: LedgerUrl;
}

const switched = <T extends string>(all: readonly T[], chosen: readonly T[], one: T, on: boolean): T[] =>
  all.filter((each) => (each === one ? on : chosen.includes(each)));

/** How many rows of each status and light; each number is a switch that brings them in or leaves them out. */
export function LedgerCounts({ statusCounts, lightCounts, url }: LedgerCountsProps) {
  const { t } = useTranslation('dashboards');
  const { progress } = useLabels();
  const meaningOf = useLightMeaning();
  const { statuses = [], lights = [] } = url.query.filter;
  const statusCount = new Map(statusCounts.map(({ status, count }) => [status, count]));
  const lightCount = new Map(lightCounts.map(({ light, count }) => [light, count]));
  return (
    <div className="ledger-counts" role="group" aria-label={t('ledger.counts')}>
      {TASK_STATUSES.map((status) => (
        <CountSwitch
          key={status}
          on={statuses.includes(status)}
          label={progress.taskStatuses[status]}
          count={statusCount.get(status) ?? 0}
          onSwitch={(on) => url.narrow({ statuses: switched(TASK_STATUSES, statuses, status, on) })}
        >
          {progress.taskStatuses[status]}
        </CountSwitch>
      ))}
      <span className="ledger-counts-gap" />
      {LIGHTS.map((light) => (
        <CountSwitch
          key={light}
          on={lights.includes(light)}
          label={progress.lights[light]}
          count={lightCount.get(light) ?? 0}
          onSwitch={(on) => url.narrow({ lights: switched(LIGHTS, lights, light, on) })}
        >
          <LightBadge light={light} label={progress.lights[light]} reason={meaningOf(light)} />
        </CountSwitch>
      ))}
      {Object.keys(url.query.filter).length > 0 && (
        <Button type="link" className="filter-reset" onClick={() => url.change({ filter: {} })}>
          {t('ledger.reset')}
        </Button>
      )}
    </div>
  );
}

interface CountSwitchProps {
  on: boolean;
  label: string;
  count: number;
  onSwitch: (on: boolean) => void;
  children: ReactNode;
}

function CountSwitch({ on, label, count, onSwitch, children }: CountSwitchProps) {
  const { t } = useTranslation('dashboards');
  return (
    <button
      type="button"
      className={on ? 'count-switch count-switch-on' : 'count-switch'}
      aria-pressed={on}
      aria-label={t('ledger.onlyThis', { label, count })}
      onClick={() => onSwitch(!on)}
    >
      {children}
      <strong>{count}</strong>
    </button>
  );
}
