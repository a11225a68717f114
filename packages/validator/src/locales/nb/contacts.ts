import type { Params } from '../../finding.ts';
import { countryName } from '../country-name.ts';
import type { contacts as en } from '../en/contacts.ts';
import type { TranslatedSentences } from '../types.ts';
import { meant } from './words.ts';

const nameOf = (code: Params[string]): string => countryName('nb', code);

const APPS: Readonly<Record<string, string>> = {
  sms: 'SMS',
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
  signal: 'Signal',
  viber: 'Viber',
  messenger: 'Messenger',
};
const appName = (channel: Params[string]) => APPS[String(channel)] ?? String(channel);

const VALUES: Readonly<Record<string, string>> = {
  email: 'en e-postadresse',
  web: 'en nettadresse',
  phone: 'et telefonnummer',
  sms: 'et nummer for tekstmeldinger',
};
const channelValue = (channel: Params[string]) =>
  VALUES[String(channel)] ?? `en lenke til ${appName(channel)}`;

/** What the rules of the family contacts say in Bokmål, and why. */
export const contacts = {
  'contact/phone-impossible': {
    why: 'Hun ringer én gang. Et nummer med et siffer for lite når ingen.',
    message: ({ number, country }) =>
      country === ''
        ? `${String(number)} kan ikke ringes: landkoden finnes ikke, eller antallet sifre er feil.`
        : `${String(number)} har for mange eller for få sifre for ${nameOf(country)}.`,
    help: (_, { isSheet }) =>
      isSheet
        ? 'Sammenlign med kilden. Et kortnummer som 116 117 skrives for seg selv.'
        : 'Sammenlign med kilden. Et kortnummer skrives som { shortCode, country }.',
  },
  'contact/phone-invalid': {
    why: 'Mest sannsynlig har to sifre byttet plass. Nummerplaner endres også, så dette kan være feil om et nytt nummer.',
    message: ({ number, country, callingCode }) =>
      `${String(number)} er ikke i noen nummerserie for ${country === '' ? `+${String(callingCode)}` : nameOf(country)}.`,
    help: () => 'Sammenlign med kilden og ring én gang. To sifre kan ha byttet plass.',
  },
  'contact/short-code-unknown-shape': {
    why: 'Et kortnummer der et siffer mangler, når en fremmed eller ingen, og i en nødssituasjon har en ett forsøk.',
    message: ({ number, country }) => `${String(number)} ser ikke ut som et kortnummer i ${nameOf(country)}.`,
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
  'contact/wrong-channel': {
    why: 'Den som trykker på knappen, får en feilmelding fra telefonen og tror at hjelpen er borte.',
    message: ({ channel, meant }, terms) => {
      if (terms.isSheet)
        return channel === meant
          ? `Det som står her, kan ikke brukes som ${terms.code('channel', channel)} slik det er skrevet.`
          : `Det som står her, skulle være ${terms.code('channel', channel)}, og er ${channelValue(meant)}.`;
      return channel === meant
        ? `«channel» er «${String(channel)}», og verdien passer ikke til det slik den er skrevet.`
        : `«channel» er «${String(channel)}», og verdien er ${channelValue(meant)}.`;
    },
    help: ({ channel, meant, better }) =>
      channel === meant
        ? `Skriv verdien som ${String(better)}, uten noe foran eller bak.`
        : `Skriv channel: ${String(meant)} og value: ${String(better)}, eller riktig verdi for denne kanalen.`,
  },
  'contact/service-code': {
    why: 'Slike tegn gir telefonen ordre: den kan sende samtalene videre til noen andre eller låse seg.',
    message: ({ field }) => `«${String(field)}» har en stjerne eller en firkant, som gir en telefon ordre.`,
    help: () => 'Skriv bare sifre. Hva en skal trykke i en meny, hører hjemme i merknaden.',
  },
  'contact/short-code-country': {
    why: 'Her når de samme sifrene ingen, eller noen andre.',
    message: ({ number, country, expected }) =>
      `Kortnummeret ${String(number)} virker i ${nameOf(country)}, og katalogen er for ${nameOf(expected)}.`,
    help: ({ expected }) =>
      `Rett landet til ${String(expected)}, skriv hele nummeret med landkode, eller si i merknaden hvem som kan ringe det.`,
  },
  'contact/emergency-number': {
    why: 'Hun trykker «Ring», mener rådgivningen, og får politiet i røret.',
    message: ({ number }) =>
      `Nødnummeret ${String(number)} er oppgitt som telefonen til denne tjenesten, uten et ord om når en skal ringe det.`,
    help: () => 'Skriv tjenestens eget nummer. Er nødnummeret ment, si når i «purpose».',
  },
  'contact/premium-number': {
    why: 'Pengene hennes tar slutt midt i samtalen, eller den som betaler regningen, ser den.',
    message: ({ number }) => `${String(number)} har en egen pris, og posten sier det ikke.`,
    help: (_, { isSheet }) =>
      isSheet
        ? 'Skriv prisen ved siden av nummeret, så hun ser den før hun ringer. Enda bedre er et nummer med vanlig takst.'
        : 'Skriv cost: premium, og prisen i merknaden. Enda bedre er et nummer med vanlig takst.',
  },
  'contact/foreign-number': {
    why: 'En samtale til utlandet koster mer, og kan være den som bruker opp kontantkortet.',
    message: ({ number, country }) => `${String(number)} er et nummer i ${nameOf(country)}.`,
    help: () => 'Er det riktig, si det i merknaden. Hvis ikke, rett landkoden.',
  },
  'contact/text-to-landline': {
    why: 'Meldingen ser ut som sendt og kommer aldri fram. Hun venter på svar fra folk som ikke vet om noe.',
    message: ({ number }) => `${String(number)} er en fasttelefon, som ikke tar imot tekstmeldinger.`,
    help: (_, { isSheet }) =>
      `Skriv mobilnummeret for meldinger, eller ${isSheet ? 'la dette stå bare som telefon' : 'channel: phone'}.`,
  },
  'contact/app-link': {
    why: 'Bak «Nettside» åpner en app seg, på en delt telefon kanskje som en annen, og viser et nummer hun ikke ville gi fra seg.',
    message: ({ channel, meant }, terms) =>
      `Lenken åpner ${appName(meant)}, og ${terms.isSheet ? 'den står som' : 'kanalen er'} ${terms.quoted('channel', channel)}.`,
    help: ({ meant, better }, { isSheet }) =>
      isSheet
        ? `Ta lenken bort, og oppgi ${String(better)} som ${appName(meant)}.`
        : `Skriv channel: ${String(meant)} og value: ${String(better)}.`,
  },
  'contact/number-shown-unconfirmed': {
    why: 'Den som må være ukjent, vil vite før hun skriver om nummeret hennes følger med.',
    message: ({ channel }) =>
      `Posten sier ikke om personens eget nummer vises når en skriver på ${appName(channel)}.`,
    help: () => 'Spør tjenesten, og skriv numberShown: yes eller no.',
  },
  'contact/email-host': {
    why: 'Brevet kommer tilbake etter dager, eller går til en fremmed som har registrert det feilskrevne navnet.',
    message: ({ host }) => `En e-postadresse slutter på «${String(host)}», som ser feilskrevet ut.`,
    help: (params) => meant(params),
  },
  'contact/link-to-file': {
    why: 'Filen blir liggende blant nedlastingene på en telefon som andre ser i, koster data og åpner seg kanskje ikke.',
    message: ({ kind }) => `Lenken fører til en fil (${String(kind)}), ikke til en side.`,
    help: () => 'Lenk til siden der filen ligger.',
  },
  'contact/duplicate': {
    why: 'Hun prøver den andre når den første ikke svarer, og mister tid og ringepenger på samme linje.',
    message: ({ first, second }) =>
      `Kontakt ${String(first)} og ${String(second)} er den samme, og ingenting skiller dem.`,
    help: () => 'Fjern den ene, eller si i «purpose» hva hver av dem er for.',
  },
  'contact/unlabelled': {
    why: 'Hun har ett forsøk, og ser ikke hvilket av numrene som er for henne.',
    message: ({ count }) => `${String(count)} telefonnumre sier ikke hva de er for.`,
    help: () => 'Si i «purpose» hva hvert av dem er for, som «om kvelden», eller behold det beste.',
  },
  'contact/printed-without-digits': {
    why: 'Den som leser siden på én telefon og ringer fra en annen, har ikke noe nummer å ringe.',
    message: ({ printed }) => `Nummeret vises som «${String(printed)}».`,
    help: (_, { isSheet }) =>
      isSheet
        ? 'Skriv nummeret slik det skrives her i landet, og ordene for seg selv.'
        : 'Skriv nummeret i «printed» slik det skrives her i landet. Ord hører hjemme i «label».',
  },
  'service/account-needed': {
    why: 'Den som ikke har konto, eller har en som noen leser med på, kan ikke be om hjelp her.',
    message: ({ count }) =>
      count === 1
        ? 'Den eneste kontakten krever konto hos et selskap som driver en app eller et nettverk.'
        : 'Hver kontakt krever konto hos et selskap som driver en app eller et nettverk.',
    help: () => 'Legg til en telefon, en e-postadresse eller en side som er organisasjonens egen.',
  },
} satisfies Readonly<Record<keyof typeof en, TranslatedSentences>>;
