import type { Diagnostic } from './diagnostic.ts';

/**
 * Prints diagnostics as workflow commands, which GitHub Actions shows beside the lines they are
 * about. Format: “Workflow commands for GitHub Actions”, setting a notice, warning or error message.
 */
export function formatGithub(diagnostics: readonly Diagnostic[], folder: string): string {
  return diagnostics.map((item) => formatCommand(item, folder)).join('\n');
}

function formatCommand({ id, level, happened, mend, place }: Diagnostic, folder: string): string {
  const properties = [
    place && `file=${escapeProperty(`${folder}/${place.file}`)}`,
    place?.line && `line=${place.line}`,
    place?.column && `col=${place.column}`,
    `title=${escapeProperty(id)}`,
  ].filter(Boolean);
  return `::${COMMANDS[level]} ${properties.join(',')}::${escapeData(`${happened}\nmend: ${mend}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;
