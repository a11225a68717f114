import { phraseLanguageOf, type PhraseLanguage } from './phrases/language.ts';
import { phrasePattern } from './phrases/phrase-pattern.ts';
import { statementsIn } from './phrases/statements.ts';

/** What a text says of how old one must be, or may be at most. */
export interface SaidAge {
  /** The words of the text. */
  said: string;
  limits: readonly ('minimumAge' | 'maximumAge')[];
}

/** How a language says for which ages a service is. As in `group-said.ts`: small, spaces as they are. */
interface AgePhrases {
  from: string;
  to: string;
  both: string;
  /** Whole statements around one of these: “for women over 18”. Of a discount or a consent more is said. */
  of: (limit: string) => string;
  /** Whole statements of the youngest age alone: “you must be 18”. */
  fromAlone: string;
}

const N = String.raw`\d{1,2}`;
const DASH = '(?: ?[-–—] ?)';

const NB_SERVICE =
  '(?:(?:tilbudet|tilbodet|tjenesten|tenesta|huset|senteret|krisesenteret|botilbudet|herberget|chatten|linjen|dette tilbudet|dette) (?:er|gjelder|gjeld)(?: (?:et|eit) tilbud)?|vi er(?: til)?|det er)';
const NB_WHO =
  '(?:deg|dere|de|dei|dem|alle|folk|personer|personar|mennesker|voksne|vaksne|unge|ungdom|ungdommer|ungdommar|barn|barn og unge|barn og ungdom|kvinner|kvinnar|jenter|menn|gutter|gutar|unge kvinner|unge menn)(?: som er)?';
/** What is offered, in a few words. Of what is free for some the others may get it and pay. */
const NB_THING =
  '(?:(?:lavterskel|døgn|natt|dag|bo|bu|kvelds?|ungdoms|kvinne|krise|akutt|nød|over)?(?:tilbud|tilbod|overnatting(?:stilbud|ssted)?|natting|hjem|heim|husvære|seng(?:er|eplass(?:er)?)?|rom|bolig(?:er)?|bustad(?:er)?|herberge|senter|aktivitetshus|værested|møteplass|møtested|kaf[eé]|helsestasjon|helsehjelp|klinikk|samtaler?|samtaletilbud|veiledning|rettleiing|rådgivning|rådgiving|chat|hjelp|støtte|plasser?))';
const NB_OFFER = `(?:(?:trygt?|trygge|anonymt?|anonyme|midlertidig|mellombels|et|eit|en|ein) ){0,2}${NB_THING}(?: (?:og|med) ${NB_THING}){0,2}(?: (?:om natt[ae]n?|om dagen|om kvelden|på (?:dagtid|kveldstid)|hele døgnet|heile døgnet))?`;
const EN_SERVICE =
  '(?:(?:the|this|our) (?:service|centre|center|shelter|house|refuge|chat|line) is|this is|we are|it is)';
const EN_WHO =
  '(?:people|anyone|everyone|adults|young people|young adults|youth|teenagers|children|women|girls|men|boys|young women|young men|those|you if you are)(?: (?:aged|who are|of age))?';
const EN_THING =
  '(?:(?:night|day|emergency|crisis|drop-in|youth|health|temporary|overnight) ){0,2}(?:shelters?|beds?|accommodation|housing|rooms?|places?|stays?|drop-in|cent(?:re|er)s?|clinics?|health ?care|support|advice|counsell?ing|help|chat|helpline|service|refuge|meeting place|caf[eé])';
const EN_OFFER = `(?:(?:an?|safe|anonymous|confidential|low-threshold) ){0,2}${EN_THING}(?: (?:and|with) ${EN_THING}){0,2}(?: (?:at night|overnight|in the (?:daytime|evenings?)|around the clock))?`;
/** Who else it is for does not lift the age: “over 18 who need a place to sleep”. */
const EN_TAIL = '(?: (?:who|with|in|from) [^.;:!?]{2,60})?';
const NB_TAIL = '(?: (?:som|med|i|fra|frå) [^.;:!?]{2,60})?';
const EN_YEARS = '(?: years(?: old| of age)?)?';

