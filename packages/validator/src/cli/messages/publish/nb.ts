import type { RemovalReason } from '../../../publish/types.ts';
import type { PublishMessages } from './types.ts';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

/** How many of many rules are named. */
const FEW = 3;

const few = (codes: readonly string[]) =>
  [codes.slice(0, FEW).join(', '), ...(codes.length > FEW ? [`og ${codes.length - FEW} til`] : [])].join(' ');

/** Why something was taken out, with how many places. */
const BECAUSE: Readonly<Record<RemovalReason, (things: number) => string>> = {
  internal: (things) => `redaktørenes notater (${things})`,
  'secret-place': (things) => `det som ville vist hvor et hemmelig sted er (${things})`,
  'place-too-exact': (things) => `det som er finere enn en by, om et sted som ikke er åpent (${things})`,
  'extensions-beside-secret': (things) =>
    `felt fra andre programmer, i en tjeneste med et sted som ikke er åpent (${things})`,
  'identifier-beside-secret': (things) =>
    `numre i kart, i en tjeneste med et sted som ikke er åpent (${things})`,
  'person-beside-secret': (things) =>
    `navnet på den som har kontrollert en tjeneste med et hemmelig sted (${things})`,
};

export const nb: PublishMessages = {
  nothingToPublish:
    'Hva skal gis ut? Gi en fil eller en mappe, og hvor det skal: service-directory publish directory.json --out public/data',
  noFolder: 'Hvor skal det? Legg til --out og en mappe, for eksempel --out public/data.',
  inputTwice: 'Den samme filen er nevnt to ganger. Behold den ene.',
  notOneFile: (path, otherPath, field, first, other) =>
    `«${path}» og «${otherPath}» kan ikke være én fil: «${field}» er ${first} i den ene og ${other} i den andre, og gjelder alt som står i en fil. Med --apart får hver sin egen mappe, og elementet får begge i src: det holder dem fra hverandre.`,
  secretApart: (id, hidden, told) =>
    `«${hidden}» holder tilbake hvor «${id}» er, og «${told}» forteller det. De blir to filer, og mellom dem ville ingen holde det tilbake, så ingenting ble gitt ut. Hold det tilbake i begge listene, eller utelat tjenesten fra den ene; er det to tjenester, så gi den ene en annen id eller et annet navn.`,
  sameId: (id, path, otherPath) =>
    `«${path}» og «${otherPath}» har begge id-en «${id}», så det som sies om den ene, kan ikke skilles fra den andre. Gi hver liste sin egen id.`,
  conflicts: (fields, records) =>
    `Katalogene er uenige om ${count(fields, 'felt', 'felt')} i ${count(records, 'post', 'poster')}. Det som har nyest belegg, ble beholdt, av et løfte det svakeste, og av en kode den første:`,
  conflictOf: (id, fields, kept, other) =>
    `${id}: ${fields.join(', ')} (beholdt slik «${kept}» har det, ikke slik «${other}» har det)`,
  conflictsWritten: (path) => `Alle er i «${path}».`,
  takesNoInput: (option) => `Med ${option} blir ingenting gitt ut: utelat filen og de andre valgene.`,
  outIsHere: (folder) =>
    `«${folder}» er mappen du står i, eller en rundt den. Den ville blitt byttet ut som en helhet: gi --out en egen mappe, for eksempel public/data.`,
  outHoldsInput: (folder, path) =>
    `«${path}» ligger i «${folder}», som byttes ut som en helhet. Gi --out en annen mappe.`,
  oneFileForTwo: (path) =>
    `Både det som ble tatt ut, og det listene er uenige om, ville blitt skrevet til «${path}». Gi --conflicts et annet navn.`,
  insideOut: (option, path, folder) =>
    `«${path}» (${option}) ville ligget i «${folder}», der alle kan lese filene. Gi den et annet sted.`,
  foreignFile: (folder, file) =>
    `«${folder}» har «${file}» i seg, som ikke ble gitt ut der. Mappen byttes ut som en helhet, så ingenting ble skrevet: gi --out en egen mappe, eller flytt den filen.`,
  notAFolder: (path) => `«${path}» er en fil, og det trengs en mappe. Gi --out et annet navn.`,
  changedMeanwhile: (path) =>
    `«${path}» ble endret mens den ble lest, så det som ble kontrollert, er kanskje ikke det som står der. Ingenting er publisert. Kjør kommandoen en gang til.`,
  notALanguage: (value) =>
    `«${value}» er ingen verdi for --list-lang: skriv en språkkode (BCP 47), for eksempel nb.`,
  notAKey: (path) =>
    `«${path}» har ingen hemmelig nøkkel av typen Ed25519. Lag en med service-directory publish --make-key.`,
  keyUnreadable: (path, reason) => `Nøkkelen «${path}» kan ikke leses: ${reason}.`,
  keyExists: (path) => `«${path}» finnes fra før, og en nøkkel blir aldri skrevet over. Gi et annet navn.`,
  keyMade: (path) =>
    `Den hemmelige nøkkelen er i «${path}». Ha den der ingen andre kan lese den, og last den aldri opp. Den offentlige halvdelen, til dem som kontrollerer signaturen:`,
  rulesFixed: (codes) =>
    `Regler for form og sikkerhet kan ikke stilles for publish, og gjelder som de er: ${few(codes)}.`,
  listInEnglish: (languages) =>
    `Det er ingen ord for lister på ${languages.join(', ')}: overskrifter og merkelapper der er på engelsk. Tekster i katalogen på det språket blir brukt.`,
  refused: (path, errors) =>
    `«${path}» ble ikke gitt ut, og ingenting ble skrevet: den har ${errors} feil. Rett ${errors === 1 ? 'den' : 'dem'}, og gi ut på nytt.`,
  noHeadSheet: (path) =>
    `«${path}» ble ikke gitt ut: ingen ark sier hvem som gir ut listen, med hvilken lisens og for hvilket land. ${/\.(?:csv|tsv|txt)$/i.test(path) ? 'En tekstfil har ikke plass til det. Oppgi det' : 'Legg til et ark som heter «Katalog», med Id, Navn, Utgiver, Lisens, Land, Tidssone, Språk og Oppdatert i første kolonne og verdiene ved siden av; eller oppgi dem'} én gang, med service-directory convert ${path} --to directory --name … --publisher … --license … --time-zone … --output liste.json, og gi ut den.`,
  notes: (warnings, notes, path) =>
    `Gitt ut med ${count(warnings, 'advarsel', 'advarsler')} og ${count(notes, 'merknad', 'merknader')}. service-directory check ${path} sier hvilke.`,
  notesOfSeveral: (warnings, notes) =>
    `Gitt ut med ${count(warnings, 'advarsel', 'advarsler')} og ${count(notes, 'merknad', 'merknader')}, som står over: de gjelder listene satt sammen.`,
  onlyErrors: (path) =>
    `I en fil av denne størrelsen ble det bare lett etter feil. service-directory check ${path} sier advarsler og merknader også.`,
  writingFiles: (folder) => `Skriver ${folder}`,
  removed: (things) => `Tatt ut, og ikke i noen fil som er gitt ut (${count(things, 'sted', 'steder')}):`,
  nothingRemoved: 'Ingenting måtte tas ut.',
  removedBecause: (reason, things) => BECAUSE[reason](things),
  moreRecords: (more) => `og ${more} til`,
  removedWritten: (path) => `Alle, hver med sitt sted, er i «${path}».`,
  holidaysAdded: (holidays, country, years, isRegional) =>
    holidays === 0
      ? `Helligdagene i ${country} for ${years.join(', ')} var der fra før.`
      : `Fylt inn: ${count(holidays, 'helligdag', 'helligdager')} i ${country} for ${years.join(', ')}.${isRegional ? ' De som bare gjelder en delstat, et fylke eller en region, er ikke med: skriv dem i publicHolidays, ellers ser en stengt dør åpen ut.' : ''}`,
  holidaysUnknown: (country) =>
    `Helligdagene i ${country} er ikke kjent her. Skriv dem inn i katalogen, ellers går en helligdag for å være en hverdag.`,
  inShards: (manifest) =>
    `Delt i mange små filer, som en telefon henter noen få av. Elementet får adressen til ${manifest}.`,
  putApart: (sources) =>
    `Av flere lister har hver sin egen mappe. Nevn alle i src til elementet, med hvor mappen ligger, foran: src="${sources.join(' ')}"`,
  inPart: (folder, line) => `${folder}: ${line}`,
  written: (folder, files, kilobytes) =>
    `Gitt ut til «${folder}»: ${count(files, 'fil', 'filer')}, ${kilobytes} kB.`,
  signed: (publicKey) => `Signert. Den offentlige nøkkelen, til public-key="…" på siden, er ${publicKey}`,
};
