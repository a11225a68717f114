import type { Params } from '../../finding.ts';
import type { translations as en } from '../en/translations.ts';
import type { TranslatedSentences } from '../types.ts';
import { listOf, joined, meant } from './words.ts';

const quoted = (words: Params[string]) => listOf(words).map((word) => `«${word}»`);

/** «Teksten på «en» har …, den på «nb» har ….» */
const differs = ({ language, source }: Params, here: Params[string], there: Params[string]) =>
  listOf(there).length > 0
    ? `Teksten på «${String(language)}» har ${joined(here)}, den på «${String(source)}» har ${joined(there)}.`
    : `Teksten på «${String(language)}» har ${joined(here)}, som den på «${String(source)}» mangler.`;

/** `12-24` as «24.12». */
const dates = (days: Params[string]) => listOf(days).map((day) => `${day.slice(3)}.${day.slice(0, 2)}`);

/** What the rules of the family translations say in Bokmål, and why. */
export const translations = {
  'text/phone-differs': {
    why: 'En oversettelse ble ikke endret da nummeret ble det. De som leser det språket, ringer en død linje.',
    message: ({ language, source, numbers, sourceNumbers }) =>
      listOf(sourceNumbers).length > 0
        ? `Teksten på «${String(language)}» har nummeret ${joined(numbers)}, den på «${String(source)}» har ${joined(sourceNumbers)}.`
        : `Teksten på «${String(language)}» har nummeret ${joined(numbers)}, som den på «${String(source)}» mangler.`,
    help: () => 'Skriv det riktige nummeret på alle språk, eller helst i «contacts» og ikke i noen tekst.',
  },
  'text/time-differs': {
    why: 'Tidene ble endret på ett språk. De som leser det andre, står foran en låst dør, kanskje om natta.',
    message: (params) => differs(params, params['times'], params['sourceTimes']),
    help: () => 'Skriv den riktige tiden på alle språk, eller helst i «openingHours» og ikke i noen tekst.',
  },
  'text/price-differs': {
    why: 'Hun teller det hun har, og kommer med for lite.',
    message: (params) => differs(params, params['prices'], params['sourcePrices']),
    help: () => 'Skriv den riktige prisen på alle språk.',
  },
  'text/date-differs': {
    why: 'Døra er stengt en dag da leseren fikk høre at den er åpen.',
    message: (params) => differs(params, dates(params['dates']), dates(params['sourceDates'])),
    help: () => 'Skriv den riktige datoen på alle språk.',
  },
  'text/number-differs': {
    why: 'En aldersgrense eller en frist er feil for alle som leser det språket.',
    message: (params) => differs(params, params['numbers'], params['sourceNumbers']),
    help: () => 'Skriv det riktige tallet på alle språk.',
  },
  'text/url-differs': {
    why: 'En gammel adresse kan tilhøre en annen nå, og den får vite hvem som besøker den.',
    message: (params) => differs(params, params['sites'], params['sourceSites']),
    help: () => 'Skriv den riktige adressen på alle språk, eller helst i «contacts» og ikke i noen tekst.',
  },
  'text/email-differs': {
    why: 'Det hun skriver om seg selv, går til en adresse ingen har kontrollert, eller til ingen.',
    message: ({ language, source, hosts }) =>
      `Teksten på «${String(language)}» har en e-postadresse ved ${joined(hosts)}, som den på «${String(source)}» mangler.`,
    help: () => 'Skriv den riktige adressen på alle språk, eller helst i «contacts» og ikke i noen tekst.',
  },
  'text/negation-differs': {
    why: '«Du trenger ikke papirer» og «du trenger papirer» skilles av ett ord. Hun tror på det som står på hennes språk.',
    message: ({ language, source, isDenied }) =>
      isDenied === true
        ? `Teksten på «${String(language)}» sier «ikke», og det gjør ikke den på «${String(source)}».`
        : `Teksten på «${String(source)}» sier «ikke», og det gjør ikke den på «${String(language)}».`,
    help: () => 'Les begge setning for setning, og rett den som er feil.',
  },
  'text/same-as-source': {
    why: 'Den ble kopiert for å oversettes og glemt. Leseren ser et språk hun ikke valgte, og skjermleseren uttaler det feil.',
    message: ({ language, source }) =>
      `Teksten på «${String(language)}» er den samme som den på «${String(source)}».`,
    help: ({ language }) =>
      `Oversett den, eller fjern teksten på «${String(language)}»: da vises den på kildespråket og merkes som det.`,
  },
  'text/much-shorter': {
    why: 'Setningen som ble utelatt, kan være den hun trengte: hva det koster, eller hvem som får vite det.',
    message: ({ language, source, length, sourceLength }) =>
      `Teksten på «${String(language)}» har ${String(length)} tegn, den på «${String(source)}» har ${String(sourceLength)}.`,
    help: () => 'Se hva som ble utelatt, og oversett det også.',
  },
  'translations/unmarked': {
    why: 'Feil råd om helse eller lov på et lite språk fanges ikke opp av oss. Uten merke leses det som et menneskes ord.',
    message: ({ languages }) =>
      `«translations» sier ikke hvem som oversatte ${joined(quoted(languages))}, selv om den gjør det for andre.`,
    help: ({ languages }) =>
      `Legg til ${joined(quoted(languages))} med origin human, machine eller machine-reviewed.`,
  },
  'translations/missing-text': {
    why: 'Den som holder oversikt over oversettelsene, tror at denne er ferdig.',
    message: ({ language }) =>
      `«translations» nevner «${String(language)}», og posten har ingen tekst på det.`,
    help: ({ language }) => `Oversett posten, eller ta «${String(language)}» ut av «translations».`,
  },
  'translations/unknown-language': {
    why: 'Språket som var ment, står umerket, og ordene til en maskin leses som et menneskes.',
    message: ({ language }) =>
      `«translations» nevner «${String(language)}», som ikke er et av katalogens språk.`,
    help: (params) => meant(params, 'Skriv et av katalogens språk, eller ta det ut.'),
  },
  'translations/outdated': {
    why: 'Teksten ble endret og dette språket glemt. De som leser det, får de gamle tidene eller det gamle løftet.',
    message: ({ language, of, newest }) =>
      `Teksten på «${String(language)}» ble laget av kilden fra ${String(of)}, og den fra ${String(newest)} er nyere.`,
    help: () => 'Sammenlign den med kildeteksten, endre det som er gammelt, og skriv den nye datoen i «of».',
  },
  'translations/of-in-future': {
    why: 'Med feil årstall ser oversettelsen aldri utdatert ut, og ingen fornyer den.',
    message: ({ language, of }) =>
      `Teksten på «${String(language)}» skal være laget av en kilde fra ${String(of)}, en dag som ikke har vært ennå.`,
    help: () => 'Rett datoen; se på årstallet.',
  },
} satisfies Readonly<Record<keyof typeof en, TranslatedSentences>>;
