import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Ends the run where a folder holds no built site. */
export function demandSite(out: string): void {
  if (!existsSync(join(out, 'papers.json'))) {
    console.error(`There is no built site in ${out}. Make it: npm run build`);
    process.exit(1);
  }
}
