import * as z from 'zod';

/** An element of XML as plain data. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
}

/** Says what of a feed the grammar of RFC 4287 (appendix B, its elements that are in use here) refuses. */
export function refuseAtom(element: XmlElement, path = ''): readonly string[] {
  const { name, namespace, attributes, children } = element;
  const here = `${path}/${name}`;
  const rule = GRAMMAR[name];
  if (!rule || namespace !== 'http://www.w3.org/2005/Atom') return [`${here} is none of Atom`];
  const { success } = rule.attributes.safeParse(attributes);
  const names = children.map((child) => child.name);
  return [
    ...(success ? [] : [`${here} has the attributes ${JSON.stringify(attributes)}`]),
    ...names.filter((child) => !(child in rule.children)).map((child) => `${here} holds ${child}`),
    ...Object.entries(rule.children).flatMap(([child, [least, most]]) => {
      const count = names.filter((one) => one === child).length;
      return count < least || count > most ? [`${here} holds ${count} times ${child}`] : [];
    }),
    ...children.flatMap((child) => refuseAtom(child, here)),
  ];
}

const one = [1, 1] as const;
const perhaps = [0, 1] as const;
const any = [0, Infinity] as const;
const some = [1, Infinity] as const;
const plain = { attributes: z.strictObject({}), children: {} };
const about = { id: one, title: one, updated: one, link: some, category: any };

const GRAMMAR: Readonly<Record<string, Rule>> = {
  feed: {
    attributes: z.strictObject({ xmlns: z.string(), 'xml:lang': z.string().min(2) }),
    children: { ...about, subtitle: perhaps, author: any, entry: any },
  },
  entry: { ...plain, children: { ...about, published: perhaps, summary: perhaps, author: some } },
  author: { ...plain, children: { name: one } },
  link: {
    attributes: z.strictObject({
      rel: z.enum(['alternate', 'related', 'self']),
      href: z.string().min(1),
      type: z
        .string()
        .regex(/^\S+\/\S+$/u)
        .optional(),
    }),
    children: {},
  },
  category: { attributes: z.strictObject({ term: z.string().min(1) }), children: {} },
  id: plain,
  name: plain,
  published: plain,
  subtitle: plain,
  summary: plain,
  title: plain,
  updated: plain,
};

interface Rule {
  readonly attributes: z.ZodType;
  /** How often each may stand in it. */
  readonly children: Readonly<Record<string, readonly [number, number]>>;
}
