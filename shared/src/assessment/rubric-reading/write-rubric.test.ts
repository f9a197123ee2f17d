import { describe, expect, it } from '@jest/globals';
import type { RubricContent } from '../rubrics/rubric-content.js';
import { RUBRIC_TEMPLATE_KEYS, RUBRIC_TEMPLATES } from '../rubrics/rubric-templates.js';
import { nodesOfReading } from './nodes-of-reading.js';
import { readRubric } from './read-rubric.js';
import { writeRubric } from './write-rubric.js';
import type { RubricSource } from './rubric-source.js';

const NAMES: Readonly<Record<string, string>> = { u1: '县水务局', u2: '县统计局', c1: '乡镇' };

function sourceOf(content: RubricContent): RubricSource {
  const { title, terms, header, rows } = writeRubric('云川县考核细则', content, (id) => NAMES[id]);
  return {
    rows: [[title], [terms], header, ...rows].map((texts, index) => ({
      place: { in: 'sheet', name: '细则', row: index + 1, column: 0 },
      cells: texts.map((text) => ({ text })),
    })),
  };
}

const audienceOf = (name: string) => {
  const id = Object.keys(NAMES).find((one) => NAMES[one] === name)!;
  return id.startsWith('c') ? { unitIds: [], categoryIds: [id] } : { unitIds: [id], categoryIds: [] };
};

function readBack(content: RubricContent): RubricContent {
  const { rubric, indicators, problems } = readRubric(sourceOf(content));
  expect(problems).toEqual([]);
  return { rubric, indicators: nodesOfReading(indicators, audienceOf) };
}

/** Keys are given anew by every reading. */
const comparable = ({ rubric, indicators }: RubricContent) => {
  const place = new Map(indicators.map(({ id }, index) => [id, index]));
  return {
    rubric,
    indicators: indicators.map(({ id, parentId, ...node }) => ({
      ...node,
      id: place.get(id),
      parentId: parentId && place.get(parentId),
    })),
  };
};

describe('a rubric written as a sheet', () => {
  it.each(RUBRIC_TEMPLATE_KEYS)('R19: the template %s comes back as it was', (key) => {
    const { rubric, indicators } = RUBRIC_TEMPLATES[key];
    expect(comparable(readBack({ rubric, indicators }))).toEqual(comparable({ rubric, indicators }));
  });

  it('keeps three levels, printed numbers, parts of units, and what holds for the whole', () => {
    const { rubric } = RUBRIC_TEMPLATES.towns;
    const everybody = { standard: '', rule: null, part: 'base', appliesTo: null, assessors: [] } as const;
    const node = (id: string, parentId: string | null, number: string, name: string, maxPoints: string) => {
      return {
        ...everybody,
        combination: 'mean' as const,
        id,
        parentId,
        number,
        name,
        maxPoints,
        sortOrder: 0,
      };
    };
    const leaf = { standard: '按要求落实。', rule: { kind: 'judgement' } } as const;
    const only = (unitIds: string[], categoryIds: string[] = []) => ({ appliesTo: { unitIds, categoryIds } });
    const content: RubricContent = {
      rubric: {
        ...rubric,
        terms: { caps: { bonus: '20', deduction: '10' }, notApplicable: 'drop', doubleBelow: 4 },
        ties: 'dense',
      },
      indicators: [
        { ...node('a', null, '1', '通用部分', '40'), ...leaf },
        node('b', null, '二、', '单位部分', '60'),
        node('c', 'b', '（一）', '业务', '60'),
        { ...node('d', 'c', '7', '岸线', '60'), ...leaf, ...only(['u1']) },
        { ...node('e', 'c', '7', '数据', '60'), ...leaf, ...only(['u2'], ['c1']) },
        { ...node('f', null, '', '奖惩', '5'), ...leaf, part: 'deduction' as const },
      ].map((one, index) => ({ ...one, sortOrder: index + 1 })),
    };
    const { rubric: terms, indicators, problems } = readRubric(sourceOf(content));
    expect(problems.map(({ key }) => key)).toEqual(['rubric.number-twice']);
    const back = { rubric: terms, indicators: nodesOfReading(indicators, audienceOf) };
    expect(comparable(back)).toEqual(comparable(content));
  });
});
