import { MONTH_NAMES } from './figures/month-names.ts';
import type { PhraseLanguage } from './phrases/language.ts';
import { phrasePattern } from './phrases/phrase-pattern.ts';
import type { Statement } from './phrases/statements.ts';

/** A month that a text names, 0 for January, and the day and the year when they stand there. */
export interface MonthSaid {
  month: number;
  day?: number;
  year?: number;
}

/** That a service opens again in a month, or runs to the end of one. */
interface SaidMonth {
  words: string;
  plain: string;
  kind: 'opensIn' | 'runsThrough';
  said: MonthSaid;
}

/** Regular expressions as in `closed-phrases.ts`. The month stands behind `opens` and `runs`, with `when` between. */
interface UntilPhrases {
  /** “We open again”, “closed until”. */
  opens: string;
  /** “Runs to the end of”, with a year behind. */
  runs?: string;
  /** The words between, of which there may be none or more. */
  when: string;
  /** The turn of the year, for January. */
  newYear?: string;
  /** Words beside it by which it is not said of the service, or of what may be. */
  unless: string;
}

const NB_WE =
  '(?:tilbudet|tilbodet|tjenesten|tenesta|tiltaket|senteret|huset|møteplassen|klinikken|herberget|krisesenteret|stedet|staden|prosjektet|kafeen|kaféen|værestedet|verestaden|dagsenteret|dette tilbudet|dette tilbodet|vi|me)';
const EN_WE =
  '(?:we|(?:the|this|our) (?:service|centre|center|shelter|house|clinic|project|programme|program|drop-in|day centre|day center|refuge|place|café|cafe))';

const UNTIL: Readonly<Partial<Record<PhraseLanguage, UntilPhrases>>> = {
  nb: {
    opens: `(?:^(?:${NB_WE} )?|${NB_WE} |steng[td](?: \\p{L}+){0,3},? og (?:vi )?)(?:gjenåpn[ae]r|(?:åpner|åpnar|opnar)(?: (?:vi|dørene|dørane))? (?:opp )?(?:igjen|att|på nytt))|(?:^|^i (?:juli|desember|januar) |${NB_WE} (?:er|holder|held|har)(?: \\p{L}+)? )(?:(?:jule?|sommer|sommar|vinter|ferie)-?)?steng[td] (?:fram |frem )?til(?! og)|${NB_WE} (?:er|holder|har|held) (?:ikke|ikkje) (?:åpent?|åpne|ope|opne) (?:igjen |att )?før`,
    runs: `^(?:${NB_WE} )?(?:gjelder|gjeld|varer|varar|drives|løper) (?:bare |kun |berre )?(?:ut|til og med|t\\.?o\\.?m\\.?|(?:fram |frem )?til slutten av)`,
    when: '(?:i|fra|frå|den|en gang|(?:begynnelsen|byrjinga|starten|midten|slutten|løpet) (?:av|på)|(?:man|mån|tirs|tys|ons|tors|fre|lør|laur|søn|sun)dag|\\d{1,2}\\.?)',
    newYear: 'over nyttår|på nyåret|etter nyttår|nyttår',
    unless:
      'hvis|dersom|viss|når|om|ikke|ikkje|telefon\\p{L}*|chat\\p{L}*|søknad\\p{L}*|påmelding\\p{L}*|opptak\\p{L}*|venteliste\\p{L}*|for (?:nye|søknader|påmelding)|andre|hver|kvar|hvert|kvart|som',
  },
  en: {
    opens: `(?:^(?:${EN_WE} )?|${EN_WE} |closed(?: \\p{L}+){0,3},? and (?:we )?)(?:will )?(?:re-?opens?|opens? again)(?: again)?|(?:^|${EN_WE} (?:is|are|will be|stays?|remains?)(?: \\p{L}+)? )(?:closed|suspended|out of service) (?:until|till)`,
    runs: `^(?:${EN_WE} )?(?:only )?(?:runs|is valid|valid|applies) (?:until|through|to) (?:the )?end of`,
    when: '(?:in|on|from|early|late|mid|the|of|(?:the )?(?:start|beginning|end) of|\\p{L}+day,?|\\d{1,2}(?:st|nd|rd|th)?)',
    newYear: 'the new year|new year',
    unless:
      'if|when|unless|not|never|phone\\p{L}*|line|chat|applications?|registration|waiting list|to new|for (?:new|applications)|other|every|each|that|which',
  },
  es: {
    opens:
      '(?:^(?:el (?:centro|servicio|proyecto|albergue) )?|el (?:centro|servicio|proyecto|albergue) )(?:reabr\\p{L}+|volver\\p{L}+ a abrir)|(?:^|estamos |el (?:centro|servicio|albergue) está )(?:cerrad|suspendid)[oa]s? hasta|^no abrimos hasta',
    when: '(?:en|el|de|a|principios|finales|mes|\\d{1,2})',
    unless: 'si|cuando|no|teléfono|chat|inscripci\\p{L}+|solicitudes|que|cada',
  },
  ro: {
    opens:
      '(?:^(?:(?:centrul|serviciul|proiectul|adăpostul) )?|(?:centrul|serviciul|proiectul|adăpostul) )(?:se redeschid\\p{L}|redeschidem)|(?:^|suntem |(?:centrul|serviciul) este )închi[sș]\\p{L}? până',
    when: '(?:în|la|pe|din|luna|\\d{1,2})',
    unless: 'dacă|când|nu|telefon\\p{L}*|chat\\p{L}*|înscrieri\\p{L}*|care|fiecare',
  },
  ru: {
    opens:
      '(?:^|мы |центр |приют |проект |служба )(?:снова )?(?:откро(?:емся|ется)|открываемся)(?: снова)?|(?:^|мы |центр |приют |служба )(?:временно )?(?:закрыт[аоы]?|не работа(?:ет|ем)) до',
    when: '(?:в|с|начала|начале|конца|конце|середине|\\d{1,2})',
    unless: 'если|когда|не(?! работа)|телефон\\p{L}*|чат\\p{L}*|запись|который|каждый',
  },
  uk: {
    opens:
      '(?:^|ми |центр |притулок |проєкт |служба )(?:знову )?(?:відкри(?:ємося|ється)|відчин(?:имося|иться))(?: знову)?|(?:^|ми |центр |притулок |служба )(?:тимчасово )?(?:закрит\\p{L}{1,2}|зачинен\\p{L}{1,2}|не працю(?:є|ємо)) до',
    when: '(?:у|в|з|початку|кінця|\\d{1,2})',
    unless: 'якщо|коли|не(?! працю)|телефон\\p{L}*|чат\\p{L}*|запис|який|кожн\\p{L}+',
  },
  pl: {
    opens:
      '(?:^|jesteśmy |ośrodek jest |centrum jest |schronisko jest )(?:tymczasowo )?(?:zamknię[ct]\\p{L}|nieczynn\\p{L}) do',
    when: '(?:dnia|początku|końca|połowy|\\d{1,2})',
    unless: 'jeśli|gdy|nie|telefon\\p{L}*|czat\\p{L}*|zapisy|który|co roku',
  },
  ar: {
    opens:
      '(?:^|نحن |المركز |الخدمة )(?:مغلق\\p{L}{0,2}) (?:حتى|لغاية)|(?:^|نحن )(?:سنفتح|نفتح)(?: (?:مجددا|مرة أخرى))?',
    when: '(?:في|شهر|بداية|نهاية|\\d{1,2})',
    unless: 'إذا|عندما|لا|الهاتف|الدردشة|كل',
  },
};

