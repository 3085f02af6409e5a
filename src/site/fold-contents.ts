/** Folds the contents that open over a text: when they have led somewhere, and when a reader turns away. */
export function foldContents(): void {
  const folded = document.querySelector<HTMLDetailsElement>('.text-contents details');
  if (!folded) return;
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !folded.contains(target) || target.closest('a')) {
      folded.open = false;
    }
  });
  folded.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !folded.open) return;
    folded.open = false;
    folded.querySelector('summary')?.focus();
  });
}
