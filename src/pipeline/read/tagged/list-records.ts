/** A record of lines that each begin with a tag: `TI  - Warm Lids`. */
export interface TaggedRecord {
  /** Of its first tag. */
  readonly line: number;
  /** Values by tag, in their order. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
}

/**
 * Lists the records of a tagged format, whatever stands between them.
 *
 * `begins` opens a record and `ends` closes it, where the format has such a tag. A line without a
 * tag goes on with the value above it, and a record without its end goes up to the next.
 */
export function listRecords(
  lines: readonly string[],
  { tag, begins, ends }: TaggedFormat,
): readonly TaggedRecord[] {
  const records: { line: number; fields: Map<string, string[]> }[] = [];
  let open: (typeof records)[number] | undefined;
  let values: string[] | undefined;
  lines.forEach((text, index) => {
    const [, name, value = ''] = tag.exec(text) ?? [];
    if (name === undefined) {
      const last = values?.pop();
      if (last !== undefined) values?.push(`${last}\n${text.trim()}`);
      return;
    }
    if (name === ends) {
      open = undefined;
      values = undefined;
      return;
    }
    if (open === undefined || (name === begins && open.fields.has(begins))) {
      open = { line: index + 1, fields: new Map() };
      records.push(open);
    }
    values = open.fields.get(name) ?? [];
    values.push(value.trim());
    open.fields.set(name, values);
  });
  return records;
}

interface TaggedFormat {
  /** Takes a whole line; its first group is the tag, its second the value. */
  readonly tag: RegExp;
  readonly begins: string;
  readonly ends?: string;
}
