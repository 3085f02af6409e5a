import { styleText } from 'node:util';
import type { Place } from '../model/place.ts';
import type { Diagnostic, Level } from './diagnostic.ts';
import { formatCount } from './format-count.ts';

/** Prints diagnostics for a person, grouped by file, with a last line that counts them. */
export function formatTerminal(
  diagnostics: readonly Diagnostic[],
  { folder, colour, command = 'npm run ingest' }: Style,
): string {
  const paint: Paint = (style, text) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const byFile = Map.groupBy(diagnostics, ({ place }) => place?.file ?? '');
  const blocks = [...byFile].map(([file, items]) =>
    [
      paint('underline', file === '' ? 'the whole survey' : makeVisible(`${folder}/${file}`)),
      ...keepFirstRemarks(items).map((item) => formatDiagnostic(item, folder, paint)),
      ...describeRest(items, command).map((line) => paint('dim', line)),
    ].join('\n'),
  );
  return [...blocks, formatTotal(diagnostics)].join('\n\n');
}

/** “2 warnings in 1 file.” */
function formatTotal(diagnostics: readonly Diagnostic[]): string {
  const files = new Set(diagnostics.flatMap(({ place }) => place?.file ?? [])).size;
  const counts = LEVELS.map(
    ([level, noun]) => [diagnostics.filter((item) => item.level === level).length, noun] as const,
  );
  const named = counts
    .filter(([count]) => count > 0)
    .map(([count, noun]) => formatCount(count, noun));
  if (named.length === 0) return 'No problems.';
  return `${named.join(', ')}${files > 0 ? ` in ${formatCount(files, 'file')}` : ''}.`;
}

/** So many remarks of one kind in one file say what there is to know of the rest. */
const ENOUGH = 3;

/** Every error and warning, but of remarks of one kind only the first few. */
function keepFirstRemarks(items: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Map<string, number>();
  return items.filter(({ id, level }) => {
    seen.set(id, (seen.get(id) ?? 0) + 1);
    return level !== 'info' || (seen.get(id) ?? 0) <= ENOUGH;
  });
}

function describeRest(items: readonly Diagnostic[], command: string): readonly string[] {
  const remarks = Map.groupBy(
    items.filter(({ level }) => level === 'info'),
    ({ id }) => id,
  );
  return [...remarks]
    .filter(([, same]) => same.length > ENOUGH)
    .map(
      ([id, same]) => `  … ${same.length - ENOUGH} more ${id}; to see all: ${command} -- --json`,
    );
}

function formatDiagnostic(item: Diagnostic, folder: string, paint: Paint): string {
  const spot = formatSpot(item.place);
  const head = `  ${spot === '' ? '' : `${spot}  `}${paint(COLOURS[item.level], item.level)}  ${paint('dim', item.id)}`;
  const also = item.also.map((place) => `also at ${folder}/${formatPlace(place)}`);
  return [
    head,
    ...[item.happened, ...also, `mend: ${item.mend}`].map(
      (line) => `${' '.repeat(9)}${makeVisible(line)}`,
    ),
  ].join('\n');
}

/** What is quoted of a file may hold commands to the terminal, or turn the direction of the text. */
function makeVisible(text: string): string {
  return text.replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}

function formatPlace(place: Place): string {
  return [place.file, formatSpot(place)].filter(Boolean).join(':');
}

/** `118:1`, `118`, or nothing where the place is a whole file. */
function formatSpot({ line, column }: Partial<Place> = {}): string {
  return [line, column].filter((part) => part !== undefined).join(':');
}

const LEVELS: readonly (readonly [Level, string])[] = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'remark'],
];

const COLOURS = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

interface Style {
  /** Goes before each path. */
  readonly folder: string;
  /** Marks levels, which are always spelled out too. */
  readonly colour: boolean;
  /** The command that says it all with `--json`. */
  readonly command?: string;
}

type Paint = (style: 'underline' | 'dim' | 'red' | 'yellow' | 'cyan', text: string) => string;
