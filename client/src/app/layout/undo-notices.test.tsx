import { afterEach, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Refused, renderScreen, type Answers } from '../../testing/render-screen.js';
import { UndoNotices } from './undo-notices.js';

const offer = (id: string, kind: string, parameters: object) => ({
  __typename: 'UndoOffer',
  id,
  kind,
  parameters,
  expiresAt: '2026-09-28T02:10:00Z',
});

/** The page as it is after a reload: it knows nothing but what the server still offers. */
function open(offers: object[], takeBack: Answers[string]) {
  const taken: unknown[] = [];
  renderScreen(<UndoNotices />, {
    answers: {
      UndoOffers: () => ({ undoOffers: offers.filter((one) => !taken.includes((one as { id: string }).id)) }),
      TakeBack: (variables) => {
        const answer = takeBack(variables);
        taken.push(variables['offerId']);
        return answer;
      },
    },
  });
  return taken;
}

afterEach(cleanup);

it('offers after a reload what the account has done, and takes back what was chosen', async () => {
  const refusals = [{ __typename: 'UndoRefusal', reason: 'error.changed-meanwhile', count: 1 }];
  const taken = open(
    [
      offer('o1', 'rows.extend', { count: '3', date: '2026-12-31' }),
      offer('o2', 'view.delete', { name: '红灯' }),
    ],
    () => ({ takeBack: { __typename: 'UndoOutcome', done: 2, refusals } }),
  );
  expect(await screen.findByText('已将 3 行的时限延长至 2026-12-31')).toBeTruthy();
  expect(await screen.findByText('已删除视图“红灯”')).toBeTruthy();
  const [latest] = screen.getAllByRole('button', { name: /撤\s?销/ });
  await userEvent.setup({ pointerEventsCheck: 0 }).click(latest!);
  expect(await screen.findByText(/^已撤销 2 项；1 项未撤销：/)).toBeTruthy();
  expect(taken).toHaveLength(1);
  await waitFor(() => expect(screen.getAllByRole('button', { name: /撤\s?销/ })).toHaveLength(1));
});

it('says why it is too late', async () => {
  open([offer('o1', 'milestone.remove', { name: '年中自评' })], () => {
    throw new Refused('REFUSED', 'undo.too-late');
  });
  await userEvent
    .setup({ pointerEventsCheck: 0 })
    .click(await screen.findByRole('button', { name: /撤\s?销/ }));
  expect(await screen.findByText('已超过可以撤销的时间，请按正常步骤办理。')).toBeTruthy();
});
