/** Ends a run that can't be meant, with 2 and where help is. */
export function refuse(problem: string): never {
  console.error(`${problem}\nFor help: --help`);
  process.exit(2);
}
