import type { ProgressReportState } from '../../../generated/graphql.js';
import type { Tone } from '../../../ui/status-tag.js';

export const REPORT_TONES: Readonly<Record<ProgressReportState, Tone>> = {
  draft: 'neutral',
  handed_in: 'info',
  submitted: 'info',
  returned: 'warning',
  accepted: 'good',
};
