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
  /** The places as they stood when `last` was reached: answered ones leave the page. */
  private order: readonly HTMLElement[] = [];

  constructor(private readonly root: HTMLElement) {}

  get current(): HTMLElement | undefined {
    return document.activeElement?.closest<HTMLElement>(STOP) ?? undefined;
  }

  /** One place on or back; after a place that is gone, the one that took its turn. */
  step(by: 1 | -1): void {
    const stops = this.stops();
    const from = this.current ?? this.last;
    const at = from ? stops.indexOf(from) : -1;
    const next = at === -1 ? this.afterLost(stops) : stops[at + by];
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
    const field = isField(button) ? button : button.querySelector<HTMLElement>(FIELD);
    (field ?? button)[field ? 'focus' : 'click']();
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
    this.order = this.stops();
    (stop.querySelector<HTMLElement>('[data-stop-focus]') ?? stop).focus({ preventScroll: true });
    stop.scrollIntoView?.({ block: 'nearest' });
  }

  private afterLost(stops: readonly HTMLElement[]): HTMLElement | undefined {
    const following = this.order.slice(this.order.indexOf(this.last!) + 1);
    return following.find((stop) => stop.isConnected) ?? stops[0];
  }

  private turnPage(): void {
    if (this.pressAnywhere('next-page')) requestAnimationFrame(() => this.focusFirst('task'));
  }

  private stops(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(STOP)];
  }
}
