import { MONTH_NAMES } from './figures/month-names.ts';
import { yearSpanIn, type YearSpan } from './named-spans.ts';
import { phraseLanguageOf, type PhraseLanguage } from './phrases/language.ts';
import { toPlainLetters } from './phrases/plain-letters.ts';
import { statementsIn } from './phrases/statements.ts';
import { remember } from './remember.ts';
import { phrasePattern } from './phrases/phrase-pattern.ts';

/** That a text says its service to be closed. */
export interface SaidClosed {
  words: string;
  /** For good, and not for a time. */
  isForGood: boolean;
  /** The months that it names, 0 for January. */
  months: readonly number[];
  /** Another part of the year that it names: weeks, the days after Christmas. */
  span?: YearSpan | undefined;
  /** Does it say that it holds now: until further notice, temporarily? */
  isNow: boolean;
}

/** How a language says that a service is closed. As in `secret-said-phrases.ts`; `^` is the beginning of a statement. */
interface ClosedPhrases {
  forGood: string;
  forATime: string;
  now: string;
  /** For the summer, without a month. */
  summer?: string;
  /** Words in the same statement by which it is closed on some days or hours, in part, to some, or if something is so. */
  unless: string;
  /** Words anywhere in the text by which it is open all the same, or again. */
  opens: string;
  /** By these a date is no single day. */
  range: string;
}

const NB_SERVICE =
  '(?:tilbud(?:et)?|tilbod(?:et)?|tjenest(?:en|a)|tenesta|tiltaket|senteret|sentret|huset|møteplassen|klinikken|herberget|krisesenteret|hjelpetilbudet|lavterskeltilbudet|stedet|staden|prosjektet|foreningen|foreininga|det|dette(?: tilbudet| tilbodet)?)';
const NB_ADVERBS =
  '(?: (?:nå|no|nå|dessverre|diverre|midlertidig|mellombels|foreløpig|derfor|også|helt|heilt|som vanlig|for tiden|for tida))*';
/** What is shut of a house that is open: «vi har stengt kjøkkenet». */
const NB_NO_ROOM =
  '(?! (?:(?:første|andre|tredje) etasje|(?:kjøkken|dusj|vaskeri|butikk|kafe|kafé|kafeteria|kantine|resepsjon|hage|terrasse|bad|badstu|toalett|garderobe|lager|verksted|verkstad|telefon|chat|søknads|inntak|venteliste?|vente-?lista|uteområde|parkering|garasje|bibliotek|matutdeling|matsal|treningsrom|datarom)(?:et|en|ene|a|n|skjema\\p{L}*)?)(?!\\p{L}))';
const EN_SERVICE =
  '(?:(?:the|this|our) (?:service|centre|center|shelter|house|clinic|project|programme|program|drop-in|day centre|day center|refuge|place))';
const EN_ADVERBS = '(?: (?:now|currently|temporarily|unfortunately|therefore|fully|completely))*';
const ES_SERVICE =
  '(?:(?:el|este|nuestro) (?:servicio|centro|local|proyecto|albergue|refugio)|la casa|la clinica)';
const RO_SERVICE = '(?:serviciul|centrul|proiectul|casa|clinica|adapostul)';
const RU_SERVICE = '(?:служба|центр|приют|проект|дом|клиника|услуга|организация|пункт)';
const UK_SERVICE = '(?:служба|центр|притулок|проєкт|проект|дім|клініка|послуга|організація|пункт)';

