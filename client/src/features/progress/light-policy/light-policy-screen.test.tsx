import { afterEach, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DEFAULT_LIGHT_POLICY } from '#shared/progress/lights/light-policy.js';
import { LIGHTS, TASK_STATUSES } from '#shared/progress/task-status.js';
import { renderScreen } from '../../../testing/render-screen.js';
import { LightPolicyScreen } from './light-policy-screen.js';

const { lightColours, statusColours, ladder } = DEFAULT_LIGHT_POLICY;
const policy = {
  __typename: 'LightPolicyView',
  number: 0,
  validFrom: null,
  tolerance: 10,
  notStartedLag: 50,
  dueSoonDays: 15,
  yellowLag: 20,
  statuses: TASK_STATUSES.map((status) => ({
    __typename: 'StatusLook',
    status,
    name: '',
    colour: statusColours[status],
  })),
  lights: LIGHTS.map((light) => ({ __typename: 'LightLook', light, name: '', colour: lightColours[light] })),
  ladder: ladder.map((step) => ({ __typename: 'EscalationStepShape', ...step })),
};

function open() {
  const saved: Record<string, unknown>[] = [];
  const lights = LIGHTS.map((light) => ({ __typename: 'LightCount', light, count: 3 }));
  const statuses = TASK_STATUSES.map((status) => ({ __typename: 'StatusCount', status, count: 2 }));
  renderScreen(<LightPolicyScreen />, {
    answers: {
      LightPolicySettings: () => ({ lightPolicy: policy, lightPolicyVersions: [] }),
      PreviewLightPolicy: () => ({
        previewLightPolicy: {
          __typename: 'LightPolicyPreview',
          total: 12,
          changedLights: 4,
          changedStatuses: 1,
          lightsBefore: lights,
          lightsAfter: lights,
          statusesBefore: statuses,
          statusesAfter: statuses,
        },
      }),
      SaveLightPolicy: (variables) => {
        saved.push(variables);
        return { saveLightPolicy: { __typename: 'LightPolicyView', number: 1, validFrom: '2026-09-28' } };
      },
    },
  });
  return saved;
}

afterEach(cleanup);

it('saves only what was previewed', async () => {
  const saved = open();
  const save = () => screen.getByRole('button', { name: '保存为新规则' });
  fireEvent.change(await screen.findByLabelText('临期天数'), { target: { value: '30' } });
  expect(save()).toHaveProperty('disabled', true);
  await userEvent.click(screen.getByRole('button', { name: '预览变化' }));
  expect(await screen.findByText('当前 12 项分工中，4 项亮灯改变，1 项状态改变。')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('滞后亮黄灯'), { target: { value: '25' } });
  expect(save()).toHaveProperty('disabled', true);
  await userEvent.click(screen.getByRole('button', { name: '预览变化' }));
  await screen.findByText(/4 项亮灯改变/);
  await userEvent.click(save());
  expect(saved).toMatchObject([
    { input: { lastNumber: 0, validFrom: '2026-09-28', policy: { dueSoonDays: 30, yellowLag: 25 } } },
  ]);
});

it('refuses a faint colour and a ladder that climbs down, with the reason', async () => {
  open();
  fireEvent.change(await screen.findByLabelText('黄灯的颜色'), { target: { value: '#ffe100' } });
  expect(screen.getByText(/灯色 #ffe100 与底色对比度为 1.19/)).toBeTruthy();
  expect(screen.getByRole('button', { name: '预览变化' })).toHaveProperty('disabled', true);
  fireEvent.change(screen.getByLabelText('黄灯的颜色'), { target: { value: '#b97400' } });
  fireEvent.change(screen.getByLabelText('第 2 步的逾期天数'), { target: { value: '1' } });
  expect(screen.getByText('升级步骤的逾期天数应当逐级增加。')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '删除第 2 步' }));
  expect(screen.queryByText('升级步骤的逾期天数应当逐级增加。')).toBeNull();
});
