import type { Doubt, ProposedDeadline, ProposedTask, ProposedUnit } from '../breakdown.js';
import type { Span } from '../span.js';
import type { CleanDocument } from '../cleaning/clean-document.js';
import { readDeadlines } from '../deadlines/read-deadlines.js';
import type { DeadlineContext } from '../deadlines/found-deadline.js';
import { readTargets } from '../targets/read-targets.js';
import { isUnitName } from '../units/unit-names.js';
import type { UnitRole } from '../units/read-unit-roles.js';
import type { DocumentUnitRules } from '../units/document-unit-rules.js';
import type { DraftUnit, TaskDraft } from './task-draft.js';

export interface TaskContext {
  readonly document: CleanDocument;
  readonly calendar: Omit<DeadlineContext, 'isDeadlineField'>;
  readonly unitRules: DocumentUnitRules;
  /** A report on what was done: its bare figures are achievements. @source R67 */
  readonly isReport: boolean;
}

const ENCOURAGES = /(鼓励|探索|有条件的[^,。;]{0,20}可)/;
const OBLIGES = /(要|应|必须|确保|完成|不得|须|不少于|不低于)/;

const sameName = (a: ProposedUnit, b: ProposedUnit): boolean => a.printedName === b.printedName;

function unitsIn(document: CleanDocument, units: readonly DraftUnit[], role: UnitRole): ProposedUnit[] {
  const named = units
    .filter((unit) => unit.role === role)
    .map(({ start, end, source }): ProposedUnit => ({
      printedName: document.text.slice(start, end),
      source,
      span: { start, end },
    }));
  return named.filter((unit, i) => named.findIndex((other) => sameName(other, unit)) === i);
}

/** The draft's units and those that the document declares once for all that follows. */
function allUnits({ unitRules }: TaskContext, draft: TaskDraft): DraftUnit[] {
  if (draft.supporting) return [...draft.units];
  const declared = unitRules.declaredOnce
    .filter(({ after }) => after < draft.span.start)
    .flatMap(({ units }) => units);
  return [...draft.units, ...declared.map((unit): DraftUnit => ({ ...unit, source: 'inherited' }))];
}

function unitDoubts(
  context: TaskContext,
  draft: TaskDraft,
  leads: readonly ProposedUnit[],
  others: readonly ProposedUnit[],
): Doubt[] {
  const doubts: Doubt[] = [];
  const all = [...leads, ...others];
  if (all.length === 0) doubts.push({ key: 'task.no-units', span: draft.titleSpan });
  else if (leads.length === 0) doubts.push({ key: 'task.no-lead-unit', span: others[0]!.span });
  for (const unit of all) {
    const plain = context.document.plain.slice(unit.span.start, unit.span.end);
    if (!isUnitName(plain))
      doubts.push({ key: 'unit.suspicious-name', values: { unit: unit.printedName }, span: unit.span });
    if (
      context.document.plain[unit.span.end] === '等' &&
      !/^[、,]?等[县市省区州镇乡各有相国]/.test(
        context.document.plain.slice(unit.span.end, unit.span.end + 3),
      )
    ) {
      doubts.push({ key: 'unit.open-list', values: { unit: unit.printedName }, span: unit.span });
    }
  }
  const inherited = all.find((unit) => unit.source === 'inherited');
  if (inherited) {
    const declared = context.unitRules.declaredOnce.some(({ units }) =>
      units.some((unit) => unit.start === inherited.span.start),
    );
    doubts.push({
      key: declared ? 'unit.declared-once' : 'unit.inherited',
      values: { unit: inherited.printedName },
      span: inherited.span,
    });
  }
  const first = leads[0];
  if (context.unitRules.firstListedLeads && leads.length === 1 && first) {
    doubts.push({ key: 'unit.lead-by-position', values: { unit: first.printedName }, span: first.span });
  }
  return doubts;
}

/** Whether a sentence says what the column of deadlines says. */
function sameTime(one: ProposedDeadline, field: ProposedDeadline): boolean {
  if (one.date !== undefined) return one.date === field.date;
  if (one.kind !== field.kind) return false;
  if (one.kind === 'recurring') return one.text === field.text;
  // Without a date the month must do: 3月底前 and 3月.
  if (one.kind !== 'event-relative' && one.kind !== 'working-days') {
    const [month, other] = [one, field].map(({ text }) => /\d{1,2}(?=月)/.exec(text)?.[0]);
    return month === undefined ? one.text === field.text : month === other;
  }
  const [a = '', b = ''] = [one.anchor, field.anchor];
  return one.days === field.days && one.hours === field.hours && (a.endsWith(b) || b.endsWith(a));
}

function deadlinesOf({ document, calendar }: TaskContext, draft: TaskDraft) {
  const fields = draft.deadlineFields.map((span) =>
    readDeadlines(document, span, { ...calendar, isDeadlineField: true }),
  );
  const text = readDeadlines(document, draft.span, { ...calendar, isDeadlineField: false });
  const fromFields = fields.flatMap((field) => field.deadlines);
  const inField = ({ span }: { readonly span?: Span }): boolean =>
    span !== undefined &&
    draft.deadlineFields.some((field) => field.start <= span.start && span.end <= field.end);
  const isRepeated = (one: ProposedDeadline): boolean => fromFields.some((other) => sameTime(one, other));
  return {
    deadlines: [...text.deadlines.filter((one) => !inField(one) && !isRepeated(one)), ...fromFields],
    doubts: [...text.doubts.filter((doubt) => !inField(doubt)), ...fields.flatMap((field) => field.doubts)],
  };
}

/** Reads what is inside an item and says what the office should look at. */
export function taskFromDraft(context: TaskContext, draft: TaskDraft): ProposedTask {
  const { document } = context;
  const units = allUnits(context, draft);
  const leadUnits = unitsIn(document, units, 'lead');
  // A table that prints a unit in both of its columns means both; of several brackets in one item the lead counts.
  const responsibleUnits = unitsIn(document, units, 'responsible').filter(
    (unit) => unit.source === 'cell' || !leadUnits.some((lead) => sameName(lead, unit)),
  );
  const isAside = ({ span }: { readonly span?: Span }): boolean =>
    draft.asides?.some((aside) => span && aside.start <= span.start && span.end <= aside.end) ?? false;
  const { deadlines, doubts } = deadlinesOf(context, draft);
  const content = document.text.slice(draft.span.start, draft.span.end);
  const encouraged = ENCOURAGES.exec(content);
  const isEncouragement = encouraged !== null && !OBLIGES.test(content);
  return {
    ordinal: draft.ordinal,
    sectionPath: draft.sectionPath,
    title: draft.title ?? document.text.slice(draft.titleSpan.start, draft.titleSpan.end),
    titleSpan: draft.titleSpan,
    content,
    span: draft.span,
    leadUnits,
    responsibleUnits,
    ...(draft.leader && {
      leader: { text: document.text.slice(draft.leader.start, draft.leader.end), span: draft.leader },
    }),
    deadlines: deadlines.filter((one) => !isAside(one)),
    targets: readTargets(document, draft.span, context.isReport).filter((one) => !isAside(one)),
    doubts: [
      ...draft.doubts,
      ...unitDoubts(context, draft, leadUnits, responsibleUnits),
      ...doubts.filter((one) => !isAside(one)),
      ...(isEncouragement
        ? [{ key: 'task.encouragement' as const, values: { text: encouraged[0] }, span: draft.span }]
        : []),
    ],
    supporting: draft.supporting,
  };
}
