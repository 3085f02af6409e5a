import { findElement } from '../search/element.ts';
import { exportRows, FORMATS, type ExportedTable, type Format } from './export-rows.ts';
import type { ResultRow } from './row.ts';
import type { Column } from './state.ts';

/** Binds the buttons that copy or save what `read` says is shown. */
export function bindExport(
  page: HTMLElement,
  read: () => { rows: readonly ResultRow[]; without: readonly Column[] },
): void {
  const bar = findElement(page, '[data-export]', HTMLElement);
  const format = findElement(bar, '[data-format]', HTMLSelectElement);
  const copy = findElement(bar, '[data-copy-table]', HTMLButtonElement);
  const save = findElement(bar, '[data-save-table]', HTMLButtonElement);
  const status = findElement(bar, '[data-export-status]', HTMLElement);

  function write(): ExportedTable {
    const { rows, without } = read();
    return exportRows(rows, { format: readFormat(format.value), without });
  }
  copy.hidden = !('clipboard' in navigator);
  copy.addEventListener('click', () => {
    navigator.clipboard.writeText(write().text).then(
      () => (status.textContent = `Copied ${read().rows.length.toLocaleString('en')} rows.`),
      () => (status.textContent = 'The browser did not let the page copy; save it as a file.'),
    );
  });
  save.addEventListener('click', () => saveFile(write()));
  bar.hidden = false;
}

function readFormat(value: string): Format {
  return FORMATS.find((one) => one === value) ?? 'csv';
}

function saveFile({ text, file, type }: ExportedTable): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = file;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
