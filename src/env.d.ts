import type { PageProse } from './site/page-prose.ts';

declare global {
  namespace App {
    interface Locals {
      /** What the texts on a page share. */
      prose?: PageProse;
    }
  }
}
