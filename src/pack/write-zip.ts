import { open } from 'node:fs/promises';
import { Zip, ZipDeflate } from 'fflate';

/** Writes an archive of files in the order given; the same files give the same bytes. Gives its size. */
export async function writeZip(path: string, files: AsyncIterable<ZippedFile>): Promise<number> {
  const target = await open(path, 'w');
  try {
    const waiting: Uint8Array[] = [];
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      waiting.push(chunk);
    });
    for await (const { name, content } of files) {
      const entry = new ZipDeflate(name, { level: 9 });
      entry.mtime = EPOCH;
      zip.add(entry);
      entry.push(Buffer.from(content), true);
      await writeAll();
    }
    zip.end();
    await writeAll();
    return (await target.stat()).size;

    async function writeAll(): Promise<void> {
      // A single write may stop short of the end where the disk is nearly full, without a word.
      await target.appendFile(Buffer.concat(waiting.splice(0)));
    }
  } finally {
    await target.close();
  }
}

/** The first day that an archive can name, in local time as archives do. */
const EPOCH = new Date(1980, 0, 1);

export interface ZippedFile {
  /** The path within the archive, with forward slashes. */
  readonly name: string;
  readonly content: string | Uint8Array;
}
