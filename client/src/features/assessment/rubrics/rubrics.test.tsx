import { readRubric } from '#shared/assessment/rubric-reading/read-rubric.js';
import type { CheckedRubric } from '#shared/assessment/rubric-reading/checked-rubric.js';
import { sourceOfText } from '#shared/assessment/rubric-reading/source-of-text.js';
import { RUBRIC_TEMPLATES } from '#shared/assessment/rubrics/rubric-templates.js';
import { afterEach, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScreen, type Answers } from '../../../testing/render-screen.js';
import { ImportPreview } from './import-preview.js';
import { NewRubricScreen } from './new-rubric-screen.js';
import { RubricChoicesProvider } from '../open-round/rubric-choices-provider.js';
import { RubricScreen } from './rubric-screen.js';
import { RubricsScreen } from './rubrics-screen.js';

afterEach(cleanup);

const categoryId = '0190a000-0000-7000-8000-00000000000c';
const unitId = '0190a000-0000-7000-8000-00000000000b';
const rubricId = '0190a000-0000-7000-8000-00000000000a';

const choices: Answers = {
  RubricChoices: () => ({
    units: [
      {
        __typename: 'Unit',
        id: unitId,
        name: '县农业农村局',
        endedOn: null,
        category: { __typename: 'UnitCategory', id: categoryId, name: '县直部门' },
      },
    ],
    assessorChoices: [{ __typename: 'AssessorChoice', id: 'a1', displayName: '李强', unitName: null }],
  }),
  BurdenOverrides: () => ({ burdenOverrides: [] }),
};

const { rubric, indicators } = RUBRIC_TEMPLATES.towns;
const edition = (over: Record<string, unknown> = {}) => ({
  __typename: 'Rubric',
  id: rubricId,
  version: 1,
  seriesId: rubricId,
  edition: 1,
  name: '乡镇细则',
  year: 2026,
  categoryLabel: '乡镇',
  state: 'draft',
  content: { rubric, indicators },
  updatedAt: '2026-09-01T08:00:00Z',
  updatedByName: '张敏',
  editions: [{ __typename: 'RubricEdition', id: rubricId, edition: 1, state: 'draft' }],
  availableActions: [
    { __typename: 'AvailableAction', key: 'rubric.change', enabled: true, reason: null },
    { __typename: 'AvailableAction', key: 'rubric.publish', enabled: true, reason: null },
  ],
  ...over,
});

it('R19: an empty library says what to do next', async () => {
  renderScreen(<RubricsScreen />, { answers: { Rubrics: () => ({ rubrics: [] }) } });
  expect(await screen.findByText('细则库还是空的')).toBeTruthy();
  expect(screen.getAllByRole('link', { name: '新建细则' })[0]?.getAttribute('href')).toBe('/rubrics/new');
});

it('R19: a template is edited and saved as a draft', async () => {
  const sent: Record<string, unknown>[] = [];
  renderScreen(<NewRubricScreen />, {
    answers: {
      ...choices,
      SaveRubric: ({ input }) => {
        sent.push(input as Record<string, unknown>);
        return { saveRubric: edition() };
      },
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: '使用 乡镇工作督查评分细则' }));
  const name = await screen.findByLabelText('细则名称');
  await userEvent.clear(name);
  await userEvent.type(name, '我县乡镇细则');
  await userEvent.click(screen.getByRole('button', { name: '保存' }));
  await screen.findByText('已保存');
  expect(sent).toMatchObject([
    { id: null, version: 0, name: '我县乡镇细则', year: 2026, categoryLabel: '乡镇' },
  ]);
});

it('R20: assessors of an indicator are named on the screen', async () => {
  const sent: { content: { indicators: { name: string; assessors: unknown[] }[] } }[] = [];
  renderScreen(<RubricScreen />, {
    at: `/rubrics/${rubricId}`,
    path: '/rubrics/:rubricId',
    answers: {
      ...choices,
      Rubric: () => ({ rubric: edition() }),
      SaveRubric: ({ input }) => {
        sent.push(input as (typeof sent)[number]);
        return { saveRubric: edition({ version: 2 }) };
      },
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: '“核查属实”的适用单位和评分人' }));
  const drawer = await screen.findByRole('dialog');
  await userEvent.click(within(drawer).getByRole('button', { name: '增加一项' }));
  await userEvent.click(within(drawer).getByRole('combobox', { name: '第 1 位评分人' }));
  await userEvent.click(await screen.findByTitle('李强'));
  await userEvent.click(screen.getByRole('button', { name: '保存', hidden: true }));
  await screen.findByText('已保存');
  const saved = sent[0]?.content.indicators.find(({ name }) => name === '核查属实');
  expect(saved?.assessors).toEqual([{ id: 'a1', weight: '1' }]);
});

it('R19: what was read is shown with its problems, and goes on once every unit is decided on', async () => {
  const reading = readRubric(
    sourceOfText(`序号|考核项目|单位|分值|评分标准
1|面源|县农业局|60|1.减药（30分）；2.减肥（20分）
2|管护|县农业局|40|每少一次扣1分`),
  );
  const proposals = [{ unitId, name: '县农业农村局', confidence: 0.8, reason: 'abbreviation' as const }];
  const checked: CheckedRubric = {
    fileName: '细则.xlsx',
    reading,
    matches: [{ name: '县农业局', audience: null, proposals }],
  };
  let edited: unknown;
  renderScreen(
    <RubricChoicesProvider>
      <ImportPreview checked={checked} onEdit={(content) => (edited = content)} onAgain={() => undefined} />
    </RubricChoicesProvider>,
    { answers: choices },
  );
  const problems = await screen.findByRole('table', { name: '发现的问题' });
  expect(within(problems).getByText('“面源”分值 60 分，评分标准各项合计 50 分。')).toBeTruthy();
  expect(within(problems).getByText('第 2 行第 5 栏')).toBeTruthy();
  const go = screen.getByRole<HTMLButtonElement>('button', { name: '载入编辑' });
  expect(go.disabled).toBe(true);
  await userEvent.click(screen.getByRole('combobox', { name: '县农业局 对应单位' }));
  await userEvent.click(await screen.findByTitle('县农业农村局（建议）'));
  await userEvent.click(go);
  expect(edited).toMatchObject({
    indicators: [
      { name: '面源', appliesTo: { categoryIds: [], unitIds: [unitId] } },
      { name: '管护', appliesTo: { categoryIds: [], unitIds: [unitId] } },
    ],
  });
});
