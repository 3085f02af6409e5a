/** Words of a sentence that say what its authors present, and so whose the name after them is. */
export interface NamingCue {
  readonly id: string;
  /** A name that several cues find has the weight of all of them. */
  readonly weight: number;
  /** Ends where the name begins. */
  readonly pattern: RegExp;
  /** Whether a name may look like an ordinary word with a capital, if its sentence pauses after it. */
  readonly takesWords: boolean;
  /** The weight of initials after a long form in small letters: “night lamp (NL)”. */
  readonly initials?: number;
  /** Whether a verb follows the name, which may look like a noun in the plural. */
  readonly isSubject?: true;
  readonly fires: readonly [sentence: string, name: string];
  readonly silent: string;
}

const VERB = String.raw`(?:propos|present|introduc|develop|design|describ|devis|build|creat|releas|establish|contribut|unveil|open-sourc)(?:es|ing|ed|e|s)?`;

const SUBJECT = String.raw`\b(?:[Ww]e|[Tt]his [\p{L}-]{1,30}|[Oo]ur [\p{L}-]{1,30}|[Tt]he [\p{L}-]{1,30}|paper to|by|and|also|[\p{L}-]{1,30}ly|then|thus|further|hence)`;

/** Takes “a fast, table-based ”, “the first 4-bit ”; ends before a capital or at a word with one. */
const SMALL_WORDS = String.raw`(?:(?!(?:that|which|who|where|for|of|on|in|using|with|via|to|by|from|over|at|as|based|under|and)\b)(?:[\p{Ll}\d][\p{Ll}\d/]*(?:-[\p{L}\d]+)*|[A-Z]+-[a-z]+|AI|LLMs?|DNN|GPU|FPGA),? ){1,10}`;

/** Looked for in the sentences in which authors say what they present. */
export const NAMING_CUES: readonly NamingCue[] = [
  {
    id: 'presented',
    weight: 4,
    pattern: new RegExp(
      String.raw`${SUBJECT},? ${VERB} (?:and [\p{L}-]{1,30} )?(?:the |our |an? )?`,
      'giu',
    ),
    takesWords: true,
    initials: 2,
    fires: ['In this paper, we thus propose Wax, a lamp.', 'Wax'],
    silent: 'We propose a lamp.',
  },
  {
    id: 'presented-after-words',
    weight: 3,
    pattern: new RegExp(
      String.raw`${SUBJECT},? ${VERB} (?:and [\p{L}-]{1,30} )?(?:an?|the|our|its) ${SMALL_WORDS}`,
      'gu',
    ),
    takesWords: false,
    fires: ['We propose a bright, simple lamp LampNet.', 'LampNet'],
    silent: 'We propose a bright lamp that GasNet inspired.',
  },
  {
    id: 'called',
    weight: 4,
    pattern:
      /\b(?:called|named|dubbed|termed|coined|christened|entitled|titled|(?<!s,? )namely|denoted|(?:referred to|known) as|(?:call|name|term|dub)s? (?:it|this|the|our)(?: [\p{Ll}-]+){0,3}|which we (?:call|name|term|dub))(?: as| by)?,? (?:the )?/gu,
    takesWords: true,
    initials: 5,
    fires: ['We propose a lamp, called Wax, that burns.', 'Wax'],
    silent: 'We recalled a lamp.',
  },
  {
    id: 'our-apposition',
    weight: 5,
    pattern: /\b[Oo]ur (?:[\p{Ll}-]{1,30} ){0,3}[\p{Ll}-]{1,30}, (?:called |named |dubbed )?/gu,
    takesWords: true,
    fires: ['Our new lamp, Wax, burns.', 'Wax'],
    silent: 'In our house, for GasNet, it is dark.',
  },
  {
    id: 'apposition',
    weight: 3,
    pattern: /(?<=[\p{Ll})]), (?=[^,.;]{2,40}(?:,|:|\.$| that | which | to | for | with | as ))/gu,
    takesWords: false,
    fires: ['We built our own lamp, WAX, which burns.', 'WAX'],
    silent: 'We built lamps, both of glass and with GasNet inside.',
  },
  {
    id: 'subject',
    weight: 1.5,
    pattern:
      /^(?:[Ss]pecifically|[Ii]n particular|[Nn]otably|[Oo]verall|[Mm]oreover|[Cc]rucially)?,? ?(?=\S{2,40} (?:achieves?|outperforms?|provides?|enables?|leverages?|uses?|combines?|reduces?|improves?|introduces?|supports?|employs?|consists?|delivers?|demonstrates?|integrates?|features?|attains?|offers?|incorporates?|exploits?|adopts?|applies|utilizes?|surpasses|shows?|can|also|is an?|is the|dynamically|automatically|significantly|consistently)\b)/gu,
    takesWords: false,
    isSubject: true,
    fires: ['Moreover, LampNet outperforms gas.', 'LampNet'],
    silent: 'However, LampNet burns.',
  },
];
