import { formatCount } from '../report/format-count.ts';

/** Says which papers some words of a title may mean, each with the command that names it. */
export function describeChoice(words: string, { found, near }: Choice, command: string): string {
  const list = (papers: readonly Titled[]) =>
    papers.slice(0, MOST).map(({ id, title }) => `  ${title}\n    npm run ${command} -- ${id}`);
  if (found.length > 0) {
    const count = formatCount(found.length, 'paper');
    return [`${count} have “${words}” in the title. Which one?`, ...list(found)].join('\n');
  }
  const hint = near.length > 0 ? ['Nearest:', ...list(near)] : [];
  return [`No paper has “${words}” in its title.`, ...hint].join('\n');
}

/** As many as fit on a screen with their commands. */
const MOST = 10;

interface Choice {
  readonly found: readonly Titled[];
  readonly near: readonly Titled[];
}

interface Titled {
  readonly id: string;
  readonly title: string;
}
