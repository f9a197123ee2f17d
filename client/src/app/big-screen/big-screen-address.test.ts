import { describe, expect, it } from '@jest/globals';
import { nextPage, onScreen, screenSeconds, withCurrent, withoutScreen } from './big-screen-address.js';

describe('the parameter', () => {
  it.each([
    ['', null],
    ['screen=45', 45],
    ['screen=1', 30],
    ['screen=', 30],
    ['screen=9999', 30],
    ['screen=12.5', 30],
  ])('of %j says %j', (search, seconds) => {
    expect(screenSeconds(new URLSearchParams(search))).toBe(seconds);
  });

  it('comes and goes without touching the filters', () => {
    const address = '/heatmap?year=2026&plan=a';
    expect(onScreen(address, 45)).toBe('/heatmap?year=2026&plan=a&screen=45');
    expect(withoutScreen(onScreen(address, 45))).toBe(address);
    expect(withoutScreen(onScreen('/overview', 45))).toBe('/overview');
    expect(onScreen(onScreen(address, 45), 60)).toBe('/heatmap?year=2026&plan=a&screen=60');
  });
});

describe('the round of pages', () => {
  const pages = ['/overview', '/heatmap', '/ranking'];

  it('goes on, and begins again after the last', () => {
    expect(nextPage(pages, '/overview?screen=30')).toBe('/heatmap');
    expect(nextPage(pages, '/ranking')).toBe('/overview');
    expect(nextPage(['/overview'], '/overview')).toBe('/overview');
  });

  it('keeps the shown page as it is filtered', () => {
    expect(withCurrent(pages, '/heatmap?year=2025&screen=30')).toEqual([
      '/overview',
      '/heatmap?year=2025',
      '/ranking',
    ]);
  });

  it('takes a page in that was put on the screen by hand', () => {
    expect(withCurrent(pages, '/ledger?light=red&screen=30')).toEqual(['/ledger?light=red', ...pages]);
  });
});
