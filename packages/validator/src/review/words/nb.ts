import { few } from './few.ts';
import { sentence } from './sentence.ts';
import type { ReviewWords } from './types.ts';

const tjenester = (count: number) => (count === 1 ? 'én tjeneste' : `${count} tjenester`);

/** Which such weekday of the month. */
const NTH: Readonly<Record<number, string>> = {
  1: 'første',
  2: 'andre',
  3: 'tredje',
  4: 'fjerde',
  5: 'femte',
  [-1]: 'siste',
  [-2]: 'nest siste',
  [-3]: 'tredje siste',
  [-4]: 'fjerde siste',
  [-5]: 'femte siste',
};

/** What is cited, with another mark around what it cites itself. */
const quote = (text: string): string => `«${text.replaceAll('«', '‘').replaceAll('»', '’')}»`;

const LIST = new Intl.ListFormat('nb');

/** A directory without a name is called what it is, and not as if that were its name. */
const named = (directory: string): string => (directory === 'katalogen' ? directory : `«${directory}»`);

/** Bokmål, to those who run a service: plain, and nothing that they do not know of themselves. */
export const nb: ReviewWords = {
  subject: (services) => `Stemmer det vi sier om ${services}?`,
  subjectMany: (count, directory) => `Stemmer det vi sier om ${count} av tjenestene deres i ${directory}?`,
  greeting: (provider) => `Hei, ${provider}`,
  intro: (count, directory) =>
    count === 1
      ? `Tjenesten deres står i ${named(directory)}. Vi vil gjerne vite om det vi sier om den, fortsatt stemmer.`
      : `${count} av tjenestene deres står i ${named(directory)}. Vi vil gjerne vite om det vi sier om dem, fortsatt stemmer.`,
  reading: (count) =>
    `Under står det som leserne får vite i dag. Helt til slutt står det hvordan dere svarer.${count > 3 ? ' Ta gjerne én tjeneste om gangen.' : ''}`,
  lastChecked: (date) =>
    date === undefined
      ? 'Vi vet ikke når opplysningene sist ble kontrollert.'
      : `Opplysningene ble sist kontrollert ${date}.`,
  what: 'Hva dere gjør',
  quote,
  notice: 'Melding til leserne',
  noLastDay: 'uten sluttdato',
  alsoCalled: 'Kalles også',
  status: 'Status',
  helpsWith: 'Dette hjelper dere med',
  forWhom: 'Hvem det er for',
  groups: {
    only: (groups) => `Bare for: ${groups}.`,
    mainly: (groups) => `Mest for: ${groups}.`,
    'everyone-else-too': (groups) => `Også for: ${groups}.`,
  },
  nobodyElse: 'Ingen andre får hjelp.',
  othersToo: 'Andre er også velkomne.',
  ages: (from, through) =>
    `Alder: ${[...(from === undefined ? [] : [`fra ${from} år`]), ...(through === undefined ? [] : [`til og med ${through} år`])].join(' ')}.`,
  eligibility: (conditions) => `Andre vilkår: ${conditions}`,
  area: 'Område dere dekker',
  languages: 'Språk',
  languageMode: {
    staff: (languages) => `De ansatte kan: ${languages}`,
    interpreter: (languages) => `Med tolk: ${languages}`,
    written: (languages) => `Bare skriftlig: ${languages}`,
    unconfirmed: (languages) => `Vi vet ikke om dette er med tolk: ${languages}`,
  },
  canAskFor: 'Dette kan folk be om',
  askable: {
    'female-worker': 'en kvinne',
    'male-worker': 'en mann',
    interpreter: 'tolk',
    companion: 'følge',
  },
  capacity: 'Plasser og ventetid',
  notOffered: 'Dette gjør dere ikke',
  runWith: 'Drives sammen med',
  waysOn: 'Andre vi viser til',
  replacedBy: (service) => `Tilbudet er tatt over av: ${service}`,
  notTold: 'Dette sier vi ingenting om',
  gaps: {
    forWhom: 'hvem det er for',
    languages: 'språk',
    place: 'sted',
    contact: 'telefon, e-post og nettside',
    entry: 'om folk må ha avtale',
  },
  hours: 'Åpningstider',
  always: 'døgnet rundt, alle dager',
  noHours: 'vi oppgir ingen',
  hoursOnlyIf: (condition) => `bare når dette gjelder: ${condition}`,
  holidays: {
    open: 'på helligdager som ellers i uka',
    closed: 'stengt på helligdager',
    unconfirmed: 'vi vet ikke hva som gjelder på helligdager',
  },
  closedFrom: (from, through) => (from === through ? `stengt ${from}` : `stengt ${from}–${through}`),
  otherHoursFrom: (from, through, hours) => `${from === through ? from : `${from}–${through}`}: ${hours}`,
  moreDays: (count) => (count === 1 ? 'og én endring til senere' : `og ${count} endringer til senere`),
  asPrinted: (text) => `vi gjengir også kilden: ${quote(text)}`,
  unknownMark: '«?» betyr at vi ikke vet',
  inSeason: (from, through) => `hvert år ${from}–${through}`,
  nthOfMonth: (nths) => `bare den ${nths.map((nth) => NTH[nth] ?? nth).join(' og ')} i måneden`,
  isoWeeks: { odd: 'bare i oddetallsuker', even: 'bare i partallsuker' },
  everyWeeks: (count, from) => `bare hver ${count}. uke, som i uka med ${from}`,
  validFrom: (date) => `fra ${date}`,
  validThrough: (date) => `til og med ${date}`,
  onlyFor: (groups) => `bare for: ${groups}`,
  lastEntry: (time) => `ingen nye etter ${time}`,
  place: 'Sted',
  secretPlace: 'Adressen er hemmelig. Den står ikke i katalogen, og vi oppgir den aldri.',
  markedSecret: 'Adressen er hemmelig.',
  unmarkedPlace: 'Vi har ikke notert om adressen kan oppgis, så leserne får den ikke. Kan de få den?',
  placeOnRequest: 'Adressen får folk av dere. Den står ikke i katalogen.',
  placeArea: 'Adressen står ikke i katalogen.',
  onlyArea: (area) => `Vi oppgir bare: ${area}.`,
  directions: (text) => `Veien inn: ${text}`,
  surroundings: (text) => `I nærheten: ${text}`,
  hoursHere: (hours) => `Åpent her: ${hours}`,
  moreInRecord:
    'Leserne får vite mer om stedet. Vi gjentar det ikke i en e-post; se om det stemmer i katalogen.',
  contact: 'Kontakt',
  answersIn: (languages) => `Svarer på: ${languages}`,
  numberSeen: {
    yes: 'Vi sier at dere ser nummeret til den som tar kontakt.',
    no: 'Vi sier at dere ikke ser nummeret til den som tar kontakt.',
    maybe: 'Vi sier at dere kanskje ser nummeret til den som tar kontakt.',
  },
  promises: 'Det vi sier om vilkår, og hva det bygger på',
  entry: 'Slik får folk hjelp',
  basis: {
    stated: 'det sier dere selv',
    reported: 'det sier andre om dere',
    rule: 'det følger av loven eller en nasjonal regel',
  },
  readOn: (source, date, published) =>
    `${source}, ${published === undefined ? '' : `fra ${published}, `}lest ${date}`,
  source: (numbers) => (numbers.length === 0 ? 'se kilden' : `kilde ${LIST.format(numbers.map(String))}`),
  checkedOn: (date) => `kontrollert ${date}`,
  sources: 'Kilder',
  isOld: 'dette er gammelt',
  noEvidence: 'vi har ingen kilde',
  unknown: 'Dette vet vi ikke. For mange avgjør det om de tør å komme',
  unknownOfAll: 'Dette vet vi ikke om noen av tjenestene. For mange avgjør det om de tør å komme',
  weWrite: (text) => `Vi skriver: ${quote(text)}`,
  asksNumber: 'Ser dere nummeret til dem som ringer? Vi sier at dere kanskje gjør det.',
  questions: {
    residenceStatus: 'Spør dere om folk har lov til å være i landet? Får de hjelp uten oppholdstillatelse?',
    identification: 'Må folk vise pass eller andre papirer, eller kan de bruke et kallenavn?',
    personalNumber: 'Trenger de fødselsnummer, D-nummer eller BankID?',
    anonymity: 'Kan de være anonyme? Er det noe de ikke kan få anonymt?',
    cost: 'Koster det noe?',
    records: 'Skriver dere noe ned om dem som kommer? Hvem kan lese det?',
    police: 'Sier dere noe til politiet, og når?',
    immigration: 'Sier dere noe til UDI eller andre utlendingsmyndigheter, og når?',
    professionalSecrecy: 'Har de som jobber hos dere, taushetsplikt?',
  },
  leftOut: '(utelatt: teksten kan røpe et hemmelig sted)',
  toEverybody: 'Dette gjelder alle tjenestene i katalogen',
  promiseLimits:
    'Alle som arbeider med hjelp, kan ha plikt til å varsle om alvorlig fare og om vold mot barn, uansett hva de har lovet.',
  oldMeans:
    'Der det står «dette er gammelt», er opplysningen over ett år gammel eller uten dato, og vi viser det ikke lenger som et løfte.',
  callTrace: 'Samtaler og tekstmeldinger blir liggende i telefonen og kan stå på regningen.',
  appTrace: 'De som lager appen, kan vite hvem folk skriver til, og det de skriver, blir liggende i appen.',
  aboutYou: 'Dette sier vi om organisasjonen',
  whatYouAre: 'Hva dere er',
  answer: [
    'Svar gjerne på denne meldingen:',
    '1. Stemmer alt? Skriv «alt stemmer».',
    '2. Er noe feil, skriv hva som er riktig.',
    '3. Kan dere svare på noe av det vi ikke vet? «Vet ikke» er også et svar.',
    'Skriv ikke en hemmelig adresse i svaret.',
  ],
  closing: 'Hilsen',
  reportTo: (address) => `Feil kan også meldes her: ${address}`,
  title: (directory, today) => `Hva som skal kontrolleres i ${named(directory)} (${today})`,
  states: { overdue: 'Skulle vært kontrollert', week: 'Innen sju dager', later: 'Senere' },
  nothing: (days) => `Ingenting skal kontrolleres innen ${days} dager.`,
  nothingRead: (days) => `Ingenting av det som kan leses, skal kontrolleres innen ${days} dager.`,
  count: (services, providers) =>
    `${sentence(tjenester(services))} hos ${providers === 1 ? 'én organisasjon' : `${providers} organisasjoner`}.`,
  unread: (names) =>
    `${sentence(tjenester(names.length))} kan ikke leses, så ingen vet når ${names.length === 1 ? 'den' : 'de'} skal kontrolleres: ${few(names)}. service-directory check sier hva som mangler.`,
  unreadFiles: (paths) =>
    `${paths.length === 1 ? 'Én fil' : `${paths.length} filer`} kan ikke leses, så ingen vet når det som står i ${paths.length === 1 ? 'den' : 'dem'}, skal kontrolleres: ${few(paths)}. service-directory check sier hva som er galt.`,
  due: (part, date, isPast) => {
    const what = part === 'record' ? 'alt' : 'åpningstidene';
    return isPast ? `${what} skulle vært kontrollert innen ${date}` : `${what} må kontrolleres innen ${date}`;
  },
  holdsAddress:
    'Obs: filen har adressen til det hemmelige stedet, eller noe som ser slik ut. Ta den ut før du sender meldingen; service-directory check sier hvor den står.',
  neverChecked: 'ingen vet når den sist ble kontrollert',
  unknownProvider: (id) => (id === '' ? 'Ukjent organisasjon' : `Ukjent organisasjon (${id})`),
  message: 'Melding',
  to: 'Til',
  subjectLabel: 'Emne',
  event: (provider) => `Spør ${provider} om opplysningene stemmer`,
  eventOverdue: (provider, date) =>
    date === undefined
      ? `Spør ${provider} om opplysningene stemmer (aldri kontrollert)`
      : `Spør ${provider} om opplysningene stemmer (frist ${date})`,
  eventUnread: (count) =>
    `Rett det som ikke kan leses (${count === 1 ? 'én tjeneste eller fil' : `${count} tjenester eller filer`})`,
};
