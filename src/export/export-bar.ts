import { findElement } from '../browser/element.ts';
import { saveFile } from './save-file.ts';
import { FORMATS, type ExportedTable, type Format } from './write-table.ts';

/** What the buttons take along. */
export interface Exportable {
  write(format: Format): ExportedTable;
  /** How much it is: `12 rows`. */
  describe(): string;
}

/** Binds the buttons that copy or save what is shown. */
export function bindExportBar(page: HTMLElement, { write, describe }: Exportable): void {
  const bar = findElement(page, '[data-export]', HTMLElement);
  const format = findElement(bar, '[data-format]', HTMLSelectElement);
  const copy = findElement(bar, '[data-copy-table]', HTMLButtonElement);
  const save = findElement(bar, '[data-save-table]', HTMLButtonElement);
  const status = findElement(bar, '[data-export-status]', HTMLElement);

  copy.hidden = !('clipboard' in navigator);
  copy.addEventListener('click', () => {
    navigator.clipboard.writeText(write(readFormat(format.value)).text).then(
      () => (status.textContent = `Copied ${describe()}.`),
      () => (status.textContent = 'The browser did not let the page copy; save it as a file.'),
    );
  });
  save.addEventListener('click', () => saveFile(write(readFormat(format.value))));
  bar.hidden = false;
}

function readFormat(value: string): Format {
  return FORMATS.find((one) => one === value) ?? 'csv';
}
