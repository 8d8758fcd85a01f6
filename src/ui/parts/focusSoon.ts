/**
 * Moves the focus once the screen is drawn anew, so that who uses the keyboard goes on from where they were
 * when what had the focus is gone.
 */
export function focusSoon(find: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() => find()?.focus());
}
