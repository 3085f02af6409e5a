/** Lets the browser save a text as a file. */
export function saveFile({ text, file, type }: TextFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = file;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

interface TextFile {
  readonly text: string;
  readonly file: string;
  readonly type: string;
}
