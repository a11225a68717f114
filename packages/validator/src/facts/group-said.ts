import { phraseLanguageOf, type PhraseLanguage } from './phrases/language.ts';
import { phrasePattern } from './phrases/phrase-pattern.ts';
import { statementsIn } from './phrases/statements.ts';
import { remember } from './remember.ts';

/** How a language says that a service is for one group alone. As in `secret-said-phrases.ts`: small, spaces as they are. */
interface GroupPhrases {
  /** Whole statements: “only for women”. Of a shower or an evening more is said. */
  only: string;
  /** Whole statements that turn a group away: “men are not admitted”. */
  not: string;
}

const NB_GROUP =
  '(?:kvinner|kvinnar|jenter|menn|gutter|gutar|ungdom|unge|familier|transpersoner|kvinner og barn|kvinnar og barn|kvinner og jenter)(?: (?:over|under) \\d{1,2}(?: år)?)?';
const NB_SERVICE =
  '(?:(?:tilbudet|tilbodet|tjenesten|tenesta|huset|senteret|krisesenteret|botilbudet|herberget|dette tilbudet|dette) (?:er|gjelder|gjeld)(?: (?:et|eit) tilbud)?|vi er(?: til)?|det er)';
const EN_GROUP =
  '(?:women|girls|men|boys|young people|families|trans people|women and children)(?: (?:over|under) \\d{1,2})?';
const EN_SERVICE =
  '(?:(?:the|this|our) (?:service|centre|center|shelter|house|refuge) is|this is|we are|it is)';

const PHRASES: Readonly<Partial<Record<PhraseLanguage, GroupPhrases>>> = {
  nb: {
    only: `(?:${NB_SERVICE} )?(?:(?:bare|kun|berre|utelukkende)(?: (?:åpent|åpen|ope))?|(?:åpent|ope) (?:bare|kun|berre)) for ${NB_GROUP}|(?:bare|kun|berre) ${NB_GROUP}(?: (?:kan|får) (?:komme|kome|komme inn|bo|bu|bruke tilbudet)(?: (?:hit|her|inn))?| (?:har|får) (?:adgang|tilgang))?|(?:vi|de) (?:tar|tek|hjelper|hjelp) (?:bare |kun |berre )(?:imot )?${NB_GROUP}|forbeholdt ${NB_GROUP}`,
    not: '(?:kvinner|kvinnar|menn|gutter|gutar) (?:har|får)(?: dessverre)? (?:ikke|ikkje|ingen) (?:adgang|tilgang|komme inn|kome inn|slippe inn|bo her|bu her)|(?:kvinner|kvinnar|menn|gutter|gutar) (?:kan|må)(?: dessverre)? (?:ikke|ikkje) (?:komme|kome|komme inn|bo her|bu her|bruke tilbudet)|(?:kvinner|kvinnar|menn|gutter|gutar) (?:slipper|slepp)(?: dessverre)? (?:ikke|ikkje) inn|(?:vi|me|de) (?:tar|tek) (?:dessverre )?(?:ikke|ikkje) imot (?:kvinner|kvinnar|menn)|ingen adgang for (?:kvinner|menn)|(?:ikke|ikkje) for (?:kvinner|kvinnar|menn)',
  },
  en: {
    only: `(?:${EN_SERVICE} )?(?:only (?:open )?(?:for|to) ${EN_GROUP}|for ${EN_GROUP} only)|${EN_GROUP} only|only ${EN_GROUP}(?: (?:can|may) (?:come|come in|enter|stay|use (?:it|the service))(?: here)?| are (?:admitted|allowed|welcome)(?: in| here)?)|we (?:only (?:help|accept|admit|take in) ${EN_GROUP}|(?:help|accept|admit|take in) ${EN_GROUP} only)`,
    not: "(?:women|men|boys) (?:are not|are never|aren[’']t|cannot be|can[’']t be) (?:admitted|allowed|let in|welcome)(?: in| here)?|(?:women|men|boys) (?:cannot|can not|can[’']t|may not) (?:come|come in|enter|stay)(?: here)?|no (?:men|women|boys)(?: allowed| admitted)?|not (?:open )?(?:for|to) (?:men|women)",
  },
  es: {
    only: '(?:el (?:servicio|centro) es )?(?:solo|sólo|solamente|exclusivamente|únicamente) para (?:mujeres|hombres|jóvenes|familias)|(?:solo|sólo) pueden (?:venir|entrar) (?:mujeres|hombres)|(?:solo|sólo) (?:mujeres|hombres)',
    not: '(?:los hombres|las mujeres) no (?:pueden (?:entrar|venir)|son admitid[oa]s)|no (?:se )?(?:admitimos|admiten|aceptamos) (?:a )?(?:hombres|mujeres)',
  },
  ro: {
    only: '(?:(?:doar|numai|exclusiv) pentru (?:femei|bărbați|tineri|familii))|(?:doar|numai) (?:femeile|bărbații) pot (?:veni|intra)',
    not: '(?:bărbații|femeile) nu (?:pot (?:intra|veni)|sunt primi[tț]\\p{L}|au acces)|nu primim (?:bărbați|femei)',
  },
  ru: {
    only: '(?:это )?только для (?:женщин|мужчин|молодежи|семей)|принимаем только (?:женщин|мужчин)',
    not: '(?:мужчин|женщин) не (?:принимаем|пускаем|принимают|пускают)|мужчинам вход (?:воспрещен|запрещен)',
  },
  uk: {
    only: '(?:тільки|лише) для (?:жінок|чоловіків|молоді|сімей)|приймаємо (?:тільки|лише) (?:жінок|чоловіків)',
    not: '(?:чоловіків|жінок) не (?:приймаємо|пускаємо)',
  },
  pl: {
    only: '(?:tylko|wyłącznie|jedynie) dla (?:kobiet|mężczyzn|młodzieży|rodzin)|przyjmujemy (?:tylko|wyłącznie) (?:kobiety|mężczyzn)',
    not: '(?:mężczyźni|kobiety) nie (?:mogą (?:wejść|przyjść)|są przyjmowan[ie])|nie przyjmujemy (?:mężczyzn|kobiet)|mężczyznom wstęp wzbroniony',
  },
};

