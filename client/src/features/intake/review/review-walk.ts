const STOP = '[data-stop]';
const FIELD =
  'input:not([type=checkbox]):not([type=radio]), textarea, [role=combobox], [contenteditable=true]';

export const isField = (element: Element): boolean => element.matches(FIELD);

/**
 * The places of a review that ask for a look, in the order of the page: doubts, open names, tasks. A key presses the
 * button of its place that carries it (`data-key`), so the keyboard can do what the mouse can and nothing else.
 */
export class ReviewWalk {
  private last: HTMLElement | undefined;
  private lastIndex = 0;

  constructor(private readonly root: HTMLElement) {}

  get current(): HTMLElement | undefined {
    return document.activeElement?.closest<HTMLElement>(STOP) ?? undefined;
  }

  /** One place on or back; after a place that is gone, the one that took its turn. */
  step(by: 1 | -1): void {
    const stops = this.stops();
    const at = stops.indexOf((this.current ?? this.last)!);
    if (at === -1) return this.focus(stops[Math.min(this.lastIndex, stops.length - 1)]);
    const next = stops[at + by];
    if (next) this.focus(next);
    else if (by === 1) this.turnPage();
  }

  focusFirst(kind: string): void {
    this.focus(this.root.querySelector<HTMLElement>(`[data-stop="${kind}"]`) ?? undefined);
  }

  /** Presses `key` in the current place and goes on to the next. A task that nothing is to be done about is read. */
  answer(key: string): void {
    const { current } = this;
    if (!current || (!this.press(key) && current.dataset['stop'] !== 'task')) return;
    this.step(1);
  }

  /** Whether the current place has a button for `key`; a field is entered instead of pressed. */
  press(key: string, within: HTMLElement | undefined = this.current): boolean {
    const button = within?.querySelector<HTMLElement>(`[data-key~="${key}"]:not(:disabled)`);
    if (!button) return false;
    if (isField(button)) button.focus();
    else button.click();
    return true;
  }

  pressAnywhere(key: string): boolean {
    return this.press(key, this.root);
  }

  /** The task that a doubt has opened. */
  followToTask(): void {
    requestAnimationFrame(() =>
      this.focus(this.root.querySelector<HTMLElement>('[data-stop="task"][data-open]') ?? undefined),
    );
  }

  focus(stop: HTMLElement | undefined): void {
    if (!stop) return;
    this.last = stop;
    this.lastIndex = this.stops().indexOf(stop);
    (stop.querySelector<HTMLElement>('[data-stop-focus]') ?? stop).focus({ preventScroll: true });
    stop.scrollIntoView?.({ block: 'nearest' });
  }

  private turnPage(): void {
    if (this.pressAnywhere('next-page')) requestAnimationFrame(() => this.focusFirst('task'));
  }

  private stops(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(STOP)];
  }
}
