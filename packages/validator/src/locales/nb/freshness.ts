import type { freshness as en } from '../en/freshness.ts';
import type { TranslatedSentences } from '../types.ts';

/** What the rules of the family freshness say in Bokmål, and why. */
export const freshness = {
  'service/stale': {
    why: 'Den vises som gammel: åpent nå blir ukjent, og leseren får beskjed om å ringe først.',
    message: ({ until }) => `Posten skulle vært kontrollert på nytt innen ${String(until)}.`,
    help: () =>
      'Kontroller den med tjenesten og endre verification.lastVerifiedOn (og reviewBy, hvis den står der).',
  },
  'service/due-soon': {
    why: 'En telefon i tide gjør at posten ikke vises som gammel.',
    message: ({ until, days }) =>
      `Posten må kontrolleres på nytt innen ${String(until)}, om ${String(days)} dager.`,
    help: () => 'Spør tjenesten om alt fortsatt stemmer.',
  },
  'hours/age-unknown': {
    why: 'Tider uten dato vises aldri som åpent nå: leseren får beskjed om å ringe først.',
    message: () =>
      'Det er åpningstider, og ingen vet når de sist ble kontrollert: tjenesten vises aldri som åpen nå.',
    help: () => 'Kontroller tidene med tjenesten og legg til verification.lastVerifiedOn.',
  },
  'hours/stale': {
    why: 'Åpent nå blir ukjent for denne tjenesten, og leseren får beskjed om å ringe først.',
    message: ({ lastVerifiedOn, until }) =>
      `Tidene ble sist kontrollert ${String(lastVerifiedOn)} og gjaldt til ${String(until)}.`,
    help: () => 'Kontroller tidene med tjenesten og endre verification.lastVerifiedOn.',
  },
  'alert/over': {
    why: 'Der datoer leses, vises det ikke lenger, og alle andre steder villeder det.',
    message: ({ through }) => `Meldingen sluttet å gjelde ${String(through)}.`,
    help: () => 'Fjern den, eller gi den en ny siste dag.',
  },
  'alert/order': {
    why: 'Den vises ingen dag, så ingen får vite at døra er stengt.',
    message: ({ from, through }) => `Meldingen slutter ${String(through)}, før den begynner ${String(from)}.`,
    help: () => 'Bytt datoene, eller rett årstallet.',
  },
  'service/date-in-future': {
    why: 'En feil i årstallet får en gammel post til å se fersk ut, og den blir trodd et år for lenge.',
    message: ({ date }) => `${String(date)} har ikke vært ennå.`,
    help: () => 'Rett datoen; se på årstallet.',
  },
} satisfies Readonly<Record<keyof typeof en, TranslatedSentences>>;
