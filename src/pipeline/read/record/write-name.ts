/** A name in the order in which it is said: “Ada van der Wick Jr.”. */
export function writeName({ given, particle, family, suffix, literal }: NameParts): string {
  const parts = literal === undefined ? [given, particle, family, suffix] : [literal];
  return parts
    .filter((part) => part !== undefined)
    .join(' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** Turns “van der Wick, Ada” and “Wick, Ada, Jr.” around; any other name stays as it is. */
export function turnName(written: string): string {
  const [family = '', given, suffix, ...rest] = written.split(',').map((part) => part.trim());
  if (given === undefined || given === '' || rest.length > 0)
    return writeName({ family: written.replace(/,\s*$/u, '') });
  return writeName({ given, family, suffix });
}

interface NameParts {
  readonly given?: string | undefined;
  readonly particle?: string | undefined;
  readonly family?: string | undefined;
  readonly suffix?: string | undefined;
  /** A name that has no parts, as an organisation's. */
  readonly literal?: string | undefined;
}
