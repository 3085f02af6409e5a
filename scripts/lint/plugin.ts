import { relative, sep } from 'node:path';
import type { ESLint, Rule } from 'eslint';
import { judgeFileName } from './file-name.ts';
import { judgeImport } from './rooms.ts';

/** Who may import whom between the rooms of the project, at the line of the import. */
const imports: Rule.RuleModule = {
  create(context) {
    const file = findPath(context);
    return Object.fromEntries(IMPORTING_NODES.map((type) => [type, check]));

    function check(node: Rule.Node): void {
      const specifier = readSpecifier(node);
      if (specifier === undefined) return;
      const message = judgeImport({ file, specifier, typeOnly: isTypeOnly(node) });
      if (message !== undefined) context.report({ node, message });
    }
  },
};

const fileName: Rule.RuleModule = {
  create: (context) => ({
    Program(node) {
      const message = judgeFileName(findPath(context));
      if (message !== undefined) context.report({ node, message });
    },
  }),
};

/** The project's own rules: `house/imports` and `house/file-name`. */
export const house: ESLint.Plugin = { rules: { imports, 'file-name': fileName } };

const IMPORTING_NODES = [
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
];

/** The path from the root of the project; for a script inside a component, the component's. */
function findPath({ cwd, physicalFilename }: Rule.RuleContext): string {
  return relative(cwd, physicalFilename).replaceAll(sep, '/');
}

function readSpecifier(node: Rule.Node): string | undefined {
  if (!('source' in node) || !node.source || !('value' in node.source)) return undefined;
  return typeof node.source.value === 'string' ? node.source.value : undefined;
}

/** `import { type A }` isn't: under `verbatimModuleSyntax` the module still runs. */
function isTypeOnly(node: Rule.Node): boolean {
  const {
    importKind,
    exportKind,
    type,
  }: { importKind?: unknown; exportKind?: unknown; type: string } = node;
  return importKind === 'type' || exportKind === 'type' || type === 'TSImportType';
}
