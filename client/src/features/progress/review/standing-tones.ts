import type { TargetStanding } from '../../../generated/graphql.js';
import type { Tone } from '../../../ui/status-tag.js';

export const STANDING_TONES: Readonly<Record<TargetStanding, Tone>> = {
  met: 'good',
  not_met: 'warning',
  unclear: 'info',
  no_figure: 'neutral',
};
