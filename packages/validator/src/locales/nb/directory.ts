import type { Params } from '../../finding.ts';
import { countryName } from '../country-name.ts';
import type { directory as en } from '../en/directory.ts';
import type { TranslatedSentences } from '../types.ts';
import { day, joined, meant } from './words.ts';

const nameOf = (code: Params[string]): string => countryName('nb', code);

/** What the rules of the family directory say in Bokmål, and why. */
export const directory = {
  'file/schema-version': {
    why: 'Et felt kan bety noe annet i en annen versjon, så ingenting som sies om resten er til å stole på.',
    message: ({ found, known }) =>
      found === ''
        ? `Katalogen sier ikke hvilken versjon av datamodellen den følger; dette programmet kjenner ${String(known)}.`
        : `Katalogen følger versjon ${String(found)} av datamodellen; dette programmet kjenner ${String(known)}.`,
    help: ({ found, newest, isText }) =>
      found === '' || isText !== true
        ? `Skriv schemaVersion: "${String(newest)}", med anførselstegnene.`
        : `Bruk et program av den versjonen, eller skriv schemaVersion: "${String(newest)}" hvis det var det som var ment.`,
  },
  'directory/no-report-address': {
    why: 'Leserne finner feilene først. Uten en adresse blir de stående.',
    message: () => 'Katalogen sier ikke hvor en leser kan melde feil.',
    help: () => 'Legg til publisher.reportUrl eller publisher.email.',
  },
  'directory/holidays-running-out': {
    why: 'På en helligdag som ikke er ført opp, vises en stengt dør som åpen.',
    message: ({ missing }) => `Helligdagene i ${joined(missing)} er ikke ført opp.`,
    help: ({ missing }) => `Legg helligdagene i ${joined(missing)} til i publicHolidays.`,
  },
  'directory/holiday-missing': {
    why: 'På en helligdag som ikke er ført opp, vises en stengt dør som åpen. Påsken flytter seg, så fjorårets liste er feil.',
    message: ({ year, missing }) => `Helligdagene i ${String(year)} mangler ${joined(missing)}.`,
    help: () => 'Legg til dagene som mangler, med dato, og ta ut det som står på feil dag.',
  },
  'directory/holidays-order': {
    why: 'I en liste som hopper, ser ingen at en dag mangler.',
    message: ({ date, before }) => `Helligdagen ${day(date)} står etter den ${day(before)}.`,
    help: () => 'Sorter publicHolidays etter dato, så en ser om en dag mangler.',
  },
  'directory/holiday-twice': {
    why: 'Når dagen rettes, blir den andre stående.',
    message: ({ date }) => `Helligdagen ${day(date)} er ført opp to ganger.`,
    help: () => 'Behold den ene av de to.',
  },
  'directory/emergency-number-missing': {
    why: 'Når et liv er i fare, er det ikke tid til å lete etter nummeret på et annet lands språk.',
    message: ({ numbers }) => `Nødkontaktene har ingen av landets nødnumre (${joined(numbers, 'eller')}).`,
    help: ({ numbers }, { isSheet }) =>
      `Legg ${joined(numbers, 'eller')} til i emergencyContacts${isSheet ? '' : ' som en shortCode med landet'}.`,
  },
  'directory/license-unknown': {
    why: 'En kommune eller en annen organisasjon som vil bruke listen, ser ikke om den har lov, og lar det være.',
    message: ({ license }) =>
      `«${String(license)}» er ikke en SPDX-id for en datalisens, og ikke en nettadresse.`,
    help: (params) =>
      meant(
        params,
        'Skriv en SPDX-id som CC-BY-4.0, eller adressen til lisensen, som begynner med https://.',
      ),
  },
  'directory/license-not-open': {
    why: 'Et kart, en søkemotor eller en avis har ikke lov til å vise listen, og en oversettelse er en endring.',
    message: ({ license }) => `${String(license)} forbyr kommersiell bruk eller endringer.`,
    help: () =>
      'Har andre lov til å vise og oversette listen, velg CC-BY-4.0 eller CC0-1.0. Har de ikke det, la den stå.',
  },
  'directory/time-zone-differs': {
    why: 'Alle dører vises som åpne en time for lenge eller for kort.',
    message: ({ timeZone, country }) =>
      `Tidssonen er ${String(timeZone)}, og landet ${nameOf(country)} har en annen.`,
    help: ({ suggestion }) => `Skriv timeZone: ${String(suggestion)}, eller rett landet.`,
  },
  'directory/language-unused': {
    why: 'En leser velger språket sitt i listen og finner ingenting på det.',
    message: ({ language }) =>
      `Katalogen sier at den har tekster på «${String(language)}», og ingen tjeneste har en.`,
    help: ({ language }) => `Oversett tjenestene, eller ta «${String(language)}» ut av «languages».`,
  },
  'directory/own-code-shadows': {
    why: 'Standardens kode har ord på tjue språk og et filter på alle sider. Tjenester med den andre blir funnet av færre.',
    message: ({ code, name }) =>
      `«${String(code)}» har samme navn som «${String(name)}», en kode i standarden.`,
    help: ({ name }) => `Bruk «${String(name)}» selv. Er noe annet ment, gi koden et annet navn.`,
  },
  'directory/updated-on-old': {
    why: 'Enten holder ingen listen ved like lenger, eller så ser det slik ut.',
    message: ({ updatedOn }) => `Katalogen ble sist endret ${day(updatedOn)}, for mer enn et år siden.`,
    help: () => 'Kontroller tjenestene, og skriv dagen for siste endring som updatedOn.',
  },
  'directory/updated-in-future': {
    why: 'De som bruker listen, henter en ny kopi bare når datoen er senere, og går glipp av alle endringer til da.',
    message: ({ updatedOn }) => `updatedOn er ${day(updatedOn)}, en dag som ikke har vært ennå.`,
    help: () => 'Rett datoen; se på årstallet.',
  },
  'directory/updated-before-records': {
    why: 'De som bruker listen, henter en ny kopi bare når datoen er senere, og går glipp av endringen.',
    message: ({ updatedOn, newest, id }) =>
      `updatedOn er ${day(updatedOn)}, og «${String(id)}» ble kontrollert ${day(newest)}.`,
    help: ({ newest }) => `Skriv updatedOn: ${String(newest)} eller senere.`,
  },
  'directory/no-emergency-contacts': {
    why: 'De vises før alt annet, til en som kanskje ikke kjenner nummeret i dette landet.',
    message: () => 'Katalogen har ingen nødnumre.',
    help: () => 'Legg til emergencyContacts, som ambulanse og politi, med det en bør vite før en ringer.',
  },
  'directory/no-services': {
    why: 'En side uten innhold er som oftest en mappe som ikke ble funnet, og ser ut som «det finnes ingen hjelp».',
    message: () => 'Katalogen har ingen tjenester.',
    help: () =>
      'Fyll ut «services». I en kildemappe: se etter at postene ligger i mappen «services» ved siden av directory.yaml.',
  },
  'organization/identifier-checksum': {
    why: 'Med et feil siffer sier katalogen at noen andre driver tjenesten.',
    message: ({ value }) =>
      `${String(value)} er ikke et norsk organisasjonsnummer: kontrollsifferet stemmer ikke.`,
    help: () => 'Slå opp organisasjonen på brreg.no og kopier de ni sifrene.',
  },
} satisfies Readonly<Record<keyof typeof en, TranslatedSentences>>;
