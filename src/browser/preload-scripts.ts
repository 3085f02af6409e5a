/**
 * Loads a script that is needed later, and at the same time those that it imports, which a browser
 * else finds one after the other; their addresses are relative to the script that asks. The build
 * puts it around every `import()`.
 */
export function preloadScripts<Module>(
  load: () => Promise<Module>,
  imported: readonly string[] = [],
  asking?: string,
): Promise<Module> {
  for (const address of imported) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = new URL(address, asking).href;
    document.head.append(link);
  }
  return load();
}
