import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DocumentSource } from '../document-source.js';
import { cleanDocument } from './clean-document.js';
import { cleaningChanges } from './cleaning-changes.js';
import { UNDOABLE_CLEANING_KINDS, type UndoableCleaningKind } from './cleaning-kinds.js';

const GLOSSED = '縣政務(wù)公開(kāi)發(fā)展領(lǐng)導(dǎo)小組';

function changesOf(source: DocumentSource, keep: readonly UndoableCleaningKind[] = []) {
  const cleaned = cleanDocument(source, { keep });
  return cleaningChanges(cleaned).map(({ kind, original, cleaned: now }) => [
    kind,
    cleaned.original.slice(original.start, original.end),
    cleaned.text.slice(now.start, now.end),
  ]);
}

describe('changes of cleaning', () => {
  it('R51 names joined lines and furniture, each with the text that went', () => {
    const text = [
      '当前位置：首页 > 公开',
      '  甲市人民政府办公室关于印发政务公',
      '开工作要点的通知',
      '',
      '【打印本页】',
    ];
    expect(changesOf({ text: text.join('\n') })).toEqual([
      ['site_furniture', '当前位置：首页 > 公开', ''],
      ['joined_line', '\n', ''],
      ['site_furniture', '【打印本页】', ''],
    ]);
  });

  it('R36 names the spaces inside words and quantities, not the indent of a line', () => {
    expect(changesOf({ text: '　　不少于5 次，于10 日前。  \n下一段。' })).toEqual([
      ['space', ' ', ''],
      ['space', ' ', ''],
    ]);
  });

  it('R83 names glosses and converted characters', () => {
    expect(changesOf({ text: GLOSSED }).slice(0, 3)).toEqual([
      ['traditional', '縣', '县'],
      ['traditional', '務', '务'],
      ['gloss', '(wù)', ''],
    ]);
  });

  it('R83 marks lost characters, which nothing can switch off', () => {
    const lost = [['lost_character', '??h', '??h']];
    expect(changesOf({ text: '防护。??h人民政府网站' })).toEqual(lost);
    expect(changesOf({ text: '防护。??h人民政府网站' }, UNDOABLE_CLEANING_KINDS)).toEqual(lost);
  });

  it('names width, invisible marks and the cuts of a one-line document', () => {
    const filler = '全面落实各项要求不断提高工作质量和水平'.repeat(6);
    expect(changesOf({ text: '占９５％以上。\u200b' })).toEqual([
      ['width', '９５％', '95%'],
      ['invisible', '\u200b', ''],
    ]);
    const oneLine = `一、总体要求。${filler}。二、工作任务。${filler}。三、其他。${filler}。${filler}`;
    expect(changesOf({ text: oneLine }).filter(([kind]) => kind === 'split_line').length).toBeGreaterThan(1);
  });

  it('names the radicals that PDF files give in place of characters', () => {
    expect(cleanDocument({ text: '⼀、县⼈⺠政府各部⻔' }).text.trim()).toBe('一、县人民政府各部门');
    expect(changesOf({ text: '⼀、县⼈⺠政府' })).toEqual([
      ['width', '⼀', '一'],
      ['width', '⼈⺠', '人民'],
    ]);
  });

  it('says nothing of a clean text and of the sides of a table', () => {
    expect(changesOf({ text: '一、任务\n| 序号 | 任务 |\n|---|---|\n| 1 | 甲 |\n' })).toEqual([]);
    expect(changesOf({ blocks: [{ kind: 'table', rows: [[{ text: '1' }, { text: '甲' }]] }] })).toEqual([]);
  });

  it.each<[UndoableCleaningKind, string]>([
    ['site_furniture', '一、任务\n【打印本页】'],
    ['joined_line', '关于印发政务公\n开工作要点的通知'],
    ['space', '不少于5 次'],
    ['gloss', GLOSSED],
    ['traditional', GLOSSED],
    ['width', '占９５％'],
    ['invisible', '甲\u200b乙'],
  ])('leaves %s as received where the office says so', (kind, text) => {
    expect(changesOf({ text }).some(([found]) => found === kind)).toBe(true);
    expect(changesOf({ text }, [kind]).some(([found]) => found === kind)).toBe(false);
  });

  it('accounts for every character of the original, whatever the text', () => {
    const word = fc.constantFrom(
      '一、',
      '任务',
      ' ',
      '\n',
      '\r\n',
      '　',
      '|',
      '\t',
      '務(wù)',
      '５',
      '\u200b',
      '打印本页\n',
      '。',
      'Open Data',
      '??h',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const cleaned = cleanDocument({ text: words.join('') });
        const kept = new Set(cleaned.origins);
        const told = new Set<number>();
        for (const { original } of cleaningChanges(cleaned)) {
          expect(original.start).toBeLessThanOrEqual(original.end);
          for (let i = original.start; i < original.end; i++) told.add(i);
        }
        const untold = [...cleaned.original].filter(
          (char, i) => !/[\s|｜+:-]/.test(char) && !kept.has(i) && !told.has(i),
        );
        expect(untold).toEqual([]);
      }),
      { seed: 11, numRuns: 500 },
    );
  });
});
