import type { Severity } from '../../finding.ts';
import type { Messages } from './types.ts';

const meantOr = (meant: string | undefined, otherwise: string) =>
  meant === undefined ? otherwise : `Mente du «${meant}»?`;
const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
/** A path as it is called in a sentence. */
const inputName = (path: string) => (path === '-' ? 'Standard inn (-)' : `«${path}»`);
const either = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} eller ${words.at(-1) ?? ''}`;
const severities = (counts: Readonly<Record<Severity, number>>) =>
  [
    `${counts.error} feil`,
    count(counts.warning, 'advarsel', 'advarsler'),
    count(counts.info, 'merknad', 'merknader'),
  ].join(', ');

const EXPECTED: Readonly<Record<string, string>> = {
  text: 'en tekst',
  number: 'et helt tall fra 0',
  'list-of-patterns': 'en liste med stier i anførselstegn, for eksempel ["drafts/**"]',
  'paths-inside':
    'en liste med stier under mappen som denne filen ligger i, med «/» mellom mappene og uten «..»',
  levels: 'et nivå for hver regel, for eksempel { "text/*": "off" }; nivåene er off, info, warning og error',
  'list-of-overrides':
    'en liste med grupper, for eksempel [{ "files": ["drafts/**"], "rules": { "text/*": "off" } }]',
};

const SYSTEM: Readonly<Record<string, string>> = {
  EACCES: 'du har ikke lov til å skrive der',
  EPERM: 'du har ikke lov til å skrive der',
  EROFS: 'det går ikke an å skrive der',
  EISDIR: 'det er en mappe',
  ENOENT: 'mappen finnes ikke',
  ENOTDIR: 'en del av stien er ikke en mappe',
  ENOSPC: 'disken er full',
};

export const nb: Messages = {
  unknownOption: (option, meant, command) =>
    `Ukjent valg «${option}». ${meantOr(meant, `Se service-directory ${command === undefined ? '' : `${command} `}--help.`)}`,
  notOfCommand: (option, command, belongsTo) =>
    `Valget «${option}» hører ikke til «${command}», men til ${belongsTo.map((name) => `«${name}»`).join(', ')}.`,
  needsValue: (option, example) => `Valget «${option}» trenger en verdi, for eksempel ${option} ${example}.`,
  valueIsOption: (option, next) =>
    `Valget «${option}» trenger en verdi, og «${next}» følger etter. Er det verdien, skriv ${option}=${next}.`,
  takesNoValue: (option) => `Valget «${option}» tar ingen verdi.`,
  givenTwice: (option) => `Valget «${option}» er gitt to ganger. Behold ett.`,
  oneOf: (value, option, words, meant) =>
    `«${value}» er ingen verdi for ${option}: skriv ${either(words)}.${meant === undefined ? '' : ` Mente du «${meant}»?`}`,
  noDate: (value, option) => `«${value}» er ingen verdi for ${option}: skriv en dato som ÅÅÅÅ-MM-DD.`,
  noNumber: (value, option) =>
    `«${value}» er ingen verdi for ${option}: skriv et helt tall fra 0 til 999999999.`,
  noRuleSetting: (value) =>
    `«${value}» er ingen innstilling for en regel: skriv --rule kode=off, =info, =warning eller =error.`,
  unknownRule: (pattern, meant) =>
    `Det finnes ingen regel eller familie «${pattern}». ${meantOr(meant, 'Kjør `service-directory rules` for å se listen.')}`,
  noCommand: 'Hva skal gjøres? Gi en kommando.',
  unknownCommand: (name, meant) =>
    `Ukjent kommando «${name}». ${meantOr(meant, 'Se service-directory --help.')}`,
  nothingToCheck:
    'Hva skal kontrolleres? Gi en fil eller en mappe: service-directory check sti/til/katalogen',
  nothingToReview:
    'Hva skal gjennomgås? Gi en fil eller en mappe: service-directory review sti/til/katalogen',
  onlyOnePath: (command) => `Kommandoen «${command}» tar én fil eller mappe om gangen.`,
  noShell: 'For hvilket skall? Skriv service-directory completion bash, zsh eller fish.',
  twiceStandardInput: 'Standard inn (-) kan bare leses én gang.',
  fixStandardInput: 'Standard inn (-) kan ikke rettes: det er ingen fil å skrive til. Gi --fix en fil.',
  watchStandardInput: 'Standard inn (-) kan ikke følges med på. Gi --watch en fil eller en mappe.',
  fixAndWatch: 'Å rette mens du skriver, ville endre filen mellom hendene på deg: bruk --fix eller --watch.',
  icsAndFormat: 'En kalender har ett format: bruk --ics eller --format.',
  onlyWith: (option, other) => `Valget «${option}» brukes sammen med «${other}». Legg til ${other}.`,
  baselineNeeded: 'Hvor er listen over kjente funn? Legg til --baseline FIL til --update-baseline.',
  outputIsInput: (path) =>
    `Rapporten ville blitt skrevet over «${path}», som er det som kontrolleres. Gi --output et annet navn.`,
  notOurs: (path, option) =>
    `«${path}» inneholder noe som denne kommandoen ikke har skrevet, så den blir ikke rørt. Gi ${option} et annet navn, eller slett den filen først.`,
  notFound: (path) => `«${path}» finnes ikke.`,
  notWritten: (path, reason) => `«${path}» kunne ikke skrives: ${reason}.`,
  unreadable: (path, place, message) =>
    message === undefined
      ? `${inputName(path)} kunne ikke kontrolleres i sin helhet.`
      : `${inputName(path)} kunne ikke kontrolleres i sin helhet (${place ?? ''}): ${message}`,
  noDirectory: (path) =>
    `Det er ingen katalog i «${path}». Kjør service-directory check på den for å se hvorfor.`,
  crash: (code, where, more) =>
    `Regelen «${code}» sviktet${where === '' ? '' : ` på ${where}`}${more === 0 ? '' : ` og ${count(more, 'post', 'poster')} til`}, så kontrollen er ikke fullstendig. Meld gjerne fra om dette.`,
  failed: (reason) => `Kommandoen kunne ikke kjøres: ${reason}`,
  systemReason: (code) => SYSTEM[code] ?? code,
  configNotFound: (path) => `Innstillingene «${path}» finnes ikke.`,
  configUnreadable: (path, reason) => `Innstillingene «${path}» kan ikke leses: ${reason}`,
  configTwice: (paths) =>
    `Det er to filer med innstillinger, ${paths.map((path) => `«${path}»`).join(' og ')}: behold den ene.`,
  configProblem: (path, problem) => `Innstillingene «${path}» er ikke riktige: ${problem}`,
  configNoSettings: 'de må være en gruppe med felt, for eksempel { "lang": "nb" }.',
  configUnknownKey: (key, meant) =>
    `«${key}» er ingen innstilling. ${meantOr(meant, 'Se config.schema.json.')}`,
  configMissingKey: (key) => `«${key}» mangler.`,
  configBadLevel: (key, rule, level, meant) =>
    `«${key}» gir «${rule}» nivået «${level}», som ikke finnes: skriv off, info, warning eller error.${meant === undefined ? '' : ` Mente du «${meant}»?`}`,
  configBadValue: (key, expected, words) =>
    `«${key}» må være ${expected === 'one-of' ? either(words ?? []) : (EXPECTED[expected] ?? expected)}.`,
  configUsed: (path) => `Innstillinger: ${path}`,
  configSilences: (path, { rules, safety, patterns }) =>
    [
      `Innstillingene «${path}» utelater ${[rules > 0 ? count(rules, 'regel', 'regler') : '', patterns > 0 ? `filene i ${count(patterns, 'mønster', 'mønstre')}` : ''].filter((part) => part !== '').join(' og ')}.`,
      safety > 0
        ? `${safety === rules ? (safety === 1 ? 'Den handler' : 'Alle handler') : `${safety} av dem handler`} om sikkerhet, som hemmelige adresser og private numre.`
        : '',
      '--no-config kontrollerer alt.',
    ]
      .filter((part) => part !== '')
      .join(' '),
  noConfig: 'Innstillinger: ingen',
  baselineNotFound: (path) =>
    `Listen over kjente funn «${path}» finnes ikke. Legg til --update-baseline for å skrive den.`,
  baselineUnreadable: (path, reason) => `Listen over kjente funn «${path}» kan ikke leses: ${reason}`,
  baselineBroken: (path) =>
    `«${path}» er ingen liste over kjente funn. Slett den og kjør på nytt med --update-baseline.`,
  baselineOther: (path) =>
    `«${path}» er ingen liste over kjente funn, og blir ikke rørt. Gi --baseline navnet på en annen fil; --update-baseline skriver den.`,
  baselineWritten: (path, findings) => `«${path}» har nå ${count(findings, 'funn', 'funn')} som kjent.`,
  baselineNotUpdated: 'Listen over kjente funn ble ikke skrevet: kontrollen er ikke fullstendig.',
  baselineKnown: (path, counts) => `Kjent og ikke talt («${path}»): ${severities(counts)}.`,
  baselineRenamed: (path, before, id) =>
    `«${before}» i «${path}» heter nå trolig «${id}», etter navnet og organisasjonene. --update-baseline skriver det.`,
  baselineGone: (path, gone) =>
    `${count(gone, 'funn', 'funn')} i «${path}» er ikke der lenger. Kjør med --update-baseline for å ta ${gone === 1 ? 'det' : 'dem'} ut.`,
  ignored: (findings) =>
    `I filer som innstillingene utelater, og ikke talt: ${count(findings, 'funn', 'funn')}.`,
  fixed: (changes, files) => `${count(changes, 'endring', 'endringer')} i ${count(files, 'fil', 'filer')}.`,
  wouldFix: (changes, files) =>
    `${count(changes, 'endring', 'endringer')} i ${count(files, 'fil', 'filer')} kan gjøres. Ingenting er skrevet.`,
  notMended: 'Det er funn som --fix ikke retter. «check» uten --fix viser dem.',
  fixLeft: (path, first, values) =>
    `I «${path}» er ${values === 1 ? 'én verdi' : `${values} verdier`} latt være, ${values === 1 ? 'ved' : 'den første ved'} «${first}»: den samme teksten brukes et annet sted som noe annet, eller kan ikke skrives trygt. Rett for hånd.`,
  notFixable: (path) =>
    `«${path}» blir ikke rettet: bare JSON- og YAML-filer blir det. Rett den i programmet den er laget i.`,
  writeProtected: (path, changes) =>
    `«${path}» er skrivebeskyttet og er latt være: ${count(changes, 'endring', 'endringer')} er ikke gjort. Ta av beskyttelsen, eller rett for hånd.`,
  tooLargeForLinks: (path) =>
    `Lenkene i «${path}» blir ikke fulgt: filen har mer enn 64 MB. Del den i flere, og kontroller hver med --network.`,
  linksStopped: (asked) =>
    `Stanset etter ${count(asked, 'lenke', 'lenker')}. Det som ble funnet til da, er meldt; de andre lenkene er ikke fulgt.`,
  offline: (hosts) =>
    `Ingen lenke kunne følges: ingen svarer på ${hosts.slice(0, 3).join(', ')}. Er denne maskinen på nett?`,
  readingFile: (file) => `Kontrollerer ${file}`,
  askingLinks: 'Følger lenker',
  watching: 'Følger med på endringer. Ctrl-C avslutter.',
  checkedAgain: (time) => `Kontrollert på nytt klokka ${time}.`,
  usage: 'Bruk',
  commands: 'Kommandoer',
  options: 'Valg',
  commonOptions: 'Valg for alle kommandoer',
  examples: 'Eksempler',
  exitCodes: 'Avslutningskoder',
  exitTexts: [
    'ingenting over terskelen (feil, eller flere advarsler enn --max-warnings)',
    'funn',
    'den kunne ikke kjøres, eller ikke helt; en setning på standard feil sier hvorfor',
  ],
  moreHelp: 'Mer om en kommando: service-directory help <kommando>',
  choices: 'en av',
};
