import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { useReviewKeys } from './use-review-keys.js';

const pressed = jest.fn((_: string): void => undefined);
const button = (name: string, key: string) => (
  <button type="button" data-key={key} onClick={() => pressed(name)}>
    {name}
  </button>
);

/** Two open names, a task and a way out, as the review marks them. */
function Board({ enabled = true }: { enabled?: boolean }) {
  const root = useRef<HTMLDivElement>(null);
  useReviewKeys(root, enabled);
  return (
    <main tabIndex={-1}>
      <div ref={root}>
        <ul>
          <li data-stop="name" tabIndex={-1} aria-label="甲">
            {button('甲一', 'y 1')}
            {button('甲二', '2')}
            {button('甲登记', 'r')}
            <span data-key="Enter">
              <input aria-label="甲对应" />
            </span>
          </li>
          <li data-stop="name" tabIndex={-1} aria-label="乙" />
          <li data-stop="task">
            <input type="checkbox" data-key="x" aria-label="取入" onChange={() => pressed('取入')} />
            <button type="button" data-stop-focus="">
              任务
            </button>
          </li>
        </ul>
        {button('确认', 'Ctrl+Enter')}
      </div>
      <div role="dialog">
        <button type="button">对话框</button>
      </div>
    </main>
  );
}

const key = (name: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...more });
const focused = () =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

describe('the review by keyboard', () => {
  beforeEach(() => void pressed.mockClear());
  afterEach(cleanup);

  it('walks from place to place and answers with the buttons that stand there', () => {
    render(<Board />);
    key('j');
    expect(focused()).toBe('甲');
    key('y');
    expect([pressed.mock.calls, focused()]).toEqual([[['甲一']], '乙']);
    key('k');
    key('2');
    expect(pressed).toHaveBeenLastCalledWith('甲二');
    key('y');
    expect(focused()).toBe('乙');
    key('j');
    expect(focused()).toBe('任务');
    key('x');
    expect(pressed).toHaveBeenLastCalledWith('取入');
  });

  it('stays where an answer is not to be had, and reads on past a task', () => {
    render(<Board />);
    key('t');
    expect(focused()).toBe('任务');
    key('k');
    key('r');
    key('y');
    expect([pressed.mock.calls, focused()]).toEqual([[], '乙']);
  });

  it('enters a field with Enter and leaves it with Escape; in it letters are letters', () => {
    render(<Board />);
    key('j');
    key('Enter');
    expect(focused()).toBe('甲对应');
    key('y');
    key('j');
    expect([pressed.mock.calls, focused()]).toEqual([[], '甲对应']);
    key('Escape');
    expect(focused()).toBe('甲');
  });

  it('takes no key while Chinese is being composed, with other modifiers, or again while it is held', () => {
    render(<Board />);
    key('j');
    key('y', { isComposing: true });
    key('y', { keyCode: 229 });
    key('y', { altKey: true });
    key('y', { ctrlKey: true });
    key('y', { repeat: true });
    expect([pressed.mock.calls, focused()]).toEqual([[], '甲']);
  });

  it('confirms from anywhere in the review, a field included, and hears nothing from a dialog', () => {
    render(<Board />);
    screen.getByLabelText('甲对应').focus();
    key('Enter', { ctrlKey: true });
    expect(pressed.mock.calls).toEqual([['确认']]);
    screen.getByText('对话框').focus();
    key('Enter', { ctrlKey: true });
    key('j');
    expect([pressed.mock.calls.length, focused()]).toEqual([1, '对话框']);
  });

  it('goes on behind a place that is gone', () => {
    render(<Board />);
    key('j');
    document.activeElement!.remove();
    key('j');
    expect(focused()).toBe('乙');
  });

  it('is silent where there is nothing to review any more', () => {
    render(<Board enabled={false} />);
    key('j');
    expect(document.activeElement).toBe(document.body);
  });
});
