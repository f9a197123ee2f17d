import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { renderScreen } from '../../testing/render-screen.js';
import { ForbiddenScreen } from './forbidden-screen.js';
import { NotFoundScreen } from './not-found-screen.js';

it.each<[string, ReactElement]>([
  ['页面不存在', <NotFoundScreen key="not-found" />],
  ['没有访问权限', <ForbiddenScreen key="forbidden" />],
])('a page that says %s has a heading and a way out', (words, page) => {
  renderScreen(page, { answers: {} });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(words);
  expect(screen.getByRole('link')).toBeTruthy();
});
