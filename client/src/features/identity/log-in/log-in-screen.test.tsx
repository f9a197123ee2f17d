import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Refused, renderScreen, type Answers } from '../../../testing/render-screen.js';
import { LogInScreen } from './log-in-screen.js';

const VIEWER = {
  accountId: '0190a000-0000-7000-8000-000000000001',
  displayName: '周敏',
  loginName: 'office',
  role: 'office',
  unitId: null,
  unitName: null,
  jurisdictionName: '云溪县',
  mustChangePassword: false,
  permittedActions: ['plan.read'],
  csrfToken: 'token',
  today: '2026-09-28',
};

const DEMO = {
  loginName: 'office',
  displayName: '周敏',
  role: 'office',
  unitName: null,
  password: 'Demo-2026',
};

const options = (more: Record<string, unknown> = {}) => ({
  LogInOptions: () => ({
    logInOptions: {
      setUpNeeded: false,
      jurisdictions: [{ code: 'yunxi', name: '云溪县' }],
      demoAccounts: [],
      ...more,
    },
    viewer: null,
  }),
});

const show = (answers: Answers, at = '/log-in') =>
  renderScreen(<LogInScreen />, { answers, at, path: '/log-in' });

describe('logging in', () => {
  afterEach(cleanup);

  it('sends name and password and opens the page that was asked for', async () => {
    const logIn = jest.fn((_: Record<string, unknown>) => ({ logIn: VIEWER }));
    const { address } = show({ ...options(), LogIn: logIn }, '/log-in?next=%2Fplans%3Fyear%3D2026');
    await userEvent.type(await screen.findByLabelText('用户名'), 'office');
    await userEvent.type(screen.getByLabelText('密码'), 'Correct-Horse-1');
    await userEvent.click(screen.getByRole('button', { name: '登录' }));
    await waitFor(() => expect(address()).toBe('/plans?year=2026'));
    expect(logIn).toHaveBeenCalledWith({
      input: { jurisdictionCode: 'yunxi', loginName: 'office', password: 'Correct-Horse-1' },
    });
  });

  it('says how long the account stays locked', async () => {
    show({
      ...options(),
      LogIn: () => {
        throw new Refused('TOO_MANY_ATTEMPTS', 'identity.locked', { minutes: 15 });
      },
    });
    await userEvent.type(await screen.findByLabelText('用户名'), 'office');
    await userEvent.type(screen.getByLabelText('密码'), 'wrong');
    await userEvent.click(screen.getByRole('button', { name: '登录' }));
    expect((await screen.findByRole('alert')).textContent).toContain('请 15 分钟后再试');
  });

  it('asks for what is missing instead of asking the server', async () => {
    show(options());
    await userEvent.click(await screen.findByRole('button', { name: '登录' }));
    expect(await screen.findByText('请填写密码')).toBeTruthy();
  });

  it('logs in with one click on a demo account, and shows none outside of the demo county', async () => {
    const { address } = show({ ...options({ demoAccounts: [DEMO] }), LogIn: () => ({ logIn: VIEWER }) });
    await userEvent.click(await screen.findByRole('button', { name: /政府办经办/ }));
    await waitFor(() => expect(address()).toBe('/'));
    cleanup();
    show(options());
    await screen.findByLabelText('用户名');
    expect(screen.queryByText(/演示账号/)).toBeNull();
  });

  it('goes to the set-up while nobody is registered, and never to another site', async () => {
    const first = show(options({ setUpNeeded: true }));
    await waitFor(() => expect(first.address()).toBe('/set-up'));
    cleanup();
    const { address } = show(
      { ...options({ demoAccounts: [DEMO] }), LogIn: () => ({ logIn: VIEWER }) },
      '/log-in?next=%2F%2Fevil.example%2Fx',
    );
    await userEvent.click(await screen.findByRole('button', { name: /政府办经办/ }));
    await waitFor(() => expect(address()).toBe('/'));
  });
});
