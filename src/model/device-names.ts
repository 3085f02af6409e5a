/** What Windows takes for a device, as a file or a folder, whatever the ending. */
export const DEVICE_NAMES: readonly string[] = [
  ...['con', 'prn', 'aux', 'nul'],
  ...Array.from({ length: 9 }, (_, index) => [`com${index + 1}`, `lpt${index + 1}`]).flat(),
];
