/** Whether a word only holds a sentence together: articles, pronouns, prepositions, common verbs. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word.toLowerCase());
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those such each every all any both some many most more less few no not ' +
    'only even just often also still yet now then here there thus hence therefore however instead ' +
    'i we you he she it they them us our its their his her who whom whose which what when where why how ' +
    'and or but nor so if because since while although though whereas unless until than as like ' +
    'of in on at by for from to into onto with within without under over above below between among ' +
    'across through during before after against about via per despite toward towards upon ' +
    'is are was were be been being am has have had do does did can could may might must shall should ' +
    'will would remains remain plays play makes make becomes become lets let leads lead serves serve ' +
    'shows show gives give takes take uses use means mean allows allow enables enable achieves achieve ' +
    'requires require provides provide improves improve needs need works work yields yield'
  ).split(' '),
);
