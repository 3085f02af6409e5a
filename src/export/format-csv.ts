/** Writes a table as CSV (RFC 4180); no cell is taken for a formula by a spreadsheet. */
export function formatCsv(table: readonly (readonly string[])[]): string {
  return table.map((cells) => `${cells.map((cell) => quote(disarm(cell))).join(',')}\r\n`).join('');
}

/** Spreadsheets show the apostrophe's cell as a text; numbers stay numbers. */
function disarm(cell: string): string {
  return STARTS_FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

function quote(cell: string): string {
  return /[",\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

// Takes `=1+1`, ` @sum`, `＝1` and a leading tab; refuses `1=1`.
const STARTS_FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

// Takes `-3`, `0.5` and `1e-9`; refuses `-3+1`.
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/u;