const PHRASES: Readonly<Partial<Record<PhraseLanguage, AgePhrases>>> = {
  nb: {
    from: `over ${N}(?: år)?|(?:fra|frå|fra og med|eldre enn) ${N} år(?: og (?:oppover|eldre))?|${N} år (?:og|eller) (?:eldre|oppover)`,
    to: `under ${N}(?: år)?|(?:opp til|til og med|inntil|yngre enn) ${N} år|${N} år (?:og|eller) yngre`,
    both: `(?:i alderen |mellom |fra |frå )?${N}(?: år)?(?:${DASH}| til | og )${N} år`,
    of: (limit) =>
      `(?:${NB_SERVICE} )?(?:(?:bare|kun|berre) )?for ${NB_WHO} (?:${limit})|(?:bare |kun |berre )?${NB_WHO} (?:${limit})(?: (?:kan komme|er velkomne|har adgang))?|(?:bare |kun |berre )?(?=[^.]{0,40} år)(?:${limit})|(?:alder|aldersgruppe|målgruppe)(?: er)?:? (?:${NB_WHO} )?(?:${limit})|${NB_OFFER} (?:for|til) ${NB_WHO} (?:${limit})${NB_TAIL}`,
    fromAlone: `(?:nedre |det er )?(?:aldersgrensen?|aldersgrensa|minstealder(?:en)?|minimumsalder)(?: er| på)?:? ${N}(?: år)?|(?:det er )?${N}[- ]?års(?: alders)?grense|(?:du|dere|man|en|alle) må (?:være (?:over|minst|fylt)|vere (?:over|minst|fylt)|ha fylt) ${N}(?: år)?(?: for å (?:komme|komme inn|kome|få hjelp|bo her|bruke tilbudet))?`,
  },
  en: {
    from: `(?:over|above|at least|older than|from) ${N}${EN_YEARS}(?: and (?:over|up|older))?|${N}${EN_YEARS} (?:and|or) (?:over|older|above|up)`,
    to: `(?:under|below|up to|younger than) ${N}${EN_YEARS}|${N}${EN_YEARS} (?:and|or) (?:under|younger)`,
    both: `(?:between |from )?${N}(?:${DASH}| to | and )${N}${EN_YEARS}`,
    of: (limit) =>
      `(?:${EN_SERVICE} )?(?:only )?(?:for|open to) ${EN_WHO} (?:${limit})(?: only)?|(?:only )?${EN_WHO} (?:${limit})(?: only)?|(?:only )?(?:for )?(?:aged|ages?|age group):? (?:${limit})(?: only)?|${EN_OFFER} (?:for|to) ${EN_WHO} (?:${limit})${EN_TAIL}`,
    fromAlone: `(?:the )?(?:minimum age|lower age limit|age limit)(?: is)?:? ${N}${EN_YEARS}|you (?:must|have to|need to) be (?:over |at least )?${N}${EN_YEARS}(?: or (?:over|older))?(?: to (?:come|come in|enter|stay|get help|use (?:it|the service)))?|(?:for )?over[- ]?${N}s(?: only)?`,
  },
  es: {
    from: `mayores de ${N} años|de más de ${N} años|a partir de(?: los)? ${N} años`,
    to: `menores de ${N} años|de menos de ${N} años|hasta(?: los)? ${N} años`,
    both: `(?:de )?entre(?: los)? ${N} y(?: los)? ${N} años|de ${N} a ${N} años`,
    of: (limit) =>
      `(?:(?:solo|sólo|solamente) )?para (?:(?:personas|mujeres|hombres|jóvenes|chicas|chicos|adultos) )?(?:${limit})|(?:solo |sólo )?(?:personas |mujeres |hombres |jóvenes )?(?:${limit})`,
    fromAlone: `(?:la )?edad mínima(?: es(?: de)?)?:? ${N}(?: años)?|(?:debes?|tienes? que|hay que) (?:ser mayor de|tener (?:al menos|más de)) ${N} años`,
  },
  ro: {
    from: `(?:cu vârsta )?(?:de )?peste ${N}(?: de)? ani|de la ${N}(?: de)? ani`,
    to: `(?:cu vârsta )?(?:de )?sub ${N}(?: de)? ani|până la ${N}(?: de)? ani`,
    both: `(?:cu vârsta )?între ${N} și ${N}(?: de)? ani`,
    of: (limit) =>
      `(?:(?:doar|numai) )?pentru (?:persoane|femei|bărbați|tineri|tinere|adulți|copii) (?:${limit})|(?:doar |numai )?(?:persoane |femei |bărbați |tineri )?(?:${limit})`,
    fromAlone: `vârsta minimă(?: este)?:? ${N}(?: de)? ani|trebuie să (?:ai|aveți) (?:peste|cel puțin|minimum) ${N}(?: de)? ani`,
  },
  pl: {
    from: `powyżej ${N} (?:lat|roku życia)|od ${N} lat|po ukończeniu ${N} lat`,
    to: `poniżej ${N} (?:lat|roku życia)|do ${N} lat`,
    both: `w wieku ${N}(?:${DASH}| do )${N} lat|od ${N} do ${N} lat`,
    of: (limit) => `(?:tylko )?dla (?:osób|kobiet|mężczyzn|młodzieży|dzieci|dorosłych) (?:${limit})`,
    fromAlone: `(?:minimalny wiek|wiek minimalny)(?: to)?:? ${N} lat|musisz mieć (?:ukończone |co najmniej )?${N} lat`,
  },
  ru: {
    from: `старше ${N} лет|от ${N} лет`,
    to: `младше ${N} лет|до ${N} лет`,
    both: `от ${N} до ${N} лет|в возрасте от ${N} до ${N} лет|${N}${DASH}${N} лет`,
    of: (limit) => `(?:только )?для (?:людей|женщин|мужчин|девушек|молодежи|детей|тех, кому) (?:${limit})`,
    fromAlone: `(?:минимальный возраст|возраст):? (?:от )?${N} лет|вам должно быть (?:больше |не менее )?${N} лет`,
  },
};

