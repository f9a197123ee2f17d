import type { DraftTask, DraftUnit } from '#shared/intake/breakdown-draft.js';
import type { Span } from '#shared/intake/span.js';
import { partsOf, type CivilDate } from '#shared/kernel/civil-date.js';
import type { TaskRole } from '#shared/plans/task-role.js';
import type { DemoDocument, DemoTask } from '../documents/demo-document.js';
import { TextWriter } from './text-writer.js';
import { writeBody } from './write-body.js';

/** A document printed in full, with everything that was read from it, in the shape of a breakdown. */
export interface WrittenDocument {
  readonly text: string;
  readonly spans: Readonly<Record<'title' | 'docNumber' | 'issuer' | 'date' | 'addressees', Span>>;
  readonly tasks: readonly DraftTask[];
}

type Printed = Omit<DemoDocument, 'field'>;

/** @param year the year that `6月底前` belongs to */
export function writeDocument(document: Printed, year: number, documentDate: CivilDate): WrittenDocument {
  const writer = new TextWriter();
  const line = (text: string): Span => {
    const span = writer.append(text);
    writer.append('\n');
    return span;
  };
  const title = line(document.title);
  const docNumber = line(document.docNumber);
  const addressees = line(`${document.addressees}：`);
  line(document.preamble);
  const tasks = writeSections(writer, document, year);
  line(document.closing);
  const issuer = line(document.issuer);
  const { year: y, month, day } = partsOf(documentDate);
  const date = line(`${y}年${month}月${day}日`);
  return { text: writer.text, spans: { title, docNumber, issuer, date, addressees }, tasks };
}

function writeSections(writer: TextWriter, document: Printed, year: number): DraftTask[] {
  let number = 0;
  return document.sections.flatMap(({ heading, tasks }) => {
    writer.append(`${heading}\n`);
    if (document.ordinals === 'bracketed') number = 0;
    return tasks.map((task) => {
      number += 1;
      const written = writeTask(writer, task, ordinalOf(document.ordinals, number), year);
      writer.append('\n');
      return { ...written, sectionPath: [heading] };
    });
  });
}

const HAN = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** As printed, and as kept: without its stop, brackets half-width. */
function ordinalOf(style: Printed['ordinals'], number: number): { printed: string; kept: string } {
  if (style === 'run-on') return { printed: `${number}.`, kept: String(number) };
  const han = number < 10 ? HAN[number - 1] : `十${HAN[number - 11] ?? ''}`;
  return { printed: `（${han}）`, kept: `(${han})` };
}

function writeTask(
  writer: TextWriter,
  task: DemoTask,
  ordinal: { printed: string; kept: string },
  year: number,
): Omit<DraftTask, 'sectionPath'> {
  const { start } = writer.append(ordinal.printed);
  const titleSpan = writer.append(task.title);
  writer.append('。');
  const { deadlines, targets } = writeBody(writer, task.body, year);
  const units = writeUnits(writer, task);
  const span = { start, end: writer.text.length };
  return {
    key: `task-${start}`,
    taken: true,
    ordinal: ordinal.kept,
    title: task.title,
    titleSpan,
    content: writer.text.slice(start),
    span,
    units,
    deadlines,
    targets,
    doubts: [],
  };
}

/** `（甲局牵头，乙局、丙局按职责分工负责）`; without a lead only the second half (R04, R06). */
function writeUnits(writer: TextWriter, { lead, others }: DemoTask): DraftUnit[] {
  writer.append('（');
  const leads = writeNames(writer, lead, 'lead');
  if (lead !== '') writer.append('牵头');
  if (lead !== '' && others !== '') writer.append('，');
  const rest = writeNames(writer, others, 'responsible');
  if (others !== '') writer.append('按职责分工负责');
  writer.append('）');
  return [...leads, ...rest];
}

function writeNames(writer: TextWriter, names: string, role: TaskRole): DraftUnit[] {
  if (names === '') return [];
  return names.split('、').map((printedName, index) => {
    if (index > 0) writer.append('、');
    const span = writer.append(printedName);
    return { role, printedName, source: 'parenthesis', span, unitId: null, groupId: null };
  });
}
