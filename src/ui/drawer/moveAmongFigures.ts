const STEPS: Partial<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** In a table of many numbers, which is one stop for the keyboard, the arrow keys go from number to number. */
export function moveAmongFigures(event: KeyboardEvent): void {
  const [down, right] = STEPS[event.key] ?? [];
  const { target } = event;
  if (down === undefined || right === undefined || !(target instanceof HTMLElement)) return;
  const table = target.closest('[data-figures]');
  if (!table || (target !== table && !target.matches('.figure'))) return;
  const rows = [...table.querySelectorAll('tr')];
  const cell = target.closest('td');
  let [row, column] = cell ? [rows.findIndex((each) => each.contains(cell)), cell.cellIndex] : [0, 0];
  let next = cell ? null : table.querySelector<HTMLElement>('.figure');
  while (!next) {
    row += down;
    column += right;
    const here = rows[row]?.cells[column];
    if (!here) return;
    next = here.querySelector<HTMLElement>('.figure');
  }
  event.preventDefault();
  next.focus();
}
