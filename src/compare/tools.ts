import { findElement } from '../browser/element.ts';
import type { CompareState } from './address.ts';

/** The controls above a comparison. */
export interface Tools {
  show(state: CompareState, papers: number): void;
}

/** Binds the controls: leaving out what is the same, copying the address, starting over. */
export function bindTools(
  page: HTMLElement,
  actions: { leave: (onlyDifferences: boolean) => void; clear: () => void },
): Tools {
  const bar = findElement(page, '[data-tools]', HTMLElement);
  const differences = findElement(bar, 'input', HTMLInputElement);
  const copy = findElement(bar, '[data-copy-link]', HTMLButtonElement);
  const clear = findElement(bar, '[data-start-over]', HTMLButtonElement);
  const status = findElement(bar, '[data-copy-status]', HTMLElement);

  differences.addEventListener('change', () => actions.leave(differences.checked));
  clear.addEventListener('click', () => actions.clear());
  copy.hidden = !('clipboard' in navigator);
  copy.addEventListener('click', () => {
    navigator.clipboard.writeText(location.href).then(
      () => (status.textContent = 'Copied.'),
      () => (status.textContent = 'Copy it from the address bar.'),
    );
  });
  return {
    show({ onlyDifferences }, papers) {
      bar.hidden = papers === 0;
      differences.checked = onlyDifferences;
      differences.disabled = papers < 2;
      status.textContent = '';
    },
  };
}
