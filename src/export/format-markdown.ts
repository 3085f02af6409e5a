/** Writes a table as Markdown (GitHub's tables); every cell stays one line of plain text. */
export function formatMarkdown(table: readonly (readonly string[])[]): string {
  const [head = [], ...rows] = table;
  const lines = [head, head.map(() => undefined), ...rows].map((cells) =>
    cells.map((cell) => (cell === undefined ? '---' : escape(cell))).join(' | '),
  );
  return lines.map((line) => `| ${line} |\n`).join('');
}

function escape(cell: string): string {
  return cell
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(SPECIAL, String.raw`\$&`)
    .replaceAll(BARE_ADDRESS, '&#58;//');
}

/** What begins emphasis, code, links, mathematics or another cell. */
const SPECIAL = /[\\|`*_~[\]$!>#]/gu;

/** GitHub makes links of bare addresses. */
const BARE_ADDRESS = /:\/\//gu;
