import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path/posix';

/**
 * Says what is wrong with an import; undefined where it is allowed.
 *
 * `file` is relative to the project's root, with forward slashes.
 */
export function judgeImport({ file, specifier, typeOnly }: ImportedModule): string | undefined {
  const from = findRoom(file);
  if (!from) return undefined;

  if (builtinModules.includes(specifier.replace(/^node:/u, ''))) {
    if (!from.pure || PURE_BUILTINS.has(specifier)) return undefined;
    return `${from.place} is pure, so it may not use ${specifier}; take what you need as an argument.`;
  }

  const to = findRoom(resolveSpecifier(file, specifier));
  if (!to || to.place === from.place || from.knows.includes(to.name)) return undefined;
  if (typeOnly && from.knowsTypesOf?.includes(to.name)) return undefined;
  return `${from.place} may not know ${to.place}; of the project it may import ${list(from)}.`;
}

const SOURCE = [
  'model',
  'text',
  'query',
  'terminal',
  'prose',
  'report',
  'check',
  'stage contract',
  'stage',
  'disk',
  'pipeline',
  'score',
  'lookup',
] as const;

/** Rooms whose code runs in the reader's browser. */
const BROWSER = ['browser', 'export', 'citations', 'search', 'compare'] as const;

/** Which room may import which; the first whose pattern fits a path is the path's room. */
const ROOMS: readonly Room[] = [
  { name: 'model', path: /^src\/model\//u, pure: true, knows: [] },
  { name: 'text', path: /^src\/text\//u, pure: true, knows: ['model'] },
  { name: 'query', path: /^src\/query\//u, pure: true, knows: ['model', 'text'] },
  { name: 'prose', path: /^src\/prose\//u, pure: true, knows: ['model', 'text', 'query'] },
  { name: 'terminal', path: /^src\/report\/terminal\.ts$/u, knows: ['model', 'text', 'report'] },
  { name: 'report', path: /^src\/report\//u, pure: true, knows: ['model', 'text', 'terminal'] },
  {
    name: 'check',
    path: /^src\/check\//u,
    pure: true,
    knows: ['model', 'text', 'prose', 'report'],
  },
  {
    name: 'stage contract',
    path: /^src\/pipeline\/stage\.ts$/u,
    pure: true,
    knows: ['model', 'text', 'report'],
  },
  {
    // The pattern takes the stage's own folder, so that every stage is a room of its own.
    name: 'stage',
    path: /^src\/pipeline\/[^/]+\//u,
    pure: true,
    knows: ['model', 'text', 'report', 'stage contract'],
  },
  {
    name: 'disk',
    path: /^src\/pipeline\/(?:read|write)\.ts$/u,
    knows: ['model', 'text', 'report', 'stage contract', 'stage', 'pipeline'],
  },
  {
    name: 'pipeline',
    path: /^src\/pipeline\//u,
    pure: true,
    knows: ['model', 'text', 'report', 'stage contract', 'stage'],
  },
  {
    name: 'score',
    path: /^src\/score\//u,
    pure: true,
    knows: ['model', 'text', 'report'],
    knowsTypesOf: ['stage contract', 'stage', 'pipeline'],
  },
  {
    name: 'commands',
    path: /^src\/commands\//u,
    knows: [...SOURCE, 'search', 'offline', 'pack', 'citations'],
  },
  { name: 'from disk', path: /^src\/pagefind-from-disk\//u, knows: [] },
  { name: 'pack', path: /^src\/pack\//u, knows: ['model', 'text', 'from disk', 'site'] },
  { name: 'offline', path: /^src\/offline\//u, knows: ['browser'] },
  { name: 'lookup', path: /^src\/lookup\//u, pure: true, knows: ['model', 'text', 'report'] },
  { name: 'browser', path: /^src\/browser\//u, knows: ['model', 'text'] },
  { name: 'export', path: /^src\/export\//u, knows: ['model', 'text', 'browser'] },
  // Pure, though it writes for the browser too: what it needs of the records comes as an argument.
  { name: 'citations', path: /^src\/citations\//u, pure: true, knows: ['model', 'text', 'export'] },
  {
    name: 'search',
    path: /^src\/search\//u,
    knows: ['model', 'text', 'query', 'browser', 'export', 'citations', 'from disk'],
  },
  {
    name: 'compare',
    path: /^src\/compare\//u,
    knows: ['model', 'text', 'browser', 'export', 'citations', 'search', 'site'],
  },
  {
    name: 'site',
    path: /^src\//u,
    knows: ['model', 'text', 'query', 'prose', 'report', 'check', 'offline', ...BROWSER],
  },
  {
    // It drives the browser of the tests, and reads what they judge by.
    name: 'bench',
    path: /^scripts\/bench\//u,
    knows: [...SOURCE, 'commands', 'search', 'site', 'tests'],
  },
  {
    name: 'scripts',
    path: /^scripts\//u,
    knows: [...SOURCE, 'commands', 'search', 'site', 'bench'],
  },
  {
    name: 'tests',
    path: /^tests\//u,
    knows: [
      ...SOURCE,
      'commands',
      'from disk',
      'offline',
      'pack',
      ...BROWSER,
      'site',
      'scripts',
      'bench',
    ],
  },
];

/** What a pure room may use of Node: computing, nothing that reaches outside. */
const PURE_BUILTINS = new Set(['node:crypto', 'node:path', 'node:path/posix', 'node:util']);

function findRoom(path: string): FoundRoom | undefined {
  for (const room of ROOMS) {
    const [place] = room.path.exec(path) ?? [];
    if (place !== undefined) return { ...room, place };
  }
  return undefined;
}

/** The path from the root that a relative specifier leads to; a package's name stays as it is. */
function resolveSpecifier(file: string, specifier: string): string {
  if (specifier.startsWith('/')) return specifier.slice(1);
  return specifier.startsWith('.') ? join(dirname(file), specifier) : specifier;
}

function list({ knows }: Room): string {
  return knows.length > 0 ? knows.join(', ') : 'nothing';
}

interface ImportedModule {
  readonly file: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
}

interface Room {
  readonly name: string;
  readonly path: RegExp;
  readonly knows: readonly string[];
  /** Rooms whose types may be imported, but nothing that runs. */
  readonly knowsTypesOf?: readonly string[];
  readonly pure?: boolean;
}

/** A room with the part of the path that showed it. */
type FoundRoom = Room & { readonly place: string };
