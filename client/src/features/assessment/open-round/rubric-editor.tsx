import type { RoundRubric } from '#shared/assessment/round-record.js';
import { BurdenPanel } from '../burden/burden-panel.js';
import { useBurdenFindings } from '../burden/use-burden-findings.js';
import { toNodes, withSums, type IndicatorDraft } from './indicator-draft.js';
import { IndicatorEditor } from './indicator-editor.js';
import { RubricPanel } from './rubric-panel.js';

interface RubricEditorProps {
  /** For which overrides of the burden check hold. */
  year: number;
  rubric: RoundRubric;
  drafts: IndicatorDraft[];
  onRubric: (rubric: RoundRubric) => void;
  onDrafts: (drafts: IndicatorDraft[]) => void;
}

/** The terms of the whole, the tree, and what of it may not be assessed. */
export function RubricEditor({ year, rubric, drafts, onRubric, onDrafts }: RubricEditorProps) {
  const nodes = toNodes(withSums(drafts));
  const { findings } = useBurdenFindings(year, nodes);
  return (
    <>
      <RubricPanel rubric={rubric} onChange={onRubric} />
      <IndicatorEditor fullPoints={rubric.fullPoints} drafts={drafts} onChange={onDrafts} />
      <BurdenPanel year={year} findings={findings} count={nodes.length} />
    </>
  );
}
