import { useQuery } from '@apollo/client/react';
import { DEFAULT_LIGHT_POLICY, type LightPolicy } from '#shared/progress/lights/light-policy.js';
import { tintOf } from '#shared/progress/lights/contrast.js';
import { namedByPolicy } from '#shared/progress/lights/named-by-policy.js';
import { LIGHTS, TASK_STATUSES } from '#shared/progress/task-status.js';
import { useEffect, useMemo, type ReactNode } from 'react';
import { LabelsContext, useLabels } from '../lib/labels/labels.js';
import { LightPolicyContext } from '../lib/lights/light-policy-context.js';
import { lightPolicyDocument } from '../lib/lights/light-policy.document.js';
import { policyOfView } from '../lib/lights/policy-of-view.js';
import { mayDo, useViewer } from '../lib/viewer/viewer-context.js';

/** Gives every screen the words and colours that the viewer's jurisdiction has chosen. */
export function LightPolicyProvider({ children }: { children: ReactNode }) {
  const skip = !mayDo(useViewer(), 'assignment.read');
  const { data } = useQuery(lightPolicyDocument, { skip, fetchPolicy: 'cache-and-network' });
  const policy = useMemo(() => (data ? policyOfView(data.lightPolicy) : DEFAULT_LIGHT_POLICY), [data]);
  const labels = useLabels();
  const named = useMemo(
    () => ({ ...labels, progress: { ...labels.progress, ...namedByPolicy(labels.progress, policy) } }),
    [labels, policy],
  );
  useEffect(() => paint(policy), [policy]);
  return (
    <LightPolicyContext value={policy}>
      <LabelsContext value={named}>{children}</LabelsContext>
    </LightPolicyContext>
  );
}

/** As variables of the page: styles name them, so that no component carries colours about. */
function paint({ lightColours, statusColours }: LightPolicy): void {
  const { style } = document.documentElement;
  for (const light of LIGHTS) style.setProperty(`--light-${light}`, lightColours[light]);
  for (const status of TASK_STATUSES) {
    style.setProperty(`--status-${status}`, statusColours[status]);
    style.setProperty(`--status-${status}-tint`, tintOf(statusColours[status]));
  }
}
