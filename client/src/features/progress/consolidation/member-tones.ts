import type { MemberStanding } from '../../../generated/graphql.js';
import type { Tone } from '../../../ui/status-tag.js';

export const MEMBER_TONES: Readonly<Record<MemberStanding, Tone>> = {
  completed: 'good',
  reported: 'info',
  missing: 'neutral',
  late: 'warning',
};
