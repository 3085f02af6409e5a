/** Makes the classic script that hands a file's unchanged bytes to the bridge. */
export function makeTwin(bytes: Buffer): string {
  return `fromDisk.hand("${bytes.toString('base64')}")`;
}
