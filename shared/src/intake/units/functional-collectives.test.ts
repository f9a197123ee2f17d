import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../read-document.js';
import { functionalSubjects } from './functional-collectives.js';
import { splitUnitList } from './split-unit-list.js';

const namesIn = (list: string): string[] =>
  splitUnitList(list).map(({ start, end }) => list.slice(start, end));
const subjectsOf = (text: string): string[] =>
  functionalSubjects(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('collectives defined by function', () => {
  it.each([
    ['教育、民政、供热等主管部门', ['教育、民政、供热等主管部门']],
    ['县政府办、教育、民政等行业主管部门、各镇', ['县政府办', '教育、民政等行业主管部门', '各镇']],
    ['县教育局、县民政局等主管部门', ['县教育局', '县民政局', '主管部门']],
    ['县教育局、县民政局', ['县教育局', '县民政局']],
  ])('R48 keeps what names no body whole in a list, and takes apart what does: %s', (list, names) =>
    expect(namesIn(list)).toEqual(names),
  );

  it.each([
    ['加强指导,教育、民政、供热等主管部门要完善本领域目录。', ['教育、民政、供热等主管部门']],
    ['水利、林业和气象行政主管部门负责监测。', ['水利、林业和气象行政主管部门']],
    ['督促教育、民政等主管部门完善目录。', []],
    ['行业主管部门要加强指导。', []],
  ])('R48 finds it as a subject only: %s', (text, names) => expect(subjectsOf(text)).toEqual(names));

  it('R48 leaves it open in the proposal, as printed, and lays it over no unit that is named', () => {
    const { tasks } = readDocument({
      text: `云川县2026年政务公开工作要点
一、重点任务
(一)完善公开目录。教育、民政、供热等主管部门要完善本领域目录。
(二)公开办事指南。教育、民政等主管部门要公开指南。(县政府办牵头)`,
    });
    const named = tasks.map((task) =>
      [...task.leadUnits, ...task.responsibleUnits].map(({ printedName, source }) => [printedName, source]),
    );
    expect(named).toEqual([[['教育、民政、供热等主管部门', 'body']], [['县政府办', 'parenthesis']]]);
    expect(tasks[0]!.doubts.map(({ key }) => key)).toEqual(['task.no-lead-unit']);
  });
});
