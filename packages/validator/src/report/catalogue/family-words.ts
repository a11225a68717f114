import type { MessageLanguage } from '../../finding.ts';

/** What a family of rules is called, and what it looks after. */
export interface FamilyWords {
  title: string;
  about: string;
}

const WORDS: Readonly<Record<MessageLanguage, Readonly<Record<string, FamilyWords>>>> = {
  en: {
    readable: {
      title: 'Files that can be read',
      about: 'Whether a file can be opened and read at all, and whether everything in it is.',
    },
    spreadsheet: {
      title: 'Spreadsheets',
      about:
        'What a spreadsheet does to dates, numbers and codes, what it hides, and what each column is taken for.',
    },
    shape: {
      title: 'Fields and codes',
      about: 'Whether every field is there, has the right form, and holds a code that exists.',
    },
    identity: {
      title: 'Ids and records that belong together',
      about: 'Whether each record has an id of its own, and the ids that it names exist.',
    },
    text: {
      title: 'Texts',
      about: 'Whether a text can be read in each language, and holds nothing that does not belong in it.',
    },
    promise: {
      title: 'Promises',
      about: 'Whether what a service asks of a person is said by someone, and still holds.',
    },
    safety: {
      title: 'Safety',
      about: 'Whether a secret place stays secret, and no link does harm to the one who follows it.',
    },
    contacts: {
      title: 'Ways of contact',
      about: 'Whether a number, an address or a link leads to someone.',
    },
    places: { title: 'Places', about: 'Whether a place lies where the record says.' },
    hours: {
      title: 'Opening hours',
      about: 'Whether the hours can be understood, and someone is there then.',
    },
    freshness: { title: 'Freshness', about: 'Whether the record was checked lately enough to be believed.' },
    translations: {
      title: 'Translations',
      about: 'Whether the languages of a text say the same, and readers know who translated it.',
    },
    directory: {
      title: 'The directory as a whole',
      about: 'Whether the directory says who publishes it, under which terms, and whom to call in danger.',
    },
    network: {
      title: 'Links that lead somewhere',
      about: 'Whether the links of the directory can be followed. Asked only with --network.',
    },
  },
  nb: {
    readable: {
      title: 'Filer som kan leses',
      about: 'Om en fil i det hele tatt kan åpnes og leses, og om alt i den blir lest.',
    },
    spreadsheet: {
      title: 'Regneark',
      about:
        'Hva et regneark gjør med datoer, tall og koder, hva det skjuler, og hva hver kolonne blir lest som.',
    },
    shape: {
      title: 'Felt og koder',
      about: 'Om hvert felt er der, har riktig form og inneholder en kode som finnes.',
    },
    identity: {
      title: 'Id-er og poster som hører sammen',
      about: 'Om hver post har sin egen id, og id-ene den viser til, finnes.',
    },
    text: {
      title: 'Tekster',
      about: 'Om en tekst kan leses på hvert språk, og ikke inneholder noe som ikke hører hjemme der.',
    },
    promise: {
      title: 'Løfter',
      about: 'Om noen har sagt det tjenesten krever av folk, og om det fortsatt gjelder.',
    },
    safety: {
      title: 'Sikkerhet',
      about: 'Om et hemmelig sted forblir hemmelig, og ingen lenke skader den som følger den.',
    },
    contacts: {
      title: 'Kontakt',
      about: 'Om et nummer, en adresse eller en lenke fører fram til noen.',
    },
    places: { title: 'Steder', about: 'Om et sted ligger der posten sier.' },
    hours: { title: 'Åpningstider', about: 'Om tidene kan forstås, og noen er der da.' },
    freshness: { title: 'Ferskhet', about: 'Om posten er kontrollert nylig nok til at den er til å tro på.' },
    translations: {
      title: 'Oversettelser',
      about: 'Om språkene i en tekst sier det samme, og leserne får vite hvem som har oversatt.',
    },
    directory: {
      title: 'Katalogen som helhet',
      about: 'Om katalogen sier hvem som gir den ut, på hvilke vilkår, og hvem en ringer i fare.',
    },
    network: {
      title: 'Lenker som fører et sted',
      about: 'Om lenkene i katalogen kan følges. Blir bare sjekket med --network.',
    },
  },
};

/** The words for a family; one that is not known is called by its name. */
export const familyWords = (family: string, language: MessageLanguage): FamilyWords =>
  (Object.hasOwn(WORDS[language], family) ? WORDS[language][family] : undefined) ?? {
    title: family,
    about: '',
  };
