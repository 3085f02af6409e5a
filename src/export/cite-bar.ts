import { findElement } from '../browser/element.ts';
import { saveFile } from './save-file.ts';

/** The papers whose citations the buttons take along. */
export interface Citable {
  /** What the file is called, without its ending. */
  readonly name: string;
  /** Writes the citations. */
  write(format: string): Promise<string>;
  /** How many there are: `12 papers`. */
  describe(): string;
}

/** The line that copies or saves citations of what is shown. */
export interface CiteBar {
  show(papers: number): void;
}

/** Binds the line; without any paper it is not there. */
export function bindCiteBar(page: HTMLElement, { name, write, describe }: Citable): CiteBar {
  const bar = findElement(page, '[data-cite-these]', HTMLElement);
  const format = findElement(bar, 'select', HTMLSelectElement);
  const copy = findElement(bar, '[data-copy-citations]', HTMLButtonElement);
  const save = findElement(bar, '[data-save-citations]', HTMLButtonElement);
  const status = findElement(bar, '[role=status]', HTMLElement);

  async function run(act: (text: Promise<string>) => Promise<string>): Promise<void> {
    status.textContent = '';
    const text = write(format.value);
    const explain = () =>
      text.then(
        () => NOT_COPIED,
        () => UNREACHABLE,
      );
    status.textContent = await act(text).catch(explain);
  }
  copy.hidden = !('clipboard' in navigator && 'ClipboardItem' in window);
  async function copyText(text: Promise<string>): Promise<string> {
    const words = `Copied ${describe()} as ${format.selectedOptions[0]?.text ?? ''}.`;
    await navigator.clipboard.write([
      // A text that comes later must be promised at the click, or some browsers refuse it.
      new ClipboardItem({
        'text/plain': text.then((it) => new Blob([it], { type: 'text/plain' })),
      }),
    ]);
    return words;
  }
  async function saveText(text: Promise<string>): Promise<string> {
    const file = `${name}.${format.value}`;
    const words = `Saved ${describe()} as ${file}.`;
    // No browser adds an ending to a file of this type.
    saveFile({ text: await text, file, type: 'application/octet-stream' });
    return words;
  }
  copy.addEventListener('click', () => void run(copyText));
  save.addEventListener('click', () => void run(saveText));
  return {
    show(papers) {
      bar.hidden = papers === 0;
      status.textContent = '';
    },
  };
}

const UNREACHABLE =
  'The citations can’t be loaded. Check the connection and try again, or load this page again.';
const NOT_COPIED = 'The browser did not let the page copy; save it as a file.';
