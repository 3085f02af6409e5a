/** The service worker's file, from the site's root. */
export const WORKER = 'sw.js';

/** What a page asks the worker, which answers with the build that it was made with. */
export const ASK_BUILD = 'build';