/** Without one of these no text says it. */
const MAY_SAY =
  /(?:bare|kun|berre|utelukkende|forbeholdt|only|solo|sólo|solamente|mente|doar|numai|exclusiv|только|тільки|лише|tylko|wyłącznie|jedynie)(?!\p{L})|menn|kvinn|gut|(?<!\p{L})(?:wo)?men(?!\p{L})|boys|hombres|mujeres|bărba|femei|мужчин|женщин|чоловік|жінок|mężczy|kobiet/iu;
const MAX_QUOTE = 80;

const patterns = new Map<PhraseLanguage, RegExp>();

function patternOf(language: PhraseLanguage, { only, not }: GroupPhrases): RegExp {
  let pattern = patterns.get(language);
  if (pattern === undefined)
    patterns.set(
      language,
      (pattern = phrasePattern(`^(?:(?:nb|obs|merk|note)[:,]? )?(?:${only}|${not}) ?[).]?$`)),
    );
  return pattern;
}

const finders = new Map<PhraseLanguage, (text: string) => string>();

/** The words by which a text says that its service is for one group alone, or not for one; undefined when it says nothing of the kind. */
export function onlyGroupIn(text: string, tag: string): string | undefined {
  const language = phraseLanguageOf(tag);
  const phrases = language === undefined ? undefined : PHRASES[language];
  if (language === undefined || phrases === undefined || !MAY_SAY.test(text)) return undefined;
  let find = finders.get(language);
  if (find === undefined) {
    const pattern = patternOf(language, phrases);
    const words = (whole: string) =>
      statementsIn(whole, language)
        .find(({ plain }) => pattern.test(plain))
        ?.words.slice(0, MAX_QUOTE) ?? '';
    finders.set(language, (find = remember(words)));
  }
  const said = find(text);
  return said === '' ? undefined : said;
}