const PHRASES: Readonly<Partial<Record<PhraseLanguage, ClosedPhrases>>> = {
  nb: {
    // With a year only as the whole of it: what stands behind may tell how it went on.
    forGood:
      '(?:tilbud(?:et)?|tilbod(?:et)?|tjenesten|tenesta|senteret|huset|dette tilbudet|dette tilbodet) (?:er|ble|blei|vart)(?: dessverre| diverre)? (?:nedlagt|lagt ned|avviklet|avvikla|avsluttet|avslutta|stengt for godt) i(?: \\p{L}+)? \\d{4} ?$' +
      `|(?:${NB_SERVICE}|vi|me) (?:er|har|blei|ble|vart|har blitt)${NB_ADVERBS} (?:nedlagt|lagt ned|avviklet|avvikla|avsluttet|avslutta|stengt for godt|permanent stengt|opphørt|lagt ned drifta|lagt ned driften)` +
      `|${NB_SERVICE} (?:finnes|finst|eksisterer) (?:ikke|ikkje) (?:lenger|lengre|lengur|meir|mer)` +
      `|${NB_SERVICE} (?:opphørte|opphører|opphøyrde)` +
      '|^(?:(?:nå|no|er) )?(?:nedlagt|permanent stengt|stengt for godt|avviklet|avvikla)',
    forATime:
      `(?:${NB_SERVICE}|vi|me) (?:er|har|holder|held|blir|vert|kommer til å holde)${NB_ADVERBS} (?:(?:sommer|sommar|ferie|jule|påske|korona|vinter)-?)?(?:stengt?|stengd)(?!\\p{L})${NB_NO_ROOM}` +
      `|(?:holder|held|har|er|blir)${NB_ADVERBS} (?:${NB_SERVICE}|vi|me)${NB_ADVERBS} (?:(?:sommer|sommar|ferie|jule|påske|vinter)-?)?(?:stengt?|stengd)(?!\\p{L})${NB_NO_ROOM}` +
      `|(?:vi|me|${NB_SERVICE}) (?:stenger|stengjer)${NB_ADVERBS} (?:hele|heile|i hele|i heile|fra|frå|på grunn|pga|i (?:juli|juni|august|desember|romjula|romjulen|ferien))` +
      `|${NB_SERVICE} (?:er|blir|vert)${NB_ADVERBS} (?:innstilt(?! på)|satt på pause|sett på pause|på pause)` +
      `|(?:${NB_SERVICE}|vi|me) (?:har|måtte)${NB_ADVERBS} (?:(?:måttet|måtta) )?(?:stenge|stengje) ?$` +
      '|og (?:holder|held)(?: \\p{L}+)? (?:(?:sommer|sommar|ferie)-?)?(?:stengt|stengd)|(?:^|(?<=[:–] ))(?:(?:nb|obs|viktig|merk|husk|velkommen)[:,]? )*(?:(?:midlertidig|mellombels) )?(?:(?:sommer|sommar|ferie|jule|påske|vinter)-?)?(?:stengt|stengd)',
    now: 'inntil videre|inntil vidare|inntil vidare|til vidare|på ubestemt tid|midlertidig|mellombels|for tiden|for tida|nå|no|i dag|denne (?:uka|uken|veka)|resten av året|innstilt|på pause|måtte[tnae]*(?: \\p{L}+)? (?:stenge|stengje)|(?:på grunn av|pga|grunnet)(?! (?:ferie|sommer|påske|jul|høytid))(?![^|]*(?:ferie|påsk|jul|uke|veke|\\d))',
    summer: 'sommer-?stengt|sommarstengt|(?:for|i|hele|heile) (?:sommeren|sommaren|sommer)',
    unless:
      '(?:man|mån|tirs|tys|ons|tors|fre|lør|laur|søn|sun)dag\\p{L}*|helg\\p{L}*|høytid\\p{L}*|høgtid\\p{L}*|rød(?:e)? dag\\p{L}*|raude dagar|offentlige fridager|fridag\\p{L}*|kveld\\p{L}*|natt|natta|natten|netter|formiddag\\p{L}*|ettermiddag\\p{L}*|kl|klokk\\p{L}*|lunsj\\p{L}*|grupp\\p{L}*|dør|døra|døren|dørene|dørane|inngang\\p{L}*|port|porten|hvis|dersom|viss|når|om|ikke|ikkje|aldri|unntatt|unntak|utenom|andre|ellers|elles|annenhver|annankvar|hver|kvar|hvert|kvart|noen ganger|av og til|tidligere|tidlegare|for (?:nye|nytt|menn|kvinner|par|barn|unge|ungdom|dem|de|deg|dei|besøk|besøkende|inntak|publikum|alle andre|søknader)|i \\d{4}|siden \\d{4}|sidan \\d{4}|enkelte|ofte|vanligvis|vanlegvis|samtidig|mellom(?! jul og nytt)|post|timer|timar|som',
    opens:
      'fortset\\p{L}+|fortsatt(?! stengt)|videreført|vidareført|(?:drives|drivast|føres) (?:videre|vidare)|start\\p{L}* (?:opp )?(?:igjen|på nytt)|i gang igjen|gjenåpn\\p{L}*|gjenopn\\p{L}*|åpn\\p{L}* (?:igjen|på nytt)|opn\\p{L}* (?:igjen|på nytt)|på nytt|(?:telefon\\p{L}*|linj\\p{L}*|chat\\p{L}*|resten|vi) (?:er|svarer|svarar|holder|held) (?:fortsatt |likevel |framleis |ellers )?(?:åp\\p{L}+|op\\p{L}{1,2}|som vanl\\p{L}+)|åpent? som vanlig|ope som vanleg|men (?:vi |me )?(?:er|holder|held|har) (?:ellers |elles |fortsatt |likevel |framleis )?(?:åpn?e?t?|opn?e)(?! (?:fra|frå|igjen|att|etter|til|på|i|den|når|over))(?!\\p{L})',
    range: 'til|til og med|tom|t o m|fra|frå|og|hele|heile',
  },
  en: {
    forGood:
      `(?:${EN_SERVICE}|we) (?:is|are|has|have|has been|have been)${EN_ADVERBS} (?:permanently closed|closed permanently|closed for good|closed down|shut down|been shut down|been closed down|been discontinued|discontinued|ceased (?:operation|operations|to exist))` +
      `|(?:${EN_SERVICE}|it) (?:no longer exists|is no longer (?:available|running|in operation|operating|offered))|we are no longer (?:operating|in operation|running)` +
      '|^(?:permanently closed|closed permanently|closed for good|closed down|discontinued|defunct)',
    forATime:
      `(?:${EN_SERVICE}|we) (?:is|are|will be|stays?|remains?|keep)${EN_ADVERBS} (?:closed|shut)(?!-| to )` +
      `|we[’']re${EN_ADVERBS} closed(?!-| to )|(?:${EN_SERVICE}|we) (?:closes?|will close)${EN_ADVERBS} (?:for (?:the (?:summer|holidays|winter)|renovation|repairs)|all|from|until|in (?:june|july|august|december))` +
      '|^(?:(?:nb|note|important|notice)[:,]? )*(?:temporarily )?closed(?!-| to )',
    now: 'until further notice|temporarily|currently|at present|at the moment|now|today|this week|indefinitely|(?:for|due to|because of) (?:renovation|repairs|refurbishment|illness|a (?:fire|flood|leak))',
    summer: '(?:for|all|during|over) (?:the )?summer',
    unless:
      "(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|weekdays?|(?:public |bank )?holidays|holidays?(?! season)|evenings?|nights?|mornings?|afternoons?|lunch|at \\d{1,2}|\\d{1,2} ?[ap]\\.?m|o[’']clock|groups?|doors?|gates?|entrance|if|when|whenever|unless|not|never|except|other|every|each|sometimes|often|usually|previously|formerly|to (?:new|the public|visitors|applications|referrals)|for (?:new|visits|applications|referrals|lunch)|between(?! christmas)|in \\d{4}|since \\d{4}|some|post|hours|circle|community|that|which|who",
    opens:
      're-?open\\p{L}*|open(?:s|ed)? again|(?:phone|line|chat|helpline|we)(?: line)? (?:is|are|stays?|remains?) (?:still )?open|open as usual',
    range: 'to|until|till|through|from|and|all|whole',
  },
  es: {
    forGood:
      `${ES_SERVICE} (?:ha cerrado|esta cerrad[oa]|ha sido cerrad[oa]|fue cerrad[oa]|cerro) (?:definitivamente|permanentemente|para siempre)|${ES_SERVICE} (?:ya no existe|ha dejado de existir|ya no funciona|ha sido clausurad[oa])` +
      '|^(?:cerrado (?:definitivamente|permanentemente|para siempre)|clausurado)',
    forATime: `(?:estamos|estaremos|permanecemos|permaneceremos|${ES_SERVICE} (?:esta|estara|permanece|permanecera))(?: (?:ahora|temporalmente|actualmente))* cerrad[oa]s?|(?:${ES_SERVICE} cierra|cerramos) (?:todo|en (?:junio|julio|agosto|diciembre)|por (?:vacaciones|obras|reformas)|del)|^(?:temporalmente )?cerrad[oa]`,
    now: 'hasta nuevo aviso|temporalmente|actualmente|ahora|hoy|esta semana|indefinidamente',
    unless:
      '(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)|festivos?|fin(?:es)? de semana|noches?|tardes?|mananas?|horas?|a las?|grupos?|puertas?|si|cuando|no|nunca|excepto|salvo|cada|otros|otras|entre|para (?:nuev\\p{L}+|visitas)|a veces|en \\d{4}|que',
    opens: 'reabr\\p{L}+|abrimos de nuevo|(?:telefono|linea|chat) (?:sigue|esta) (?:abiert|disponib)\\p{L}+',
    range: 'a|al|hasta|desde|del|de|todo|y',
  },
  ro: {
    forGood: `${RO_SERVICE} (?:s-a inchis|a fost inchis[a]?|este inchis[a]?) (?:definitiv|permanent)|${RO_SERVICE} (?:nu mai exista|nu mai functioneaza|a fost desfiintat[a]?|este desfiintat[a]?)|^(?:inchis definitiv|inchis permanent|desfiintat[a]?)`,
    forATime: `(?:suntem|vom fi|${RO_SERVICE} (?:este|e|va fi|ramane))(?: (?:acum|temporar|momentan))* inchi[sș][aie]?|^(?:temporar )?inchis`,
    now: 'pana la noi anunturi|temporar|momentan|acum|astazi|azi|saptamana aceasta|pe termen nelimitat',
    unless:
      '(?:luni|lunea|marti|martea|miercuri|miercurea|joi|joia|vineri|vinerea|sambata|duminica|duminici)|week-?end|sarbator\\p{L}+|noaptea|seara|dimineata|or[aăe]|grup\\p{L}*|us[aăi]|daca|cand|nu|niciodata|cu exceptia|fiecare|alte|intre|pentru (?:noi|vizite)|in \\d{4}|care',
    opens: 'redeschi\\p{L}+|se deschide din nou|(?:telefonul|linia) (?:este|ramane) deschis[a]?',
    range: 'la|pana|din|de|toata|tot|si',
  },
  ru: {
    forGood: `(?:${RU_SERVICE}|мы) (?:закрыт[аоы]? (?:навсегда|окончательно)|закрыл(?:ся|ась|ось|ись) (?:навсегда|окончательно)|ликвидирован[аоы]?|упразднен[аоы]?|больше не (?:работает|существует|работаем)|прекратил[аои]? (?:работу|деятельность|существование))|^(?:закрыто навсегда|закрыт навсегда|ликвидирован[ао]?)`,
    forATime: `(?:${RU_SERVICE}|мы)(?: (?:временно|сейчас|пока|весь|будет|будем|в|июне|июле|августе))* (?:закрыт[аоы]?|не работаем|не работает)|^(?:временно )?(?:закрыт[ао]?|закрыты|не работаем|не работает)`,
    now: 'до дальнейшего уведомления|временно|сейчас|пока|сегодня|на неопределенный срок|на этой неделе',
    unless:
      'понедельник\\p{L}*|вторник\\p{L}*|сред[уаы]м?|средам|четверг\\p{L}*|пятниц\\p{L}*|суббот\\p{L}*|воскресень\\p{L}*|выходн\\p{L}+|праздник\\p{L}*|праздничн\\p{L}+|ноч\\p{L}+|вечер\\p{L}*|утр\\p{L}+|час\\p{L}*|обед\\p{L}*|групп\\p{L}*|двер\\p{L}+|если|когда|никогда|кроме|каждый|каждую|други\\p{L}+|для (?:новых|посетителей)|иногда|в \\d{4}|с (?:полицией|властями)|который|которая|с \\p{L}+ами|за деньги|как',
    opens: 'снова (?:открыт\\p{L}*|откро\\p{L}+|работа\\p{L}+)|телефон (?:работает|открыт)',
    range: 'с|по|до|весь|всю|и',
  },
  uk: {
    forGood: `(?:${UK_SERVICE}|ми) (?:закрит[аоиійі]{0,2} (?:назавжди|остаточно)|закри(?:вся|лася|лося|лися) (?:назавжди|остаточно)|ліквідован[аоий]{0,2}|більше не (?:працює|існує|працюємо)|припини(?:в|ла|ло|ли) (?:роботу|діяльність|існування))|^(?:закрито назавжди|ліквідовано)`,
    forATime: `(?:${UK_SERVICE}|ми)(?: (?:тимчасово|зараз|поки|весь|буде|будемо))* (?:закрит[аоиійі]{0,2}|зачинен[аоиії]{0,2}|не працюємо|не працює)|^(?:тимчасово )?(?:закрит[ао]|закритий|зачинен[ао]|не працюємо|не працює)`,
    now: 'до подальшого повідомлення|тимчасово|зараз|поки|сьогодні|на невизначений термін|цього тижня',
    unless:
      'понеділ\\p{L}*|вівтор\\p{L}*|серед[уаи]\\p{L}?|четвер\\p{L}*|пʼ?’?ятниц\\p{L}*|субот\\p{L}*|неділ\\p{L}*|вихідн\\p{L}+|свят\\p{L}*|ноч\\p{L}+|вноч\\p{L}+|вечор\\p{L}*|вечір\\p{L}*|ран\\p{L}+|годин\\p{L}*|обід\\p{L}*|груп\\p{L}*|двер\\p{L}+|якщо|коли|ніколи|крім|кожн\\p{L}+|інш\\p{L}+|для (?:нових|відвідувачів)|інколи|у \\d{4}|як|з \\p{L}+ами',
    opens: 'знову (?:відкри\\p{L}*|відчин\\p{L}*|працю\\p{L}+)|телефон (?:працює|відкритий)',
    range: 'з|по|до|весь|всю|і|та',
  },
};

