import type { Words } from './types.ts';

export const nb: Words = {
  editor: 'Rediger katalogen',
  start: 'Hvilken katalog?',
  startHint: 'Den leses av nettleseren din og sendes ingen steder.',
  openFile: 'Åpne en fil',
  openFolder: 'Åpne en mappe',
  startEmpty: 'Begynn på en tom',
  fileKinds: 'En fil: JSON, YAML, Excel, OpenDocument eller CSV.',
  folderKinds: 'En mappe: en med directory.yaml, organizations og services.',
  opening: 'Åpner …',
  notLoaded: 'Det som viser en åpen katalog, kunne ikke hentes. Last siden på nytt.',
  troubleNothing: 'Det er ingen fil her som kan åpnes.',
  troubleSeveral: 'Dette er flere filer. Velg én, eller mappen de ligger i.',
  troubleUnreadable: (path) =>
    `${path} kan ikke leses. Åpne den i programmet den er laget i, lagre den som Excel, OpenDocument eller CSV, og velg den filen her.`,
  troubleNoDirectory: (path) => `${path} er ikke en katalog over tilbud.`,
  noDirectoryHelp:
    'Den har verken listen «services» eller linjen «kind: service-directory». Velg en annen fil, eller begynn på en tom katalog.',
  troublePdf: (path) =>
    `${path} er en PDF, og en slik kan ikke redigeres her. Finn regnearket den er laget av, eller kopier tabellen inn i et regneark, og åpne det.`,
  troublePicture: (path) =>
    `${path} er et bilde, og et bilde kan ikke redigeres her. Skriv listen i et regneark og åpne det, eller begynn på en tom katalog.`,
  troubleTold: (path, line, message, help) =>
    `${path}${line > 0 ? `, linje ${line}` : ''}: ${message} ${help}`.trim(),
  checkBefore: 'Se alt som er galt med den på siden',
  checkAfter: '.',
  dropHere: 'En fil eller mappe kan også slippes her.',
  openAddress: 'Åpne fra nettet',
  address: 'Nettadressen til katalogen',
  addressHint:
    'Den hentes når du trykker på knappen. Tjeneren ser da IP-adressen din og hvilket nettsted du spør fra, som med alt nettlesere henter andre steder.',
  fetchIt: 'Hent',
  troubleAddress: (address) => `«${address}» er ingen nettadresse. En slik begynner med https://.`,
  troubleNotThere: (address) => `Det er ingenting på ${address} (404).`,
  troubleStatus: (address, status) => `${address} kunne ikke hentes: tjeneren svarte ${status}.`,
  troubleUnreachable: (address) =>
    `${address} kunne ikke leses fra denne siden. Enten finnes ikke tjeneren, eller så lar den ikke andre sider lese den (CORS). Åpne adressen i en fane, lagre den som en fil, og åpne filen her.`,
  fromSpreadsheet: (path) =>
    `Lest fra ${path}. Arket blir stående som det er til du lagrer; da velger du om det skal bli et regneark igjen, eller JSON.`,
  fromLines: (path, name) =>
    `Lest fra ${path}. Det du lagrer, blir en ny fil med JSON: ${name}. Den kan åpnes her, sjekkes, publiseres og lastes opp i WordPress. ${path} blir stående som den er.`,
  linesLeft: 'Dette kan ikke leses. Det er ikke med her, og ikke i det du lagrer:',
  dropOpen: 'En katalog er åpen. Den må lukkes før en annen kan åpnes.',
  dropUnsaved: 'Det som ikke er lagret i den, går tapt.',
  dropOther: 'Lukk den og åpne det du slapp',
  dropAnyway: 'Lukk uten å lagre, og åpne det du slapp',
  unreadableFiles: (paths) => `Kan ikke leses, og blir stående som de er: ${paths}`,
  ignoredFiles: (paths, count) =>
    `Ligger der, men er ikke med i katalogen: ${paths.join(', ')}${count > paths.length ? ' …' : ''}. Bare filer med JSON eller YAML rett i mappene «organizations» og «services» leses, ikke undermapper.`,
  troubleNotUtf8: (path) =>
    `${path} er ikke lagret i UTF-8, og kan derfor ikke redigeres her. Åpne den i et tekstprogram, lagre den i UTF-8, og åpne katalogen på nytt.`,

  back: 'Til listen',
  undo: 'Angre',
  redo: 'Gjør om',
  undone: 'Angret.',
  redone: 'Gjort om igjen.',
  save: 'Lagre',
  saved: 'Lagret.',
  downloaded: (names) => `Lagret blant nedlastingene dine: ${names}`,
  deleteYourself: (paths) => `Slett disse selv der katalogen ligger: ${paths}`,
  notSaved: (count) => (count === 1 ? 'Én fil er ikke lagret.' : `${count} filer er ikke lagret.`),
  partlySaved: 'Lagret, unntatt det som ikke får plass i regnearket.',
  allSaved: 'Alt er lagret.',
  changedElsewhere: (path) => `${path} er endret av noe annet siden den ble åpnet. Den ble ikke lagret.`,
  saveFailed: (path) =>
    `${path} kunne ikke leses eller skrives. Lagre en gang til, og si ja hvis nettleseren spør om lov; eller last den ned.`,
  changedRemoval: (path) =>
    `${path} skulle fjernes, men er endret av noe annet siden den ble åpnet. Den står der fortsatt.`,
  goneElsewhere: (path) => `${path} er ikke der lenger: noe annet har flyttet eller slettet den.`,
  nameTaken: (path) =>
    `${path}: der ligger det en annen fil. Gi oppføringen en annen id og lagre, eller skriv over filen.`,
  removalWaits: (path) => `${path} blir stående til de nye filene er lagret.`,
  notWritten: (count) =>
    count === 1
      ? 'Én fil ble ikke lagret. Det du har skrevet, er her fortsatt.'
      : `${count} filer ble ikke lagret. Det du har skrevet, er her fortsatt.`,
  keepOrTake:
    '«Skriv over med min» tar bort det andre har skrevet i filen. «Hent den som ligger der» tar bort det du har skrevet i den; Angre henter det tilbake.',
  keepOwn: 'Skriv over med min',
  takeTheirs: 'Hent den som ligger der',
  removeStill: 'Fjern den likevel',
  keepTheirs: 'Hent den tilbake',
  makeAgain: 'Lagre den på nytt',
  removeToo: 'Fjern den her også',
  downloadLeft: 'Last ned det som ikke er lagret',
  stillUnsaved: 'Det er fortsatt ikke lagret der katalogen ligger.',
  takenOver: (path) => `${path} er hentet slik den ligger der nå. Angre henter din tilbake.`,
  downloadSheet: 'Velg «Lagre som regneark eller JSON» og «Last ned» for å lagre den som en ny fil.',
  cannotChange: 'Dette kunne ikke endres: filen kan ikke leses.',
  noList: (label, file, there, example) =>
    `«${label}» er ingen liste i ${file}: der står ${there}. Ingenting ble endret. Åpne filen i et tekstprogram, skriv det som en liste (${example}), og åpne katalogen på nytt.`,
  noRecord: (label, file, there) =>
    `«${label}» har ingen felter i ${file}: der står ${there}. Ingenting ble endret. Rett det i filen, eller tøm det som står der først.`,
  thereText: (text) => `teksten «${text}»`,
  thereValue: (value) => `verdien ${value}`,
  thereFields: (names) =>
    names.length === 0
      ? 'en oppføring uten felter'
      : `én oppføring med ${names.length === 1 ? 'feltet' : 'feltene'} ${names.join(', ')}`,
  thereList: 'en liste',
  thereNothing: 'ingenting (null)',
  notRecord: (there) =>
    `Dette er ingen oppføring: her står ${there}. Leserne ser det ikke. Fjern det med knappen nedenfor, eller rett det i filen.`,
  notRecordName: (word) => `Ingen oppføring: ${word}`,
  misfitHint: 'Her står noe annet enn det feltet er laget for. Rett det, eller tøm det og fyll ut på nytt.',
  close: 'Lukk katalogen',
  closeUnsaved: 'Det som ikke er lagret, går tapt.',
  closeAnyway: 'Lukk uten å lagre',
  stay: 'Bli her',

  directory: 'Katalogen',
  due: 'Må sjekkes',
  dueCount: (services, providers) =>
    `${services === 1 ? 'Ett tilbud' : `${services} tilbud`} fra ${providers === 1 ? 'én organisasjon' : `${providers} organisasjoner`} må sjekkes innen 30 dager.`,
  nothingDue: 'Ingenting må sjekkes de neste 30 dagene.',
  notLooked: (names, count) =>
    `Ingen vet når ${count === 1 ? 'dette tilbudet' : `disse ${count} tilbudene`} må sjekkes, fordi noe som alle må ha, mangler, eller id-en står to ganger: ${names.join(', ')}${count > names.length ? ' …' : ''}.`,
  notRead: (paths, count) =>
    `Ingen vet om noe må sjekkes i ${count === 1 ? 'denne filen, som er tom eller ikke kan leses' : `disse ${count} filene, som er tomme eller ikke kan leses`}: ${paths.join(', ')}${count > paths.length ? ' …' : ''}.`,
  dueOn: (date) => `innen ${date}`,
  overdue: (date) => `siden ${date}`,
  neverChecked: 'aldri sjekket',
  message: 'Melding til dem',
  messageTo: (address) => `Til: ${address}`,
  copy: 'Kopier',
  copied: 'Kopiert.',
  showAll: (count) => `Vis alle ${count}`,
  services: 'Tilbud',
  organizations: 'Organisasjoner',
  search: 'Søk',
  addService: 'Legg til et tilbud',
  addOrganization: 'Legg til en organisasjon',
  nameOfNew: 'Navn',
  add: 'Legg til',
  cancel: 'Avbryt',
  unnamed: 'Uten navn',
  noneFound: 'Fant ingen.',
  errors: (count) => `${count} feil`,
  warnings: (count) => (count === 1 ? '1 advarsel' : `${count} advarsler`),
  hints: (count) => `${count} tips`,
  noFindings: 'Ingenting å rette.',
  checking: 'Sjekker …',
  checkFailed: 'Sjekken virket ikke. Du kan redigere og lagre likevel.',
  error: 'Feil',
  warning: 'Advarsel',
  info: 'Tips',
  toMend: 'Å rette',
  elsewhere: 'Om oppføringen',

  checkedToday: 'Merk som sjekket i dag',
  checkedTodayDone: (date) => `Sist sjekket ${date}.`,
  lastChecked: (date) => `Sist sjekket: ${date}`,
  neverCheckedRecord: 'Ingen vet når det sist ble sjekket.',
  removeRecord: 'Fjern denne oppføringen',
  removed: 'Fjernet. Angre henter den tilbake.',
  moreFields: (count) => `Flere felter (${count})`,
  required: 'må fylles ut',
  notSaid: 'Ikke oppgitt',
  choose: 'Velg …',
  empty: 'tomt',
  theEmptyOne: 'den tomme',
  addTo: (label) => `Legg til: ${label}`,
  addedTo: (name, label) => `Lagt til i ${label}: ${name}`,
  remove: 'Fjern',
  removeItem: (label) => `Fjern ${label}`,
  moveUp: (label) => `Flytt ${label} opp`,
  moved: (place) => `Flyttet opp, til plass ${place}.`,
  onePerLine: 'Én på hver linje.',
  missingIn: 'mangler',
  outdatedIn: 'eldre enn kilden',
  translations: 'Oversettelser',
  oneLanguage: 'Katalogen har ett språk. Andre legges til under «Katalogen».',
  allTranslated: 'Alt er oversatt.',
  translated: 'Ferdig.',
  missingTexts: (count) => (count === 1 ? '1 tekst mangler' : `${count} tekster mangler`),
  outdatedRecords: (count) =>
    count === 1 ? '1 oppføring er eldre enn kilden' : `${count} oppføringer er eldre enn kilden`,
  isUpToDate: 'Oversettelsen stemmer med kilden',
  openRecord: 'Åpne oppføringen',
  showMore: (count, left) => `Vis ${count} til av ${left}`,
  noNumber:
    'Dette er ikke noe nummer en kan ringe: det skrives med landkoden først og uten mellomrom, som +4722112233.',
  noNumberHelp: (button) => `Rett nummeret. Er det et kort nummer, trykk «${button}».`,
  asShortNumber: 'Det er et kort nummer, som 113',
  asWholeNumber: 'Det er et helt nummer eller en adresse',
  renamed: (from, to) =>
    `«${from}» heter nå «${to}», også der andre oppføringer nevner den. Adresser som lesere har lagret, fører ikke dit lenger.`,
  languageTold: (count, language) =>
    `${count === 1 ? 'Én tekst som ikke sa' : `${count} tekster som ikke sa`} hvilket språk ${count === 1 ? 'den' : 'de'} er på, er merket som ${language}.`,
  ownCodes: 'Egne koder',
  asJson: 'Som JSON.',
  noJson: 'Dette er ikke JSON. Det ble ikke beholdt.',
  needsSource: 'Et løfte trenger bevis: hvem sier det, og hvor står det?',
  newSource: 'Hvor står det? (nettadresse)',
  addSource: 'Legg til som kilde',
  noSources: 'Det er ingen kilder ennå.',
  goneSource: (id) => `Kilden «${id}», som oppføringen ikke har: ta bort krysset`,
  evidenceGone: 'Det svaret bygget på, er tatt bort. Angre henter det tilbake.',
  week: 'Uka slik leserne ser den',
  closedDay: 'stengt',
  unknownDay: 'ikke kjent',
  unknownEnd: 'slutten er ikke kjent',
  nextDay: 'neste dag',
  aroundTheClock: 'hele døgnet',
  usually: (times) => `til vanlig ${times}`,
  holidaysLater:
    'Helligdagene i landet fylles ut når katalogen publiseres. Her er bare dem som står i katalogen: på en helligdag kan leserne se «stengt» eller «ikke kjent» der det her står åpent.',
  showPreview: 'Se det leserne ser',
  preview: 'Det leserne ser',
  previewHint: 'Kortet slik det blir. Åpne det for å se hele oppføringen.',
  previewNone: 'Leserne får ikke se det ennå: noe som kreves, mangler. Se «Å rette».',
  previewNotShown: (label, status) =>
    `Leserne får ikke se det: under «${label}» står «${status}», og slike tilbud vises ikke.`,
  previewNoDirectory:
    'Leserne får ikke se noe ennå: på siden «Katalogen» mangler noe som kreves, eller det er skrevet feil. Se «Å rette» der.',
  previewFailed: 'Forhåndsvisningen kunne ikke hentes.',

  saveAs: 'Lagre som regneark eller JSON',
  saveAsTitle: 'Hva skal det lagres som?',
  saveAsMaking: 'Lager regnearket og ser etter hva det ikke har plass til …',
  saveAsFailed: 'Regnearket kunne ikke lages. Lagre som JSON: der er alt med.',
  readFindings: (count) =>
    count === 1
      ? 'Én ting å vite om hvordan arket ble lest'
      : `${count} ting å vite om hvordan arket ble lest`,
  readFindingsHint:
    'Det som ikke ble forstått eller ikke er tatt med, er ikke i katalogen. Skriv det inn her, eller rett arket og åpne det igjen.',
  cellNamed: (cell) => `celle ${cell}`,
  theSheet: 'Arket',
  sheetNamed: (name) => `Ark «${name}»`,
  likeYours: 'slik du hadde det',
  rowEach: 'Regneark med en rad for hvert tilbud',
  sheetEach: 'Regneark med et ark for hver slags ting',
  asJsonFile: 'Fil med JSON',
  holdsAll: 'Har plass til alt i katalogen.',
  holdsNot: (fields, records) =>
    `Har ikke plass til ${fields === 1 ? 'ett felt' : `${fields} felter`} i ${records === 1 ? 'én oppføring' : `${records} oppføringer`}. De står nedenfor.`,
  jsonHint: 'Har plass til alt. Kan åpnes her, sjekkes, publiseres og lastes opp i WordPress.',
  becomesSheets: (name, sheets) => `Det blir ${name}, med arkene ${sheets}.`,
  becomesFile: (name) => `Det blir ${name}.`,
  lostTitle: 'Dette er i katalogen og blir ikke med i regnearket',
  wholeRecord: 'hele oppføringen',
  ownTitle: (name) => `Dette er i ${name} og skrives ikke`,
  ownLooks:
    'Farger, bredder, filtre, bilder, diagrammer og makroer. Kolonnene kommer i vår rekkefølge, under våre overskrifter.',
  ownCsv:
    'Filen skrives i UTF-8 med semikolon mellom cellene. Kolonnene kommer i vår rekkefølge, under våre overskrifter.',
  ownNotRead: 'Det som ikke ble forstått da arket ble åpnet: se listen øverst.',
  ownSheet: (where, cells) => `${where}: hele arket (${cells === 1 ? '1 celle' : `${cells} celler`}).`,
  ownColumn: (where, heading, cells) =>
    `${where}: kolonnen «${heading}» (${cells === 1 ? '1 celle' : `${cells} celler`}).`,
  ownCells: (where, names) =>
    `${where}: ${names.length === 1 ? 'celle' : 'celler'} ${names.slice(0, 12).join(', ')}${names.length > 12 ? ` og ${names.length - 12} til` : ''}.`,
  ownComments: (where, count) => `${where}: ${count === 1 ? '1 kommentar' : `${count} kommentarer`}.`,
  ownFormulas: (where, count) =>
    `${where}: ${count === 1 ? '1 formel' : `${count} formler`}. Bare det de sist ga, er med.`,
  ownMerged: (where, count) =>
    `${where}: ${count === 1 ? '1 sammenslåing' : `${count} sammenslåinger`} av celler. Hver rad får sin egen verdi.`,
  ownHidden: (where, count) =>
    `${where}: ${count === 1 ? '1 skjult rad eller kolonne' : `${count} skjulte rader og kolonner`}.`,
  ownBoxes: (where, count) => `${where}: ${count === 1 ? '1 tekstboks' : `${count} tekstbokser`}.`,
  ownPages: (where, count) =>
    `${where}: ${count === 1 ? '1 topptekst eller bunntekst' : `${count} topptekster og bunntekster`}.`,
  ownPrompts: (where, count) =>
    `${where}: ${count === 1 ? '1 hjelpetekst til en celle' : `${count} hjelpetekster til celler`}.`,
  download: 'Last ned',
  writeOver: (name) => `Skriv over ${name}`,
  agreeOver: (name) => `Jeg har lest dette. Det som ikke skrives, kan gå tapt fra ${name}.`,
  agreeFirst: 'Sett først kryss for at du har lest hva som ikke skrives.',

  nextTitle: 'Hva kommer nå?',
  nextTold: 'Hva som kommer nå, står øverst.',
  nextUnpack: 'Legg filene der katalogen ligger, over de gamle.',
  nextFile: (name) =>
    `Leserne ser endringene når listen er publisert. I WordPress: åpne «Tjenestekatalog» i menyen og velg ${name} under «En ny liste».`,
  nextFolder: 'Leserne ser endringene når katalogen er publisert. Kjør denne kommandoen der mappen ligger:',
  nextCheckFile: (name) => `Uten WordPress: velg ${name} på siden`,
  nextCheckFolder: 'Uten kommandolinje: velg mappen på siden',
  nextCheck: 'Sjekk en katalog',
  nextCheckEnd: 'og last ned filene til nettstedet (zip).',
  nextCommand: 'Uten WordPress: kjør denne kommandoen der filen ligger:',
  nextErrors: (count) =>
    count === 1
      ? 'Det er én feil igjen. Den må rettes før listen kan publiseres.'
      : `Det er ${count} feil igjen. De må rettes før listen kan publiseres.`,
  nextGuide: 'Steg for steg',
  labels: {
    nthOfMonth: {
      1: { label: 'den første', explanation: '' },
      2: { label: 'den andre', explanation: '' },
      3: { label: 'den tredje', explanation: '' },
      4: { label: 'den fjerde', explanation: '' },
      5: { label: 'den femte', explanation: '' },
      '-1': { label: 'den siste', explanation: '' },
      '-2': { label: 'den nest siste', explanation: '' },
      '-3': { label: 'den tredje siste', explanation: '' },
      '-4': { label: 'den fjerde siste', explanation: '' },
      '-5': { label: 'den femte siste', explanation: '' },
    },
    isoWeeks: {
      odd: { label: 'Oddetallsuker', explanation: '' },
      even: { label: 'Partallsuker', explanation: '' },
    },
  },
};
