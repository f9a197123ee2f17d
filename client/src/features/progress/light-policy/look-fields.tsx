import {
  GRAPHICS_CONTRAST,
  graphicsContrast,
  TEXT_CONTRAST,
  textContrast,
  tintOf,
} from '#shared/progress/lights/contrast.js';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../lib/labels/labels.js';
import { LightBadge } from '../../../ui/light-badge.js';
import { LookTable, tryColour } from './look-table.js';
import type { PolicyDraft } from './policy-draft.js';

interface LookFieldsProps {
  draft: PolicyDraft;
  onChange: (part: Partial<PolicyDraft>) => void;
}

/** How lights and status classes are called and coloured. Shapes stay: they read in black and white. */
export function LookFields({ draft, onChange }: LookFieldsProps) {
  const { t } = useTranslation('progress');
  const { progress } = useLabels();
  return (
    <div className="policy-looks">
      <LookTable
        caption={t('policy.lights')}
        needed={GRAPHICS_CONTRAST}
        rows={draft.lights.map(({ light, name, colour }) => ({
          key: light,
          usual: progress.lights[light],
          name,
          colour,
          contrast: graphicsContrast(colour),
          sample: (
            <span style={tryColour(`--light-${light}`, colour)}>
              <LightBadge light={light} label={name || progress.lights[light]} />
            </span>
          ),
        }))}
        onChange={(key, look) =>
          onChange({ lights: draft.lights.map((one) => (one.light === key ? { ...one, ...look } : one)) })
        }
      />
      <LookTable
        caption={t('policy.statuses')}
        needed={TEXT_CONTRAST}
        rows={draft.statuses.map(({ status, name, colour }) => ({
          key: status,
          usual: progress.taskStatuses[status],
          name,
          colour,
          contrast: textContrast(colour),
          sample: (
            <span className="status-tag task-status" style={{ color: colour, background: tintOf(colour) }}>
              {name || progress.taskStatuses[status]}
            </span>
          ),
        }))}
        onChange={(key, look) =>
          onChange({
            statuses: draft.statuses.map((one) => (one.status === key ? { ...one, ...look } : one)),
          })
        }
      />
    </div>
  );
}
