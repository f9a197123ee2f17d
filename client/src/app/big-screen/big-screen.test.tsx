import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import { useLocation } from 'react-router';
import { renderScreen } from '../../testing/render-screen.js';
import { BigScreen } from './big-screen.js';

const Page = () => <h1>{useLocation().pathname}</h1>;
const show = (at: string) =>
  renderScreen(
    <BigScreen seconds={30}>
      <Page />
    </BigScreen>,
    { answers: {}, at, viewer: { permittedActions: ['assignment.read'] } },
  );
const wait = (seconds: number) => act(() => jest.advanceTimersByTime(seconds * 1_000));

beforeEach(() => {
  sessionStorage.clear();
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

it('moves on to the pages that the viewer may see, and comes back to each as it was filtered', () => {
  const { address } = show('/heatmap?year=2025&screen=30');
  wait(29);
  expect(address()).toBe('/heatmap?year=2025&screen=30');
  wait(1);
  expect(address()).toBe('/overview?screen=30');
  wait(30);
  expect(address()).toBe('/heatmap?year=2025&screen=30');
});

it('stops and goes on by hand, and is left to the page that it shows', () => {
  const { address } = show('/overview?screen=30');
  fireEvent.click(screen.getByRole('button', { name: '停止轮播' }));
  wait(90);
  expect(address()).toBe('/overview?screen=30');
  fireEvent.click(screen.getByRole('button', { name: '继续轮播' }));
  wait(30);
  expect(address()).toBe('/heatmap?screen=30');
  fireEvent.click(screen.getByRole('button', { name: '退出大屏' }));
  expect(address()).toBe('/heatmap');
});

it('shows a long page screenful by screenful before it moves on', () => {
  const { address } = show('/overview?screen=30');
  const main = screen.getByRole('main');
  const scrollBy = jest.fn();
  Object.defineProperties(main, {
    clientHeight: { value: 900 },
    scrollHeight: { value: 1_500 },
    scrollBy: { value: scrollBy },
  });
  wait(30);
  expect(address()).toBe('/overview?screen=30');
  expect(scrollBy).toHaveBeenCalledWith({ top: 810, behavior: 'smooth' });
  main.scrollTop = 600;
  wait(30);
  expect(address()).toBe('/heatmap?screen=30');
});