/** Without one of these no text says it. */
const MAY_SAY =
  /steng|innstilt|pause|nedlag|lagt ned|avvikl|avslutt|opphør|eksisterer|finn?e?st?s? ik|clos|shut|discontin|defunct|no longer|ceased|cerr|clausur|ya no|dejado|[iî]nchi|desfiin|nu mai|закры|закри|зачин|ликвид|ліквід|упраздн|больше не|більше не|прекрат|припини|не работа|не працю/i;

/** A day of a month, in figures: «17. mai», `May 17`, `17.5.`. */
const DATE =
  /\d{1,2}\.? ?(?:jan|feb|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|des|dec|ene|abr|ago|dic|ianu|iun|iul|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру)|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(?!\d)|\d{1,2}[./]\d{1,2}(?![\d:])/g;
const DASH = /\d\.? ?[–—-] ?\d|[–—]/;
const CLOCK = /\d{1,2}[:.][0-5]\d(?!\d|\.\d)(?=\D|$)|\d{1,2}:\d\d/;

/** How many characters of the words a finding shows. */
const MAX_QUOTE = 80;
/** Whatever is closed for the summer is closed in July. */
const JULY = 6;

interface ClosedPatterns {
  forGood: RegExp;
  forATime: RegExp;
  now: RegExp;
  summer: RegExp | undefined;
  unless: RegExp;
  opens: RegExp;
  range: RegExp;
  months: readonly RegExp[];
}

