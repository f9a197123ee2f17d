import { afterEach, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../../ui/language-switch.js';
import { useLabels } from '../../lib/labels/labels.js';
import { LanguageProvider } from './language-provider.js';
import { useOfficeWords } from './office-words.js';

function OfficePage() {
  const hasWords = useOfficeWords();
  return hasWords ? <Told /> : <p>…</p>;
}

function Told() {
  const { t } = useTranslation('plans');
  return (
    <p>
      {t('list.title')} {useLabels().progress.taskStatuses.completed}
    </p>
  );
}

const GuestPage = () => <h1>{useTranslation('identity').t('logIn.title')}</h1>;

afterEach(() => {
  cleanup();
  localStorage.clear();
});

it('waits for the words of the office only where a page asks for them', async () => {
  const { rerender } = render(<LanguageProvider children={<GuestPage />} />);
  await screen.findByRole('heading', { name: '登录' });
  rerender(<LanguageProvider children={<OfficePage />} />);
  expect(screen.getByText('…')).toBeTruthy();
  await screen.findByText(/任务文件/);
});

it('changes the words of the frame and of the page together', async () => {
  const page = (
    <>
      <LanguageSwitch />
      <OfficePage />
    </>
  );
  render(<LanguageProvider children={page} />);
  const before = (await screen.findByText(/任务文件/)).textContent;
  await userEvent.click(screen.getByRole('button'));
  expect((await screen.findByText(/Plans/)).textContent).not.toBe(before);
  expect(document.documentElement.lang).toBe('en');
});
