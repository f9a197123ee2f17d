import { describe, expect, it } from '@jest/globals';
import { plainForm } from '../cleaning/unify-width.js';
import { readUnitRoles } from './read-unit-roles.js';
import { unitParentheses } from './unit-parentheses.js';

function roles(text: string, firstListedLeads = false) {
  const plain = plainForm(text);
  const { units } = readUnitRoles(plain, firstListedLeads);
  const names = (role: string) =>
    units.filter((unit) => unit.role === role).map((unit) => plain.slice(unit.start, unit.end));
  return { lead: names('lead'), responsible: names('responsible') };
}

const found = (text: string) => {
  const plain = plainForm(text);
  return unitParentheses(plain, { start: 0, end: plain.length }, false).map(({ span }) =>
    plain.slice(span.start, span.end),
  );
};

describe('unit roles', () => {
  it('R04 the text names who leads and who is responsible', () => {
    expect(roles('县甲局牵头，各镇办、县级各相关单位按职责分工负责')).toEqual({
      lead: ['县甲局'],
      responsible: ['各镇办', '县级各相关单位'],
    });
  });

  it('R05 several units lead one task', () => {
    expect(roles('县甲局、县乙中心、县丙局牵头，各镇负责').lead).toEqual(['县甲局', '县乙中心', '县丙局']);
  });

  it('R06 X负责 alone is responsible and leaves no lead', () => {
    expect(roles('县甲局、县乙局负责')).toEqual({ lead: [], responsible: ['县甲局', '县乙局'] });
  });

  it('R04 a unit that the text says leads, leads behind any label', () => {
    expect(roles('责任单位：县甲局牵头，县乙局、各镇配合')).toEqual({
      lead: ['县甲局'],
      responsible: ['县乙局', '各镇'],
    });
  });

  it('R04 what a body does is no part of its name; 共同牵头 is said of what stands before it', () => {
    expect(roles('县甲委会同县乙办公室监管')).toEqual({ lead: ['县甲委'], responsible: ['县乙办公室'] });
    expect(roles('县甲局、县乙局（共同牵头），各镇')).toEqual({
      lead: ['县甲局', '县乙局'],
      responsible: ['各镇'],
    });
  });

  it('R07 collectives stay whole', () => {
    expect(roles('各区、县级市配合').responsible).toEqual(['各区、县级市']);
    expect(roles('各镇人民政府、街道办事处按职责分工负责').responsible).toEqual(['各镇人民政府、街道办事处']);
    expect(roles('区级有关部门和中央、省、市驻区单位负责').responsible).toEqual([
      '区级有关部门',
      '中央、省、市驻区单位',
    ]);
  });

  it('R08 A、B等C gives A, B and C; a bare 等 is dropped', () => {
    expect(roles('县甲局、县乙局等县级相关部门负责').responsible).toEqual([
      '县甲局',
      '县乙局',
      '县级相关部门',
    ]);
    expect(roles('县甲局、县乙局等部门按职责分工负责').responsible).toEqual(['县甲局', '县乙局']);
  });

  it('R84 separators weigh the same; only the role words decide', () => {
    const expected = { lead: ['县甲局', '县乙局'], responsible: ['县丙局', '县丁局'] };
    expect(roles('县甲局、县乙局牵头；县丙局、县丁局配合')).toEqual(expected);
    expect(roles('县甲局,县乙局牵头,县丙局;县丁局配合')).toEqual(expected);
    expect(roles('牵头单位：县甲局、县乙局；责任单位：县丙局、县丁局')).toEqual(expected);
  });

  it('R86 a collective may contain separators', () => {
    expect(roles('各乡(镇、街道)，县直有关部门按照职责分工负责').responsible).toEqual([
      '各乡(镇、街道)',
      '县直有关部门',
    ]);
  });

  it('units before 会同 and 会 lead, but 总工会 and 联合会 are names', () => {
    expect(roles('县甲局会同县乙局、县丙局负责')).toEqual({
      lead: ['县甲局'],
      responsible: ['县乙局', '县丙局'],
    });
    expect(roles('县甲局会县乙局')).toEqual({ lead: ['县甲局'], responsible: ['县乙局'] });
    expect(roles('县总工会、县妇女联合会配合').responsible).toEqual(['县总工会', '县妇女联合会']);
  });

  it('a conjunction inside a name does not split it', () => {
    expect(roles('县发展和改革局、县文化和旅游局及各镇(街道)负责').responsible).toEqual([
      '县发展和改革局',
      '县文化和旅游局',
      '各镇(街道)',
    ]);
  });

  it('分别牵头, 统筹 and a role in brackets behind the name', () => {
    expect(roles('县甲局、县乙局分别牵头，县丙局统筹')).toEqual({
      lead: ['县甲局', '县乙局'],
      responsible: ['县丙局'],
    });
    expect(roles('县甲局(牵头)、县乙局')).toEqual({ lead: ['县甲局'], responsible: ['县乙局'] });
  });

  it('the first-listed unit leads only where the document says so', () => {
    expect(roles('县甲局、县乙局负责，列第一位者为牵头单位，下同', true)).toEqual({
      lead: ['县甲局'],
      responsible: ['县乙局'],
    });
    expect(roles('县甲局、县乙局').lead).toEqual([]);
    expect(roles('县甲局、县乙局牵头', true).lead).toEqual(['县甲局', '县乙局']);
  });
});

describe('brackets that list units', () => {
  it('are found behind a sentence, with or without role words', () => {
    expect(found('做好宣传(县甲中心);加强督查。(县乙室牵头)')).toEqual(['(县甲中心)', '(县乙室牵头)']);
  });

  it.each([
    '各省(区、市)要建立机制。',
    '食品(含保健品)监管。',
    '移交县甲局(原县乙局)。',
    '(以下简称县甲局)',
    '坚持原则(谁开设、谁负责)。',
    '见公告(县甲局公告2020年第5号)。',
    '各镇(街道)',
  ])('leave %s alone', (text) => expect(found(text)).toEqual([]));
});
