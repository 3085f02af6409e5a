import { toStem } from './to-stem.ts';

/** Whether a stem is of a word that belongs to no phrase: grammar, numbers, and how papers argue. */
export function isLinkingWord(stem: string): boolean {
  return LINKING.has(stem) || /^[\d.]+$/u.test(stem) || stem.length < 2;
}

/** Whether a stem is of a word that papers of any field use, and that tells only within a phrase. */
export function isGenericWord(stem: string): boolean {
  return GENERIC.has(stem);
}

function toStems(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')).map(toStem));
}

const LINKING = toStems([
  // grammar
  'a an the this that these those such each every all any both either neither some many most',
  'more less least few fewer no not only even just often also still yet now then here there',
  'thus hence hereby therefore however moreover furthermore additionally instead rather very',
  'too so well again i we you he she it they them us our its their his her who whom whose which',
  'what when where why how and or but nor if because since while although though whereas unless',
  'until than as like except of in on at by for from to into onto with within without under',
  'over above below between among out across through throughout during before after against',
  'about via per despite toward upon up off down along around beyond beside near next is are',
  'was were be been being am has have had having do does did done can cannot could may might',
  'must shall should will would e.g i.e etc vs et al one two three four five six seven eight',
  'nine ten first second third once twice other another same own itself themselves much further',
  'later previously recently currently today together unlike back',
  // how papers argue, in one form of each word
  'able access according accurate accurately achieve actual actually addition additional',
  'address adopt advance advancement aim allow almost alone amount analyze applicability',
  'applied apply approximately arbitrary area art article attain attractive author available',
  'average avoid based basic become begin beneficial benefit best better billion bound bring',
  'build built call capable capture case categorize cause certain characterize close collect come',
  'com combine common commonly comparable compare comparison competitive complement complete',
  'completely comprehensive comprise conclude conduct confirm consider considerable',
  'consideration consist consume contain context continue contrast contribution conventional',
  'correspond counterpart create critical crucial curate current customize cut date deal',
  'decrease deeper define degree deliver demonstrate describe description determine develop',
  'development different difficult difficulty directly discover discuss diverse domain drop due',
  'easily easy effective effectively effectiveness efficiently effort emerging empirical employ',
  'enable enforce engineering enhance enough ensure entire entirely especially equivalent essential',
  'establish evaluate evaluation evolve examine example exceed exhibit existing experiment',
  'experimental experimentally exploit explore extend extensive extensively extent extreme face',
  'facilitate facing fact feasibility feasible field fill find focus fold follow former found',
  'foundational full fully fundamental fundamentally gap general generally get github give',
  'given go goes good great greater growing guide handle hard help hide hiding highly hinder',
  'https identify implication importance important improve improvement include increase incur',
  'indicate inefficient inferior inherent initial innovation inside insight instance interest',
  'introduce introduction investigate investigation involve keep kept key kind know known lack',
  'landscape largely latter lead let leverage lie limit limitation longer lot lower made main',
  'mainly mainstream maintain magnitude slow major make making manage manual manually match matter maximize',
  'maximum mean medium meet million minimal minimize minimum mitigate motivate multiple name',
  'named narrow nearly necessary need new newer newly notable notably novel number numerous',
  'obtain offer order org organize original originally outperform overall overcome',
  'pair paper paradigm part partial particular particularly path pave paving peer percent',
  'percentage perform popular pose possible possibly potential potentially practical',
  'practically practice practitioner prefer present preserve previous primarily primary prior',
  'prohibit prohibitive promising propose provide publicly purpose quantify range rapid rapidly',
  'reach reason recent reduce reduction reference regarding related remain remarkable',
  'remove report require respect respective respectively result retain reveal revisit rise sacrifice',
  'sample save scarcity see seek seen select series serve set setup several share show shown',
  'shrink significant significantly similar similarly simple simply specific specifically',
  ' step strength strong struggle study suboptimal substantial substantially',
  'success successful successfully suffer sufficient suggest suitable superior superiority',
  'support surpass systematic systematically tackle take taken theoretical thereby topic total',
  'traditional trend trillion type typical typically unable underlying understand unique',
  'unprecedented use used using utilize validate variety various vary verify viable way whether',
  'whole wide widely work world www yield',
]);

/** In one form of each word. */
const GENERIC = toStems([
  'ability accuracy adaptive adaptively algorithm analyses analysis analytical application',
  'approach architecture automated automatic automatically aware balance base baseline behavior',
  'benchmark big block capability capacity category challenge change characteristic class co',
  'commercial complex complexity component computational concept condition configuration',
  'constraint core cost cross custom data dataset demand deploy deployment design developer',
  'device direct direction distribution driven dynamic dynamically effect efficiency efficient',
  'element end environment error estimate estimation external factor fast faster feature fine',
  'flexibility flexible framework free function future gain generalization generate generation',
  'generic global goal group high higher highest huge human hybrid idea impact implement',
  'implementation industrial information input integrate integration inter intermediate intra',
  'issue joint jointly large larger largest length level line local long loss low lowest',
  'massive measure measurement mechanism method methodology metric model modern module multi',
  'non numerical objective open operating operation opportunity optimal optimization oriented output',
  'overhead overview parameter pattern peak performance perspective physical platform point pre',
  'principle problem process product project property quality random rate ratio real',
  'representation request requirement research researchers resource review robust robustness',
  'role run scalability scalable scale scenario scheme science scientific selection self',
  'service shift short similarity single size small smaller smallest solution source space speed',
  'speedup stage standard state statistics strategy structure sub survey system target task',
  'taxonomy technical technique technology test theory time tool trade tradeoff',
  'unified unit user value variation volume wise workflow',
]);