interface UntilPatterns {
  opens: RegExp;
  runs: RegExp | undefined;
  unless: RegExp;
  months: readonly RegExp[];
}

const patterns = new Map<PhraseLanguage, UntilPatterns>();

function patternsOf(language: PhraseLanguage, phrases: UntilPhrases): UntilPatterns {
  let found = patterns.get(language);
  if (found === undefined) {
    const { opens, runs, when, newYear, unless } = phrases;
    const names = MONTH_NAMES[language].map((name, month) =>
      month === 0 && newYear !== undefined ? `${name}|${newYear}` : name,
    );
    const month = `(?: ${when})*? (${names.join('|')})`;
    // In English the day may stand behind the month.
    const day = '(?: \\d{1,2}(?:st|nd|rd|th)?(?!\\d))?';
    const year = ',?(?: (?:de )?(20\\d\\d))';
    found = {
      opens: phrasePattern(`(?:${opens})${month}${day}(?:${year})?`),
      runs: runs === undefined ? undefined : phrasePattern(`(?:${runs})${month}${day}${year}`),
      unless: phrasePattern(unless),
      months: names.map((name) => phrasePattern(`(?:${name})`)),
    };
    patterns.set(language, found);
  }
  return found;
}

/** The month in which a statement says that its service opens again, or with which it ends; undefined when it says neither. */
export function closedUntilIn({ words, plain }: Statement, language: PhraseLanguage): SaidMonth | undefined {
  const phrases = UNTIL[language];
  if (phrases === undefined) return undefined;
  const { opens, runs, unless, months } = patternsOf(language, phrases);
  const opening = opens.exec(plain);
  const match = opening ?? runs?.exec(plain) ?? null;
  if (match === null) return undefined;
  const [said, name, year] = match;
  const month = months.findIndex((pattern) => pattern.test(name ?? ''));
  if (month < 0 || unless.test(`${plain.slice(0, match.index)}|${plain.slice(match.index + said.length)}`))
    return undefined;
  const [day] = /(?<!\d)\d{1,2}(?!\d)/.exec(said) ?? [];
  return {
    words: words.slice(match.index, match.index + said.length),
    plain: said,
    kind: opening === null ? 'runsThrough' : 'opensIn',
    said: {
      month,
      ...(day === undefined ? {} : { day: Number(day) }),
      ...(year === undefined ? {} : { year: Number(year) }),
    },
  };
}
