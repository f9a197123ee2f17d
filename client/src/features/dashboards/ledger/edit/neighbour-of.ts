/** The next cell that can be opened, in the direction of an arrow key; undefined at the edge of what is drawn. */
export function neighbourOf(cell: HTMLTableCellElement, key: string): HTMLElement | undefined {
  switch (key) {
    case 'ArrowLeft':
      return beside(cell, -1);
    case 'ArrowRight':
      return beside(cell, 1);
    case 'ArrowUp':
      return beyond(cell, 'previousElementSibling');
    case 'ArrowDown':
      return beyond(cell, 'nextElementSibling');
    default:
      return undefined;
  }
}

function beside(cell: HTMLTableCellElement, step: 1 | -1): HTMLElement | undefined {
  const cells = [...(cell.parentElement?.querySelectorAll<HTMLElement>('[data-edit]') ?? [])];
  return cells[cells.indexOf(cell) + step];
}

/** Past headings and rows in which that cell is closed to the reader. */
function beyond(
  cell: HTMLTableCellElement,
  way: 'previousElementSibling' | 'nextElementSibling',
): HTMLElement | undefined {
  const column = cell.dataset['edit'];
  for (let line = cell.parentElement?.[way]; line; line = line[way]) {
    const found = line.querySelector<HTMLElement>(`[data-edit="${column}"]`);
    if (found) return found;
  }
  return undefined;
}
