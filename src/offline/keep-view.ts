import { findElement } from '../browser/element.ts';
import { findKept, type Inventory } from './contract.ts';
import { dropKept, fetchInventory, keepSurvey } from './keep-survey.ts';

/** Brings the place to life where a reader keeps the whole survey on the device, or drops it. */
export async function startKeepView(place: HTMLElement, root: string): Promise<void> {
  const status = findElement(place, '[data-keep-status]', HTMLElement);
  const progress = findElement(place, 'progress', HTMLProgressElement);
  const button = findElement(place, 'button', HTMLButtonElement);
  let act: () => void = () => undefined;
  button.addEventListener('click', () => act());
  await showState();
  place.hidden = false;

  function show(text: string, name: string, action: () => void): void {
    status.textContent = text;
    button.textContent = name;
    button.hidden = name === '';
    act = action;
  }

  async function showState(): Promise<void> {
    const copies = await findKept(root);
    const whole = copies.find((copy) => copy.whole);
    if (whole) {
      show(
        'The whole survey is kept on this device. Pages, search and data need no network.',
        'Remove it',
        () => void dropKept(root).then(showState),
      );
      return;
    }
    const inventory = await fetchInventory(root).catch(() => undefined);
    if (!inventory) {
      show('It can be kept when there is a network.', '', () => undefined);
      return;
    }
    show(
      `${copies.length > 0 ? 'It is kept in part. ' : ''}The whole survey, search included, is ${describe(inventory)}.`,
      copies.length > 0 ? 'Go on' : 'Keep it on this device',
      () => void keep(inventory),
    );
  }

  async function keep(inventory: Inventory): Promise<void> {
    const stop = new AbortController();
    const size = sumBytes(inventory);
    show(`${describe(inventory)} are being kept; stay on this page.`, 'Stop', () => stop.abort());
    progress.hidden = false;
    progress.max = size;
    progress.value = 0;
    try {
      await refuseTooLarge(size);
      await keepSurvey({
        root,
        inventory,
        signal: stop.signal,
        report: (bytes) => (progress.value = bytes),
      });
      await showState();
    } catch (error) {
      await showState();
      if (!stop.signal.aborted) status.textContent = `It could not be kept: ${tell(error)}`;
    } finally {
      progress.hidden = true;
    }
  }
}

/** Asks the browser to keep it even if space gets short, and refuses what it has no room for. */
async function refuseTooLarge(size: number): Promise<void> {
  await navigator.storage.persist().catch(() => false);
  const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
  if (size > quota - usage) throw new Error('this browser has not enough room for it.');
}

function tell(error: unknown): string {
  return error instanceof TypeError || !(error instanceof Error)
    ? 'the network does not answer. What is here stays; try again later.'
    : error.message;
}

function describe(inventory: Inventory): string {
  const size = (sumBytes(inventory) / 1_000_000).toFixed(1);
  return `${inventory.files.length.toLocaleString('en')} files, ${size} MB`;
}

function sumBytes({ files }: Inventory): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
