import { beforeAll, describe, expect, it } from '@jest/globals';
import { seededRandom } from '#shared/kernel/ports.js';
import { readArchive } from '../readers/zip-archive.js';
import { zipOf } from '../readers/testing/zip-fixture.js';
import { markTemplateFile, readTemplateFile } from './template-work.js';
import { formBytes, rowWith, sheetBytes } from './testing/ledger-workbook.js';

const random = seededRandom(7061);
const below = (n: number): number => Math.floor(random.next() * n);
const pick = <T>(values: readonly T[]): T => values[below(values.length)]!;
const LONGEST_MS = 5_000;

type Part = readonly [string, Uint8Array];
type Mutation = (parts: Part[]) => Part[];

const edit =
  (change: (xml: string) => string): Mutation =>
  (parts) => {
    const at = below(parts.length);
    return parts.map(([path, content], i) =>
      i === at
        ? [path, new TextEncoder().encode(change(new TextDecoder().decode(content)))]
        : [path, content],
    );
  };
const splice = (xml: string, length: number, text: string): string => {
  const at = below(xml.length + 1);
  return xml.slice(0, at) + text + xml.slice(at + length);
};
const NUMBERS = ['0', '-1', '1048577', '99999999999', 'NaN', '', '1e9', '2'];
const SCRAPS = [
  '<',
  '>',
  '"',
  '<!--',
  ']]>',
  '<![CDATA[',
  '&#x0;',
  '&amp;',
  '</row>',
  '<row>',
  '<c r="ZZZZ1">',
  '<v>',
  '\u0000',
  '\ud800',
];

const MUTATIONS: readonly Mutation[] = [
  edit((xml) => splice(xml, below(40), '')),
  edit((xml) => splice(xml, 0, pick(SCRAPS))),
  edit((xml) => splice(xml, below(3), String.fromCharCode(below(0xffff)))),
  edit((xml) => xml.replace(/="\d+"/g, (value) => (below(12) ? value : `="${pick(NUMBERS)}"`))),
  edit((xml) => xml.replace(/r="([A-Z]+)(\d+)"/g, (cell) => (below(8) ? cell : `r="XFE${pick(NUMBERS)}"`))),
  edit((xml) => xml.replace(/ref="[^"]*"/g, () => `ref="A1:XFD${pick(['1048576', '5', '-2'])}"`)),
  edit((xml) => xml.replace(/<v>[^<]*<\/v>/g, (value) => (below(4) ? value : `<v>${pick(NUMBERS)}</v>`))),
  edit((xml) => xml.repeat(2)),
  edit((xml) => xml.slice(0, below(xml.length))),
  edit((xml) => xml.replace(/<(\/?)(\w)/g, '<$1x:$2')),
  (parts) => parts.filter((_, i) => i !== below(parts.length)),
  (parts) => [...parts].reverse(),
];

/** Reads and marks; answers what happened in one word. */
function outcome(bytes: Uint8Array): string {
  const read = readTemplateFile({ bytes, names: [] });
  if (!read.ok) return `refused ${read.error.key}`;
  const { tasks, errors } = read.value;
  for (const { key, sheet, row, column } of errors) {
    expect(typeof sheet).toBe('string');
    if (!key.startsWith('template.no-')) expect(row).toBeGreaterThan(0);
    if (column !== null) expect(column).toMatch(/^[A-Z]{1,3}$/);
  }
  const marked = markTemplateFile({ bytes, names: [] }, 'zh-CN');
  expect(marked.ok && marked.value.bytes.byteLength).toBeGreaterThan(0);
  // Whatever is read is a task or a fault with its place: never nothing at all.
  expect(tasks.length + errors.length).toBeGreaterThan(0);
  return errors.length > 0 ? 'faults' : 'tasks';
}

describe('mutated ledgers', () => {
  let originals: Uint8Array[];

  beforeAll(async () => {
    const rows = Array.from({ length: 12 }, (_, i) =>
      rowWith({
        ordinal: `${i}`,
        title: `任务${i}`,
        lead: '县甲局、县乙局',
        due: '2026-06-30',
        target: '不少于5项',
      }),
    );
    const merged = await sheetBytes(rows, (sheet) => {
      sheet.mergeCells('C2:C6');
      sheet.getCell('F3').value = { formula: '1+1', result: 2 };
    });
    originals = [await formBytes(rows), merged];
  });

  it('300 workbooks: no crash, no hang, always a located message', () => {
    const seen = new Map<string, number>();
    let slowest = 0;
    for (let n = 0; n < 300; n += 1) {
      const archive = readArchive(pick(originals));
      if (!archive.ok) throw new Error('the original cannot be read');
      let parts: Part[] = [...archive.value];
      for (let m = 0; m <= below(3); m += 1) parts = pick(MUTATIONS)(parts);
      const bytes = zipOf(parts.map(([name, content]) => ({ name, content })));
      for (let k = below(4) ? 0 : below(6); k > 0; k -= 1) bytes[below(bytes.length)] = below(256);
      const began = performance.now();
      const what = outcome(bytes);
      slowest = Math.max(slowest, performance.now() - began);
      seen.set(what, (seen.get(what) ?? 0) + 1);
    }
    expect(slowest).toBeLessThan(LONGEST_MS);
    expect([...seen.keys()].sort()).toEqual(
      expect.arrayContaining(['faults', 'refused file.damaged', 'tasks']),
    );
  });

  it('300 texts of separated values', () => {
    const text = [
      '序号,任务,责任单位,截止日期',
      '1,"甲,项",县甲局,2026-06-30',
      '2,乙项,"县乙局\n县丙局",6月底',
    ].join('\r\n');
    for (let n = 0; n < 300; n += 1) {
      const bytes = Uint8Array.from(new TextEncoder().encode(text));
      for (let k = below(8); k >= 0; k -= 1)
        bytes[below(bytes.length)] = pick([0x22, 0x2c, 0x0a, below(256)]);
      const began = performance.now();
      outcome(bytes);
      expect(performance.now() - began).toBeLessThan(LONGEST_MS);
    }
  });
});
