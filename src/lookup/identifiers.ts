/** The arXiv id without version in an id, an address or a DOI; undefined where none is. */
export function readArxivId(text: string): string | undefined {
  return ARXIV_ID.exec(text)?.[1];
}

/** Takes “http://arxiv.org/abs/2101.00001v2”, “10.48550/arXiv.cs/0112017”; refuses “2101.1”. */
const ARXIV_ID = /(?:^|[/.:])(\d{4}\.\d{4,5}|[a-z]+(?:-[a-z]+)?(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?$/iu;

/** The DOI in a DOI or its address; undefined where none is. */
function readDoi(text: string): string | undefined {
  return DOI.exec(text)?.[0];
}

/** Takes “https://doi.org/10.1000/lids(3)”; refuses “10.1000” and “doi:lids”. */
const DOI = /(?<![\d.])10\.\d{4,9}\/\S+$/u;

/** A DOI that says more than an arXiv id does: not one of those that arXiv gives to every paper. */
export function readOwnDoi(text: string | null | undefined): string | undefined {
  const doi = readDoi(text ?? '');
  return doi?.toLowerCase().startsWith(ARXIV_PREFIX) ? undefined : doi;
}

const ARXIV_PREFIX = '10.48550/arxiv.';

/** Whether a venue is no venue but the place of a preprint: “arXiv.org”, “arXiv (Cornell University)”. */
export function isPreprintServer(venue: string): boolean {
  return /^arxiv\b/iu.test(venue.trim());
}
