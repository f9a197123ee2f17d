import { describe, expect, it } from '@jest/globals';
import { plainForm } from '../cleaning/unify-width.js';
import { labelledFields } from './labelled-units.js';
import { roleSentences } from './role-sentences.js';

type Read = (
  plain: string,
  span: { start: number; end: number },
) => readonly { start: number; end: number; role: string }[];

const shown = (read: Read) => (text: string) => {
  const plain = plainForm(text);
  return read(plain, { start: 0, end: plain.length }).map(
    ({ start, end, role }) => `${role === 'lead' ? '*' : ''}${plain.slice(start, end)}`,
  );
};
const sentences = shown(roleSentences);
const labels = shown((plain, span) => labelledFields(plain, span, false).units);

describe('sentences that share work out', () => {
  it.each([
    ['完善制度。由县甲局牵头，县乙局、县丙局配合。', ['*县甲局', '县乙局', '县丙局']],
    ['由县甲局会同县乙局、县丙局等部门负责。', ['*县甲局', '县乙局', '县丙局']],
    ['县甲局、县乙局按职责分工负责，建立联合执法机制。', ['县甲局', '县乙局']],
    ['县甲局、县乙局分别牵头，各镇（街道）负责落实。', ['*县甲局', '*县乙局', '各镇(街道)']],
    ['县甲局负责调度，各乡镇人民政府具体落实。', ['县甲局', '各乡镇人民政府']],
  ])('R04 R84 reads %s', (text, units) => expect(sentences(text)).toEqual(units));

  it.each([
    '政策制定部门负责组织实施政策性文件的解读、发布工作。',
    '各股室对照任务负责抓好整改。',
    '县甲局开展检查，结果向社会公开。',
  ])('leaves what acts in a sentence alone: %s', (text) => expect(sentences(text)).toEqual([]));
});

describe('labels', () => {
  it('R77 people and times behind a label are no units', () => {
    expect(labels('责任领导：张三、李四；牵头单位：县甲局；责任单位：县乙局；完成时限：供暖期前')).toEqual([
      '*县甲局',
      '县乙局',
    ]);
  });

  it('several labels on one line, parted by blanks', () => {
    expect(labels('牵头单位：县甲局 责任单位：县乙局、县丙局 完成时限：12月底')).toEqual([
      '*县甲局',
      '县乙局',
      '县丙局',
    ]);
  });

  it('a label in brackets opens a field', () => {
    expect(labels('【牵头单位】县甲局')).toEqual(['*县甲局']);
    expect(labels('【配合单位】：县乙局、各镇（街道）')).toEqual(['县乙局', '各镇(街道)']);
  });

  it('a label inside a bracket is left to the bracket', () => {
    expect(labels('推进评查。（责任领导：张三；责任科室：办公室）')).toEqual([]);
  });
});