const NUMBER = /(?<!\d)\d{1,2}(?!\d)/;
const AGE_WORD =
  /år|over|under|old|age|years|above|below|be \d|between|at least|up to|from|años|edad|ani(?!\p{L})|vârst|varst|lat|roku|wiek|лет|возраст/iu;
/** Without a number of an age and a word of age no text says it, and no statement. */
const maySay = (words: string): boolean => NUMBER.test(words) && AGE_WORD.test(words);
const MAX_QUOTE = 80;

type Limits = SaidAge['limits'];

/** Stands for the limit in a statement while what is said around it is looked at; its years are kept. */
const LIMIT = '\u0001';
const YEARS = ' år';

/** One way to say a limit: the pattern of the limit alone, and what it limits. */
type LimitPattern = readonly [pattern: RegExp, limits: Limits];

interface AgePatterns {
  /** From the one that says most. */
  limits: readonly LimitPattern[];
  /** A whole statement with `LIMIT` in it. */
  around: RegExp;
  /** A whole statement of the youngest age. */
  fromAlone: RegExp;
}

const patterns = new Map<PhraseLanguage, AgePatterns>();

const wholeStatement = (words: string): RegExp =>
  phrasePattern(`^(?:(?:nb|obs|merk|note)[:,]? )?(?:${words}) ?[).]?$`);
const everywhere = (words: string): RegExp => new RegExp(phrasePattern(words), 'g');

/** In two steps: the limit within all that stands around it, three times over, would take ten times as long to compile. */
function patternsOf(language: PhraseLanguage, { from, to, both, of, fromAlone }: AgePhrases): AgePatterns {
  let made = patterns.get(language);
  if (made === undefined) {
    made = {
      limits: [
        [everywhere(both), ['minimumAge', 'maximumAge']],
        [everywhere(from), ['minimumAge']],
        [everywhere(to), ['maximumAge']],
      ],
      around: wholeStatement(of(`${LIMIT}(?:${YEARS})?`)),
      fromAlone: wholeStatement(fromAlone),
    };
    patterns.set(language, made);
  }
  return made;
}

/** Is a statement this limit, and what goes with it? */
function isAbout(plain: string, { index, 0: limit }: RegExpExecArray, around: RegExp): boolean {
  const sign = limit.includes(YEARS) ? `${LIMIT}${YEARS}` : LIMIT;
  return around.test(`${plain.slice(0, index)}${sign}${plain.slice(index + limit.length)}`);
}

function limitsIn(plain: string, { limits, around, fromAlone }: AgePatterns): Limits | undefined {
  for (const [pattern, limit] of limits)
    for (const match of plain.matchAll(pattern)) if (isAbout(plain, match, around)) return limit;
  return fromAlone.test(plain) ? ['minimumAge'] : undefined;
}

/** The first whole statement of a text that says for which ages its service is; undefined when it says nothing of the kind. */
export function ageIn(text: string, tag: string): SaidAge | undefined {
  const language = phraseLanguageOf(tag);
  const phrases = language === undefined ? undefined : PHRASES[language];
  if (language === undefined || phrases === undefined || !maySay(text)) return undefined;
  for (const { plain, words } of statementsIn(text, language)) {
    const limits = maySay(words) ? limitsIn(plain, patternsOf(language, phrases)) : undefined;
    if (limits !== undefined) return { said: words.slice(0, MAX_QUOTE), limits };
  }
  return undefined;
}
