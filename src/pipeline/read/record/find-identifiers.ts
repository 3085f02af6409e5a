/** The identifiers that a text names, as of a field or an address; each in its shortest form. */
export function findIdentifiers(text: string): Identifiers {
  const doi = findDoi(text);
  const arxiv = findArxiv(text) ?? (doi && ARXIV_DOI.exec(doi)?.[1]);
  return { ...(arxiv !== undefined && { arxiv }), ...(doi !== undefined && { doi }) };
}

/** Gives a text that is nothing but an arXiv id, with or without `arXiv:` and a version, as that id. */
export function toArxiv(text: string): string | undefined {
  return WHOLE_ARXIV.exec(text.trim())?.[1];
}

/** Takes “10.48550/arXiv.2101.00001”, the DOI that arXiv gives each of its papers. */
const ARXIV_DOI = /^10\.48550\/arxiv\.(\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[a-z]{2})?\/\d{7})/iu;

/** Takes “2101.00001”, “2101.00001v2”, “cs/0101001”, “cs.LG/0101001”; refuses “2101.1”, “1234”. */
const ID = /(\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[A-Za-z]{2})?\/\d{7})(?:v\d{1,3})?/u.source;

const WHOLE_ARXIV = new RegExp(`^(?:arxiv:\\s?)?${ID}(?:\\s?\\[[\\w.-]{1,20}\\])?$`, 'iu');

/** Takes “arXiv:2101.00001”, “arXiv preprint arXiv:2101.00001”, “arxiv.org/abs/2101.00001v1”. */
const NAMED_ARXIV = new RegExp(`(?:\\barxiv:\\s?|\\barxiv\\.org/(?:abs|pdf|html)/)${ID}`, 'iu');

function findArxiv(text: string): string | undefined {
  return NAMED_ARXIV.exec(text)?.[1];
}

/** Takes “10.1000/x(1)” within “https://doi.org/10.1000/x(1)”; refuses “1.10.1000/x”, “10.1/”. */
const DOI = /(?<![\w.])10\.\d{3,9}(?:\.\d{1,9})*\/[^\s"<>{}|\\^`[\]]{1,250}/u;

function findDoi(text: string): string | undefined {
  const found = DOI.exec(text)?.[0];
  if (found === undefined) return undefined;
  const bare = found.replace(/[.,;:!?'”’]{1,9}$/u, '');
  return bare.endsWith(')') && !bare.includes('(') ? bare.slice(0, -1) : bare;
}

interface Identifiers {
  readonly arxiv?: string;
  readonly doi?: string;
}
