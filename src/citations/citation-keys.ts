/** The file of a built site that says under which key each paper is cited: paper id → key. */
export const KEYS_FILE = 'citation-keys.json';
