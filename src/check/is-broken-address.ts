/** Whether a web address looks cut short, glued to something, or left with mark-up in it. */
export function isBrokenAddress(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const isLopsided = address.split('(').length !== address.split(')').length;
  return isLopsided || !HOST.test(new URL(address).hostname) || DEBRIS.test(address);
}

/** Takes “example.org”; refuses “github”, “example.”. */
const HOST = /\.\p{L}{2,}$|^xn--|^\d+(?:\.\d+){3}$/u;

/** Takes “https://a.org/{lid}”, “https://a.org/lid,”, “https://a.org/lid…”. */
const DEBRIS = /[\s{}<>\\^`]|[.,;:…-]$/u;
