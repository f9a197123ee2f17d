import { LIGHTS, TASK_STATUSES } from '#shared/progress/task-status.js';
import { useTranslation } from 'react-i18next';
import type { PreviewLightPolicyQuery } from '../../../generated/graphql.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { LightBadge } from '../../../ui/light-badge.js';

type Preview = PreviewLightPolicyQuery['previewLightPolicy'];

/** What saving would do to today's lights and statuses: counts before and after, side by side. */
export function PolicyPreview({ preview }: { preview: Preview }) {
  const { t } = useTranslation('progress');
  const { progress } = useLabels();
  const light = (counts: Preview['lightsBefore']) => new Map(counts.map((one) => [one.light, one.count]));
  const status = (counts: Preview['statusesBefore']) => new Map(counts.map((one) => [one.status, one.count]));
  const lights = [light(preview.lightsBefore), light(preview.lightsAfter)] as const;
  const statuses = [status(preview.statusesBefore), status(preview.statusesAfter)] as const;
  const rows = [
    ...LIGHTS.map((key) => ({
      key,
      name: <LightBadge light={key} label={progress.lights[key]} />,
      before: lights[0].get(key) ?? 0,
      after: lights[1].get(key) ?? 0,
    })),
    ...TASK_STATUSES.map((key) => ({
      key,
      name: progress.taskStatuses[key],
      before: statuses[0].get(key) ?? 0,
      after: statuses[1].get(key) ?? 0,
    })),
  ];
  return (
    <div role="status">
      <p>
        <strong>
          {t('policy.changes', {
            total: preview.total,
            lights: preview.changedLights,
            statuses: preview.changedStatuses,
          })}
        </strong>
      </p>
      <table className="look-table">
        <thead>
          <tr>
            <th scope="col">{t('policy.class')}</th>
            <th scope="col">{t('policy.before')}</th>
            <th scope="col">{t('policy.after')}</th>
            <th scope="col">{t('policy.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, before, after }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>{before}</td>
              <td>{after}</td>
              <td>{after === before ? '—' : after > before ? `+${after - before}` : after - before}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
