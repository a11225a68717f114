import type { Words } from './types.ts';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const number = new Intl.NumberFormat('nb');

export const nb: Words = {
  title: 'Sjekk',
  back: 'Til forsiden',
  leave: 'Forlat siden',
  otherLanguage: 'English',
  heading: 'Sjekk en katalog',
  lead: 'Gi siden filen du fører tilbudene i. Du får vite hva som er galt, hvor det står, og hvordan du retter det.',
  promise: 'Ingenting forlater denne siden: filen leses av nettleseren din og sendes ikke noe sted.',
  drop: 'Hva vil du sjekke?',
  dropHere: 'Slipp en fil eller en mappe her, eller velg:',
  chooseFiles: 'Velg filer',
  chooseFolder: 'Velg en mappe',
  formats:
    'Regneark (.xlsx, .ods, .csv), JSON, NDJSON og YAML, eller en mappe med directory.yaml, organizations og services.',
  paste: 'Lim inn tekst i stedet',
  pasteLabel: 'Teksten som skal sjekkes',
  pasteHint: 'JSON, YAML eller rader fra et regneark.',
  checkText: 'Sjekk teksten',
  pasted: 'innlimt',
  example: 'Prøv med et eksempel',
  exampleHint: 'En oppdiktet katalog med ti feil.',
  allRules: 'Alt som blir sjekket',
  begin: 'Har du ingen liste ennå?',
  beginLead:
    'Begynn med et tomt regneark for Excel eller LibreOffice. Det sier hva som skal stå i hver kolonne.',
  template: 'Last ned et tomt regneark',
  templateAddress: '/check/tomt-regneark.xlsx',
  guide: 'Fra regneark til nettside, trinn for trinn',
  guideAddress: '/guide/',
  loading: 'Laster programmet som sjekker …',
  reading: (done, total) => `Leser filene: ${done} av ${total} MB`,
  checking: (done, total) => `Sjekker: ${number.format(done)} av ${number.format(total)} poster`,
  cancel: 'Avbryt',
  cancelled: 'Avbrutt. Ingenting ble sjekket.',
  trouble: 'Sjekken kunne ikke gjøres',
  notLoaded:
    'Programmet som sjekker, kunne ikke lastes. Se om du er på nett, last siden på nytt og prøv igjen.',
  again: 'Sjekk på nytt',
  another: 'Velg på nytt',
  honest: 'Sjekken leser det som står. Den vet ikke om det er sant, og ringer ingen.',
  leftOut: (count) =>
    `${counted(count, 'fil', 'filer')} i mappen hører ikke til katalogen og ble ikke sjekket.`,
  counts: { safety: 'Sikkerhet', error: 'Feil', warning: 'Advarsler', info: 'Merknader' },
  meaning: {
    safety: 'Kan sette noen i fare. Rett dette først.',
    error: 'Må rettes før katalogen kan publiseres.',
    warning: 'Kan villede den som leser.',
    info: 'Kan bli bedre.',
  },
  counted: (count, severity) =>
    severity === 'error'
      ? `${count} feil`
      : severity === 'warning'
        ? counted(count, 'advarsel', 'advarsler')
        : counted(count, 'merknad', 'merknader'),
  saveHtml: 'Last ned rapporten (HTML)',
  saveJson: 'Last ned funnene (JSON)',
  reportName: 'sjekk',
  saved: (name) => `${name} er laget. Nettleseren lagrer den.`,
  site: 'Filene til nettstedet ditt',
  siteLead:
    'Det leserne får, uten notatene deres og hemmelige steder. Pakk ut, og last opp over filene i mappen på nettstedet. Bruker du WordPress, trenger du dem ikke: velg regnearket i utvidelsen.',
  saveSite: 'Last ned filene (zip)',
  siteAsked: 'Listen sier ikke hva den heter og hvem som gir den ut. Leserne ser det du skriver her.',
  siteNameField: 'Hva listen heter',
  sitePublisher: 'Hvem som gir den ut',
  siteName: 'filer-til-nettstedet',
  removed: (count) =>
    count === 0
      ? 'Ingenting måtte tas ut.'
      : `${counted(count, 'verdi er tatt ut fordi den ikke er for alle', 'verdier er tatt ut fordi de ikke er for alle')} (notater, hemmelige steder).`,
  holidays: (count) =>
    count === undefined
      ? 'Helligdagene i dette landet er ikke kjent her. Skriv dem inn i listen: ellers regnes de som hverdager.'
      : `${counted(count, 'helligdag', 'helligdager')} er fylt inn for i år og de to neste årene.`,
  noSite: 'Filene kunne ikke lages. Sjekk på nytt, og prøv igjen.',
  findings: 'Funn',
  filter: 'Vis',
  search: 'Søk i funnene',
  shown: (shown, total) => `Viser ${number.format(shown)} av ${number.format(total)} funn.`,
  noneShown: 'Ingen funn passer. Ta bort et filter eller et ord i søket.',
  alike: (count) => `${number.format(count)} av dette slaget`,
  places: (count) => counted(count, 'sted', 'steder'),
  more: (count) => `Vis ${number.format(count)} til`,
  help: 'Slik retter du:',
  record: 'Post',
  related: 'Se også',
  whole: 'Hele katalogen',
  line: (line) => `linje ${line}`,
  sheet: (name) => `ark «${name}»`,
  cell: (name) => `celle ${name}`,
  aboutRule: 'Om regelen',
  rulePage: 'Regelen i listen over alle regler (åpnes i en ny fane)',
  wrong: 'Galt',
  right: 'Riktig',
  source: 'Bygger på',
  fixes: 'Noe kan rettes for deg',
  fixesLead: (changes, files) =>
    `${counted(changes, 'endring', 'endringer')} i ${counted(files, 'fil', 'filer')}. Det endrer ikke hva katalogen sier.`,
  fixesNote: 'Filen din blir ikke endret. Du får en rettet kopi, og bestemmer selv hva du bruker den til.',
  sheetByHand:
    'Rett cellene i regnearket ditt, i programmet du laget det i. Vi gir ingen rettet kopi av et regneark: formler, farger og bredder kunne gå tapt.',
  showFixes: 'Se hver endring',
  saveFixed: (name) => `Last ned rettet ${name}`,
  before: 'Før',
  after: 'Etter',
  field: 'Felt',
};
