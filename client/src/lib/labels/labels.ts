import { createContext, useContext } from 'react';
import type { AccessLabels } from '#shared/access/access.labels.js';
import type { AuditLogLabels } from '#shared/audit-log/audit-log.labels.js';
import type { FilesLabels } from '#shared/files/files.labels.js';
import type { IdentityLabels } from '#shared/identity/identity.labels.js';
import type { AnalysisLabels } from '#shared/assessment/analysis/analysis.labels.js';
import type { BurdenLabels } from '#shared/assessment/burden-lint/burden.labels.js';
import type { RubricLabels } from '#shared/assessment/rubrics/rubric.labels.js';
import type { AssessmentLabels } from '#shared/assessment/assessment.labels.js';
import type { DashboardsLabels } from '#shared/dashboards/dashboards.labels.js';
import type { RemindersLabels } from '#shared/progress/reminders/reminders.labels.js';
import type { ResponsibilityLabels } from '#shared/plans/responsibility.labels.js';
import type { ChangesLabels } from '#shared/progress/changes/changes.labels.js';
import type { ProgressLabels } from '#shared/progress/progress.labels.js';
import type { LightsLabels } from '#shared/progress/lights/lights.labels.js';
import type { IntakeLabels } from '#shared/intake/intake.labels.js';
import type { TemplateLabels } from '#shared/intake/template/template.labels.js';
import type { AttentionLabels } from '#shared/dashboards/attention/attention.labels.js';
import type { NotificationsLabels } from '#shared/notifications/notifications.labels.js';
import { fillIn } from '#shared/kernel/fill-in.js';
import type { KernelLabels } from '#shared/kernel/kernel.labels.js';
import type { OrganisationLabels } from '#shared/organisation/organisation.labels.js';
import type { CalendarLabels } from '#shared/calendar/calendar.labels.js';
import type { DeadlinesLabels } from '#shared/plans/deadlines/deadlines.labels.js';
import type { CascadeLabels } from '#shared/plans/cascade/cascade.labels.js';
import type { PlansLabels } from '#shared/plans/plans.labels.js';

/** The domain's words in one language: states, roles, refusals. A screen's own words are in its `texts.*`. */
export interface Labels {
  readonly access: AccessLabels;
  readonly auditLog: AuditLogLabels;
  readonly files: FilesLabels;
  readonly identity: IdentityLabels;
  readonly intake: IntakeLabels;
  readonly ledgerTemplate: TemplateLabels;
  readonly kernel: KernelLabels;
  readonly organisation: OrganisationLabels;
  readonly plans: PlansLabels;
  readonly cascade: CascadeLabels;
  readonly calendar: CalendarLabels;
  readonly deadlines: DeadlinesLabels;
  readonly responsibility: ResponsibilityLabels;
  readonly progress: ProgressLabels;
  readonly lights: LightsLabels;
  readonly changes: ChangesLabels;
  readonly reminders: RemindersLabels;
  readonly dashboards: DashboardsLabels;
  readonly assessment: AssessmentLabels;
  readonly rubrics: RubricLabels;
  readonly burden: BurdenLabels;
  readonly analysis: AnalysisLabels;
  readonly attention: AttentionLabels;
  readonly notifications: NotificationsLabels;
}

/** Those that are there before the log-in. */
export type GuestLabels = Pick<Labels, 'access' | 'identity' | 'kernel'>;

export const GuestLabelsContext = createContext<GuestLabels | null>(null);
export const LabelsContext = createContext<Labels | null>(null);

export function useLabels(): Labels {
  const labels = useContext(LabelsContext);
  if (!labels) throw new Error('useLabels outside of LabelsContext');
  return labels;
}

/** For what also stands before the log-in: the words of all domains where they are there. */
export function useGuestLabels(): GuestLabels {
  const office = useContext(LabelsContext);
  const guest = useContext(GuestLabelsContext);
  const labels = office ?? guest;
  if (!labels) throw new Error('useGuestLabels outside of GuestLabelsContext');
  return labels;
}

type Refusals = Readonly<Record<string, string>>;

/** Looks in every domain's refusals; undefined for a key that no catalogue knows. */
export function refusalSentence(
  labels: GuestLabels,
  key: string,
  values?: Readonly<Record<string, unknown>>,
): string | undefined {
  for (const domain of Object.values(labels) as { readonly refusals?: Refusals }[]) {
    const sentence = domain.refusals?.[key];
    if (sentence !== undefined) return fillIn(sentence, values);
  }
  return undefined;
}
