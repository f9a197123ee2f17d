import { expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderScreen } from '../../testing/render-screen.js';
import { Shortcuts } from './shortcuts.js';

const open = () =>
  renderScreen(<Shortcuts />, { answers: {}, viewer: { permittedActions: ['assignment.read'] } });
const press = (key: string, more: object = {}) => fireEvent.keyDown(document.body, { key, ...more });

it('opens the palette by Ctrl K, and the page that was typed by Enter', async () => {
  const { address } = open();
  press('k', { ctrlKey: true });
  const line = await screen.findByRole('combobox', { name: '输入页面名称，或任务中的字词' });
  fireEvent.change(line, { target: { value: '热力' } });
  expect(screen.getByRole('option', { name: /进展热力图/, selected: true })).toBeTruthy();
  fireEvent.keyDown(line, { key: 'Enter' });
  await waitFor(() => expect(address()).toBe('/heatmap'));
});

it('offers only pages that the viewer may open, and the ledger for words', async () => {
  const { address } = open();
  press('k', { metaKey: true });
  const line = await screen.findByRole('combobox');
  expect(screen.queryByRole('option', { name: /账号管理/ })).toBeNull();
  fireEvent.change(line, { target: { value: '污水' } });
  const options = within(screen.getByRole('listbox')).getAllByRole('option');
  expect(options.map(({ textContent }) => textContent)).toEqual(['在台账中查找“污水”任务台账']);
  fireEvent.click(options[0]!);
  await waitFor(() => expect(decodeURIComponent(address())).toBe('/ledger?q=污水'));
});

it('leaves Enter to the input method while Chinese is composed', async () => {
  const { address } = open();
  press('k', { ctrlKey: true });
  const line = await screen.findByRole('combobox');
  fireEvent.keyDown(line, { key: 'Enter', isComposing: true });
  expect(address()).toBe('/');
});

it('shows the table of keys by ?, without those of pages that are closed to the viewer', async () => {
  open();
  press('?');
  const help = await screen.findByRole('dialog', { name: '键盘快捷键' });
  expect(within(help).getByRole('row', { name: /打开任务台账/ }).textContent).toBe('打开任务台账G 再按 L');
  expect(within(help).queryByText('打开任务文件')).toBeNull();
});

it('goes to a page by two keys after each other', async () => {
  const { address } = open();
  press('g');
  press('l');
  await waitFor(() => expect(address()).toBe('/ledger'));
});
