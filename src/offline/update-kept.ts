import { fetchInventory, keepSurvey } from './keep-survey.ts';

/** Brings the copy on this device up to the build that the reader is looking at; what fails is tried again on the next page. */
export async function updateKept(root: string, build: string): Promise<void> {
  // One page at a time.
  await navigator.locks.request(`${root} keep`, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    const inventory = await fetchInventory(root).catch(() => undefined);
    if (inventory?.build === build) await keepSurvey({ root, inventory }).catch(() => undefined);
  });
}
