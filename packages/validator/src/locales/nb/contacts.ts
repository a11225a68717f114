import type { contacts as en } from '../en/contacts.ts';
import type { TranslatedSentences } from '../types.ts';

/** What the rules of the family contacts say in Bokmål, and why. */
export const contacts = {
  'contact/phone-impossible': {
    why: 'Hun ringer én gang. Et nummer med et siffer for lite når ingen.',
    message: ({ number, country }) =>
      country === ''
        ? `${String(number)} kan ikke ringes: landkoden finnes ikke, eller antallet sifre er feil.`
        : `${String(number)} har for mange eller for få sifre for ${String(country)}.`,
    help: () => 'Sammenlign med kilden. Et kortnummer skrives som { shortCode, country }.',
  },
  'contact/phone-invalid': {
    why: 'Mest sannsynlig har to sifre byttet plass. Nummerplaner endres også, så dette kan være feil om et nytt nummer.',
    message: ({ number, country, callingCode }) =>
      `${String(number)} er ikke i noen nummerserie for ${country === '' ? `+${String(callingCode)}` : String(country)}.`,
    help: () => 'Sammenlign med kilden og ring én gang. To sifre kan ha byttet plass.',
  },
  'contact/short-code-unknown-shape': {
    why: 'Et kortnummer der et siffer mangler, når en fremmed eller ingen, og i en nødssituasjon har en ett forsøk.',
    message: ({ number, country }) => `${String(number)} ser ikke ut som et kortnummer i ${String(country)}.`,
    help: () => 'Sammenlign med kilden. Et vanlig nummer skrives som +47 og åtte sifre, uten mellomrom.',
  },
  'contact/printed-differs': {
    why: 'Den som trykker når én linje, den som skriver nummeret ned når en annen. En av dem er feil.',
    message: ({ printed, number }) =>
      `Nummeret vises som «${String(printed)}» og ringes som ${String(number)}.`,
    help: () => 'Finn ut hva som er riktig, og skriv det i begge feltene.',
  },
  'contact/http-not-https': {
    why: 'På et delt eller overvåket nett ser alle hvilken side som åpnes, og hva som skrives i den.',
    message: () => 'Lenken er ikke kryptert (http).',
    help: () => 'Prøv den med https:// og skriv det hvis det virker.',
  },
  'service/unreachable': {
    why: 'Leseren får vite at det finnes hjelp, og ikke hvordan hun får den.',
    message: () => 'Tjenesten har verken kontakt eller adresse.',
    help: () => 'Legg til en telefon, en e-postadresse eller en nettside, om så bare organisasjonens.',
  },
} satisfies Readonly<Record<keyof typeof en, TranslatedSentences>>;
