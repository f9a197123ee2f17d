import { describe, expect, it } from '@jest/globals';
import { plainForm } from '../cleaning/unify-width.js';
import { headingUnits } from './heading-units.js';
import { subjectRoles } from './subject-roles.js';

const roles = (text: string): string[] =>
  subjectRoles(plainForm(text), { start: 0, end: text.length }).map(
    ({ start, end, role }) => `${role === 'lead' ? '*' : ''}${text.slice(start, end)}`,
  );

describe('units that act in a sentence', () => {
  it('R04 lead where the text says 牵头, with what they do behind it', () => {
    expect(roles('县甲局牵头编制名录，6月底前公布。县乙局、县丙局予以配合。')).toContain('*县甲局');
  });

  it('R84 会同: who stands before it leads, who stands behind it takes part', () => {
    expect(roles('县甲局会同县乙局开展专项治理。')).toEqual(['*县甲局', '县乙局']);
  });

  it('each clause names its own', () => {
    expect(roles('县甲局负责施工扬尘，县乙局负责道路扬尘，县丙局指导。')).toEqual([
      '县甲局',
      '县乙局',
      '县丙局',
    ]);
  });

  it('say nothing where nobody in particular is named', () => {
    expect(roles('政策起草部门负责做好解读。')).toEqual([]);
    expect(roles('坚持谁主管谁负责。')).toEqual([]);
  });
});

describe('headings that name units', () => {
  const named = (text: string): string[] =>
    headingUnits(plainForm(text)).map(
      ({ start, end, role }) => `${role === 'lead' ? '*' : ''}${text.slice(start, end)}`,
    );

  it('name them and nothing else', () => {
    expect(named('县甲局、县乙局')).toEqual(['县甲局', '县乙局']);
    expect(named('由县甲局牵头的任务（12项）')).toEqual(['*县甲局']);
    expect(named('各乡镇')).toEqual(['各乡镇']);
  });

  it('are no titles of work', () => {
    expect(named('健全工作机构')).toEqual([]);
    expect(named('提升县城品质')).toEqual([]);
  });
});
