import { useLabels } from '../../../lib/labels/labels.js';
import { changedPart } from './changed-part.js';
import type { Difference } from './revision-choices.js';

type Lines = Difference['ours'];
type Line = NonNullable<Lines>[number];

interface DifferenceLinesProps {
  lines: Lines;
  /** The version to mark the differences against. */
  against?: Lines;
  empty: string;
}

/** What one version says. Of a single text the changed part is marked; of lists the lines that the other lacks. */
export function DifferenceLines({ lines, against, empty }: DifferenceLinesProps) {
  const { taskRoles } = useLabels().plans;
  if (!lines || lines.length === 0) return <span className="quiet">{empty}</span>;
  const printed = ({ role, text, date }: Line) =>
    [role && `${taskRoles[role]}：`, text, date && `（${date}）`].filter(Boolean).join('');
  const [only] = lines;
  const [other] = against ?? [];
  if (lines.length === 1 && only && against?.length === 1 && other) {
    const { before, changed, after } = changedPart(only.text, other.text);
    return (
      <p>
        {only.role && `${taskRoles[only.role]}：`}
        {before}
        {changed && <mark>{changed}</mark>}
        {after}
        {only.date && <>（{only.date === other.date ? only.date : <mark>{only.date}</mark>}）</>}
      </p>
    );
  }
  const known = new Set(against?.map(printed));
  return (
    <ul>
      {lines.map((line, index) => (
        <li key={index}>
          {against && !known.has(printed(line)) ? <mark>{printed(line)}</mark> : printed(line)}
        </li>
      ))}
    </ul>
  );
}
