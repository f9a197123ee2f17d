import { lightSentence, type LightExplanation } from '#shared/progress/lights/explain-light.js';
import type { Light } from '../generated/graphql.js';
import { useLabels } from '../lib/labels/labels.js';
import { LightBadge } from './light-badge.js';

/** A light and, in words below it, why it shines. */
export function ExplainedLight({ light, reason }: { light: Light; reason: LightExplanation }) {
  const { progress, lights } = useLabels();
  const sentence = lightSentence(reason, lights.reasons);
  return (
    <span className="explained-light">
      <LightBadge light={light} label={progress.lights[light]} reason={sentence} />
      <span className="light-reason">{sentence}</span>
    </span>
  );
}
