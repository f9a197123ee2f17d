import { readFile as readBytes } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Breakdown, ProposedTask } from '#shared/intake/breakdown.js';
import { breakdownJson } from '#shared/intake/breakdown-json.js';
import { intakeLabelsZhCn as labels } from '#shared/intake/intake.labels.zh-cn.js';
import { readDocument } from '#shared/intake/read-document.js';
import { fillIn } from '#shared/kernel/fill-in.js';
import { readFile } from '../modules/intake/readers/read-file.js';
import { CommandProblem, type Command } from './command.js';

const USAGE = '用法 usage: duheng breakdown FILE [--json]';

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readBytes(path);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new CommandProblem(`读不到文件 cannot read ${path} (${code})`);
  }
}

async function breakdownOf(path: string): Promise<Breakdown> {
  const source = await readFile(await bytesOf(path), basename(path));
  if (!source.ok) {
    throw new CommandProblem(fillIn(labels.refusals[source.error.key], source.error.values));
  }
  return readDocument(source.value);
}

const list = (label: string, names: readonly string[]): string[] =>
  names.length > 0 ? [`    ${label}：${names.join('、')}`] : [];

function taskLines(task: ProposedTask): string[] {
  const mark = task.supporting ? '（保障性内容）' : '';
  return [
    `  ${task.ordinal} ${task.title}${mark}`.trimEnd(),
    ...list(
      '牵头',
      task.leadUnits.map((unit) => unit.printedName),
    ),
    ...list(
      '责任',
      task.responsibleUnits.map((unit) => unit.printedName),
    ),
    ...list(
      '时限',
      task.deadlines.map(({ text, date }) => (date ? `${text}（${date}）` : text)),
    ),
    ...list(
      '指标',
      task.targets.map((target) => target.text),
    ),
    ...task.doubts.map((doubt) => `    ※ ${fillIn(labels.doubts[doubt.key], doubt.values)}`),
  ];
}

function summary({ document, tasks, doubts }: Breakdown): string {
  const lines = [
    document.title || '（无标题）',
    [document.docNumber, document.issuer, document.date].filter(Boolean).join('  '),
  ];
  let section = '';
  for (const task of tasks) {
    const path = task.sectionPath.join(' / ');
    if (path !== section) lines.push('', path);
    section = path;
    lines.push(...taskLines(task));
  }
  lines.push('', `共${tasks.filter((task) => !task.supporting).length}项任务`);
  lines.push(...doubts.map((doubt) => `※ ${fillIn(labels.doubts[doubt.key], doubt.values)}`));
  return `${lines.join('\n')}\n`;
}

/** `breakdown FILE [--json]`: what the reader proposes; with `--json` one JSON object and nothing else. */
export const runBreakdown: Command = async (args, out) => {
  const files = args.filter((arg) => arg !== '--json');
  if (files.length !== 1 || files[0]!.startsWith('--')) throw new CommandProblem(USAGE);
  const breakdown = await breakdownOf(files[0]!);
  out.write(args.includes('--json') ? `${JSON.stringify(breakdownJson(breakdown))}\n` : summary(breakdown));
  return 0;
};
