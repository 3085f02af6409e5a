import type { Entry } from '../../model/entry.ts';
import type { StageContext } from '../stage.ts';
import type { Reader, TextSource } from './reader.ts';
import { findIdentifiers, toArxiv } from './record/find-identifiers.ts';

/** Reads a list of papers by their arXiv ids and DOIs, alone or as addresses, one a line. */
export const identifiers: Reader = {
  id: 'identifiers',
  name: 'a list of arXiv ids or DOIs',
  recognises: looksLikeList,
  read: readList,
};

function looksLikeList({ lines }: TextSource): boolean {
  const written = lines.slice(0, LOOKED_AT).filter((line) => !REMARK.test(line));
  const named = written.filter((line) => readIdentifier(line) !== undefined);
  return named.length > 0 && named.length * 2 > written.length;
}

const LOOKED_AT = 100;

/** Takes an empty line, “# read these”, “% later”, “// more”. */
const REMARK = /^\s*(?:$|[#%]|\/\/)/u;

function readList({ file, lines }: TextSource, { report }: StageContext): readonly Entry[] {
  return lines.flatMap((line, index) => {
    if (REMARK.test(line)) return [];
    const place = { file, line: index + 1 };
    const found = readIdentifier(line);
    if (found) return [{ place, title: '', ...found }];
    report.add('read/no-identifier', { text: line.trim().slice(0, 160) }, place);
    return [];
  });
}

/** One of a line that holds nothing else but a list's own marks and a remark behind a `#`. */
function readIdentifier(line: string): Pick<Entry, 'arxiv' | 'doi'> | undefined {
  if (line.length > LONGEST) return undefined;
  const [bare = ''] = line
    .trim()
    .replace(/^(?:[-*•]|\d{1,4}[.)])\s+/u, '')
    .replace(/[,;]$/u, '')
    .split(/\s#/u);
  const arxiv = toArxiv(bare.trimEnd());
  if (arxiv !== undefined) return { arxiv };
  const found = WHOLE.test(bare.trimEnd()) ? findIdentifiers(bare) : {};
  return found.arxiv === undefined && found.doi === undefined ? undefined : found;
}

const LONGEST = 400;

/** Takes “10.1000/x”, “doi:10.1000/x”, “https://doi.org/10.1000/x”; refuses “see 10.1000/x”. */
const WHOLE =
  /^(?:doi:\s?|https?:\/\/(?:[\w-]{1,30}\.){1,4}\w{2,10}\/)?(?:(?:abs|pdf|html|doi)\/)?\S+$/iu;
