import { expect, it } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { useReadingSize } from '../../lib/reading-size.js';
import { ReadingSizeProvider } from './reading-size-provider.js';

function Switch() {
  const { large, choose } = useReadingSize();
  return <button onClick={() => choose(!large)}>{large ? '标准字号' : '长辈版'}</button>;
}

it('marks the page for the style sheets, and is remembered on this terminal', () => {
  const first = render(<Switch />, { wrapper: ReadingSizeProvider });
  expect(document.documentElement.dataset['reading']).toBe('usual');
  fireEvent.click(screen.getByText('长辈版'));
  expect(document.documentElement.dataset['reading']).toBe('large');
  first.unmount();
  render(<Switch />, { wrapper: ReadingSizeProvider });
  expect(screen.getByText('标准字号')).toBeTruthy();
  fireEvent.click(screen.getByText('标准字号'));
  expect(document.documentElement.dataset['reading']).toBe('usual');
});