const patterns = new Map<PhraseLanguage, ClosedPatterns>();

function patternsOf(language: PhraseLanguage, phrases: ClosedPhrases): ClosedPatterns {
  let found = patterns.get(language);
  if (found === undefined) {
    const { forGood, forATime, now, summer, unless, opens, range } = phrases;
    found = {
      forGood: phrasePattern(forGood),
      forATime: phrasePattern(forATime),
      now: phrasePattern(now),
      summer: summer === undefined ? undefined : phrasePattern(summer),
      unless: phrasePattern(unless),
      opens: phrasePattern(opens),
      range: phrasePattern(range),
      months: MONTH_NAMES[language].map((name) => phrasePattern(name)),
    };
    patterns.set(language, found);
  }
  return found;
}

const NOTHING = Symbol('nothing said');

function findClosed(text: string, language: PhraseLanguage, phrases: ClosedPhrases): SaidClosed | undefined {
  const { forGood, forATime, now, summer, unless, opens, range, months } = patternsOf(language, phrases);
  if (opens.test(toPlainLetters(text.normalize('NFC').slice(0, 6000)).toLowerCase())) return undefined;
  for (const { words, plain } of statementsIn(text, language)) {
    const quote = ({ index, 0: match }: RegExpExecArray) =>
      words.slice(index, index + Math.min(match.length, MAX_QUOTE));
    // The “no” of “no longer” takes nothing back.
    const isTurned = ({ index, 0: match }: RegExpExecArray) =>
      unless.test(`${plain.slice(0, index)}|${plain.slice(index + match.length)}`);
    const gone = forGood.exec(plain);
    if (gone !== null && !isTurned(gone))
      return { words: quote(gone), isForGood: true, months: [], isNow: true };
    const shut = forATime.exec(plain);
    if (shut === null || CLOCK.test(plain) || isTurned(shut)) continue;
    const named = months.flatMap((month, index) => (month.test(plain) ? [index] : []));
    const span = yearSpanIn(plain);
    const isOfSummer = named.length === 0 && span === undefined && summer?.test(plain) === true;
    const dates = plain.match(DATE)?.length ?? 0;
    if (dates === 1 && !DASH.test(plain) && !range.test(plain)) continue;
    return {
      words: quote(shut),
      isForGood: false,
      months: isOfSummer ? [JULY] : named,
      span,
      isNow: now.test(plain),
    };
  }
  return undefined;
}

const finders = new Map<PhraseLanguage, (text: string) => SaidClosed | typeof NOTHING>();

/** What a text says of its service being closed, for good or for a time; undefined when it says nothing of the kind. */
export function closedSaidIn(text: string, tag: string): SaidClosed | undefined {
  const language = phraseLanguageOf(tag);
  const phrases = language === undefined ? undefined : PHRASES[language];
  if (language === undefined || phrases === undefined || !MAY_SAY.test(text)) return undefined;
  let find = finders.get(language);
  if (find === undefined)
    finders.set(language, (find = remember((words) => findClosed(words, language, phrases) ?? NOTHING)));
  const said = find(text);
  return said === NOTHING ? undefined : said;
}
