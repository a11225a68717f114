import type { promise as en } from '../en/promise.ts';
import type { TranslatedSentences } from '../types.ts';
import { joined, meant } from './words.ts';

/** What the rules of the family promise say in Bokmål, and why. */
export const promise = {
  'condition/no-source': {
    why: 'Etter dette avgjør noen om hun skal komme. Kan ingen slå opp hvor det ble sagt, er det en gjetning, og hun betaler for den.',
    message: ({ field, value, problem, id }) =>
      problem === 'none'
        ? `«${String(field)}» lover «${String(value)}» og oppgir ingen kilde.`
        : problem === 'unknown'
          ? `«${String(field)}» lover «${String(value)}» og hviler på kilden «${String(id)}», som posten ikke har.`
          : `«${String(field)}» lover «${String(value)}», og kilden «${String(id)}» sier ikke at den støtter det.`,
    help: (params) =>
      params['problem'] === 'none'
        ? params['suggestion'] === undefined
          ? 'Legg til sourceIds med id-en på en kilde i «sources» som sier det. Sier ingen det, skriv unconfirmed.'
          : `Legg til sourceIds: [${String(params['suggestion'])}] hvis den kilden sier det. Sier ingen det, skriv unconfirmed.`
        : params['problem'] === 'unknown'
          ? meant(
              params,
              'Legg kilden til i «sources», eller skriv id-en på en som finnes. Sier ingen det, skriv unconfirmed.',
            )
          : `Sier kilden det, legg ${String(params['fieldPath'])} til i «supports» på kilden. Gjør den ikke det, oppgi en annen kilde eller skriv unconfirmed.`,
  },
  'condition/residence-required': {
    why: 'Katalogen lover tjenester som hjelper den som kommer. En som krever opphold, avviser folk, eller verre: finner ut at de ikke har det.',
    message: ({ where, value, field }) =>
      where === 'value'
        ? `residenceStatus er «${String(value)}»: tjenesten krever opphold. En slik tjeneste hører ikke hjemme i denne katalogen.`
        : `«${String(field)}» sier at en må ha rett til opphold. En tjeneste som krever det, hører ikke hjemme i denne katalogen.`,
    help: () =>
      'Ta tjenesten ut. Krever bare en del av den opphold, skriv some-services-only med en note som sier hvilken del. Vet ingen det, skriv unconfirmed.',
  },
  'condition/old-evidence': {
    why: 'Reglene ved en dør endrer seg med folk, penger og lover. Et gammelt løfte vises som gammelt og hjelper ingen å velge.',
    message: ({ fields, readOn }) =>
      `Det ${joined(fields)} hviler på, ble sist lest ${String(readOn)}, for mer enn et år siden.`,
    help: () =>
      'Les kilden igjen og endre retrievedOn, eller skriv unconfirmed hvis den ikke lenger sier det.',
  },
} satisfies Readonly<Record<keyof typeof en, TranslatedSentences>>;
