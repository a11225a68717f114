import type { freshness as en } from '../en/freshness.ts';
import type { TranslatedSentences } from '../types.ts';
import { day } from './words.ts';

/** What the rules of the family freshness say in Bokmål, and why. */
export const freshness = {
  'service/stale': {
    why: 'Den vises som gammel: åpent nå blir ukjent, og leseren får beskjed om å ringe først.',
    message: ({ until }) => `Posten skulle vært kontrollert på nytt innen ${day(until)}.`,
    help: () =>
      'Kontroller den med tjenesten og endre verification.lastVerifiedOn (og reviewBy, hvis den står der).',
  },
  'service/due-soon': {
    why: 'En telefon i tide gjør at posten ikke vises som gammel.',
    message: ({ until, days }) =>
      `Posten må kontrolleres på nytt innen ${day(until)}, om ${String(days)} dager.`,
    help: () => 'Spør tjenesten om alt fortsatt stemmer.',
  },
  'service/due-now': {
    why: 'Om en uke vises den som gammel: åpent nå blir ukjent, og løftene slutter å telle.',
    message: ({ until, days }) =>
      days === 0
        ? 'Posten må kontrolleres på nytt i dag.'
        : `Posten må kontrolleres på nytt innen ${day(until)}, om ${days === 1 ? 'én dag' : `${String(days)} dager`}.`,
    help: () => 'Ring tjenesten, spør om alt fortsatt stemmer, og endre verification.lastVerifiedOn.',
  },
  'service/never-verified': {
    why: 'Ingen vet hvor gammel den er. Tjenesten kan være lagt ned for lenge siden, og noen reiser dit.',
    message: ({ isSpoken }) =>
      isSpoken === true
        ? 'Noen har snakket med tjenesten, og ingen har skrevet ned når.'
        : 'Ingen har skrevet ned når posten sist ble kontrollert, så den regnes som forfalt.',
    help: () =>
      'Legg til verification.lastVerifiedOn med dagen for siste kontroll, eller reviewBy med dagen for den neste.',
  },
  'verification/review-before-verified': {
    why: 'Posten vises som gammel samme dag som den ble kontrollert, og arbeidet er spilt.',
    message: ({ reviewBy, lastVerifiedOn }) =>
      `Posten skal kontrolleres innen ${day(reviewBy)}, og ble sist kontrollert ${day(lastVerifiedOn)}.`,
    help: () =>
      'Flytt reviewBy til dagen for neste kontroll, eller ta den ut: da er den et år etter den siste.',
  },
  'verification/review-too-far': {
    why: 'Til den dagen ser posten fersk ut, hva som enn skjer med tjenesten.',
    message: ({ reviewBy }) => `Posten skal kontrolleres først innen ${day(reviewBy)}, om mer enn to år.`,
    help: () => 'Ta reviewBy ut, eller velg en tidligere dag. Et år etter siste kontroll er vanlig.',
  },
  'verification/confidence-overstated': {
    why: 'Den som velger hva som skal kontrolleres, tar denne posten til sist, enda ingen vet hvor gammel den er.',
    message: (_, terms) =>
      `Sikkerheten er ${terms.code('confidence', 'high')}, enda andre har fortalt det og ingen har skrevet ned når.`,
    help: (_, terms) =>
      `Skriv ${terms.code('confidence', 'medium')} eller ${terms.code('confidence', 'low')}, eller legg til lastVerifiedOn med dagen den ble kontrollert.`,
  },
  'alert/no-end': {
    why: 'Den blir stående til noen kommer på den. Lenge etter sommeren ser døra fortsatt stengt ut.',
    message: ({ isOld, from }) =>
      isOld === true
        ? `Meldingen begynte ${day(from)} og har ingen siste dag.`
        : 'Meldingen har ingen siste dag.',
    help: ({ isOld }, { isSheet, field }) => {
      const end = isSheet ? field('alert.through') : '«through»';
      return isOld === true
        ? `Fjern den hvis den er over, eller legg til ${end} med siste dag.`
        : `Legg til ${end} med siste dag. Gjelder den for godt, skriv den i beskrivelsen.`;
    },
  },
  'alert/too-long': {
    why: 'Som oftest er årstallet feil, og døra ser stengt ut et år for lenge.',
    message: ({ through }) => `Meldingen varer til ${day(through)}, mer enn et år fra nå.`,
    help: () => 'Rett årstallet. Gjelder den så lenge, skriv den i beskrivelsen.',
  },
  'service/reopened': {
    why: 'Den vises som stengt uansett hva tidene sier. Hun leter et annet sted, og døra kan være åpen.',
    message: ({ through }) =>
      `Tjenesten er merket som midlertidig stengt, og meldingen sluttet å gjelde ${day(through)}.`,
    help: (_, terms) =>
      `Spør om den er åpen igjen. Er den det, skriv ${terms.field('status')} ${terms.code('serviceStatus', 'active')} og fjern meldingen; hvis ikke, gi meldingen en ny siste dag.`,
  },
  'service/says-closed': {
    why: '«Åpent nå» regnes ut fra tidene og aldri fra ordene. Hun går dit og står foran ei låst dør.',
    message: ({ field, said, isForGood, isMoved }) =>
      isMoved === true
        ? `«${String(field)}» sier «${String(said)}», og stedet står med en annen adresse.`
        : isForGood === true
          ? `«${String(field)}» sier «${String(said)}», og tjenesten vises som en i bruk.`
          : `«${String(field)}» sier «${String(said)}», og etter åpningstidene er det åpent da.`,
    help: ({ isForGood, isMoved, isOfHours }, terms) =>
      isMoved === true
        ? 'Skriv den nye adressen, og punktet på kartet. Er det den nye som står der, ta ordene ut eller ta adressen med.'
        : isOfHours === true
          ? 'Rett åpningstidene, så de sier det samme som ordene. Er det åpent da, rett ordene.'
          : isForGood === true
            ? `Skriv ${terms.field('status')} ${terms.code('serviceStatus', 'defunct')}, eller rett ordene.`
            : `${terms.isSheet ? 'Skriv de stengte dagene, med dato, ved åpningstidene' : 'Legg de stengte dagene i «exceptions»'}, eller skriv ${terms.field('status')} ${terms.code('serviceStatus', 'temporarily-closed')}. Er det åpent, rett ordene.`,
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
      `Tidene ble sist kontrollert ${day(lastVerifiedOn)} og gjaldt til ${day(until)}.`,
    help: () => 'Kontroller tidene med tjenesten og endre verification.lastVerifiedOn.',
  },
  'alert/over': {
    why: 'Der datoer leses, vises det ikke lenger, og alle andre steder villeder det.',
    message: ({ through }) => `Meldingen sluttet å gjelde ${day(through)}.`,
    help: () => 'Fjern den, eller gi den en ny siste dag.',
  },
  'alert/order': {
    why: 'Den vises ingen dag, så ingen får vite at døra er stengt.',
    message: ({ from, through }) => `Meldingen slutter ${day(through)}, før den begynner ${day(from)}.`,
    help: () => 'Bytt datoene, eller rett årstallet.',
  },
  'service/date-in-future': {
    why: 'En feil i årstallet får en gammel post til å se fersk ut, og den blir trodd et år for lenge.',
    message: ({ date }) => `${day(date)} har ikke vært ennå.`,
    help: () => 'Rett datoen; se på årstallet.',
  },
} satisfies Readonly<Record<keyof typeof en, TranslatedSentences>>;
