import type { Params } from '../../finding.ts';
import type { network as en } from '../en/network.ts';
import type { TranslatedSentences } from '../types.ts';

/** Why no page came, by the reasons of `network/`. */
const REASONS: Readonly<Record<string, string>> = {
  'no-host': 'nettstedet finnes ikke',
  expired: 'er utløpt',
  'not-yet-valid': 'gjelder ikke ennå',
  'wrong-host': 'tilhører et annet nettsted',
  untrusted: 'er laget av noen nettlesere ikke stoler på',
  chain: 'nettstedet utelater et sertifikat som nettlesere kanskje kjenner, men ikke dette programmet',
  timeout: 'det kom ikke noe svar i tide',
  refused: 'nettstedet avviser forbindelsen',
  'too-many-redirects': 'den fører fra side til side uten ende',
  'no-web-address': 'den fører til noe som ikke er en nettside',
  private: 'den fører inn i et privat nett, der ingenting blir spurt',
  'not-asked': 'nettstedet svarte ikke i tide på to andre, og ble ikke spurt mer denne gangen',
  other: 'forbindelsen ble brutt',
};
const reasonOf = ({ reason, status }: Params): string =>
  status === undefined ? (REASONS[String(reason)] ?? String(reason)) : `nettstedet svarer ${String(status)}`;

/** What the rules of the family network say in Bokmål, and why. */
export const network = {
  'link/dead': {
    why: 'Leseren møter en feilside der det var lovet hjelp, og prøver kanskje ikke igjen.',
    message: (params) => `«${String(params['url'])}» fører ingen steder: ${reasonOf(params)}.`,
    help: () => 'Finn den nye siden og endre adressen, eller ta den bort.',
  },
  'link/moved': {
    why: 'Nettsteder beholder den gamle adressen en stund og lar den så dø.',
    message: ({ url, to, isUnencrypted }) =>
      isUnencrypted === true
        ? `«${String(url)}» fører videre til «${String(to)}», som alle på veien kan lese.`
        : `«${String(url)}» er flyttet for godt til «${String(to)}».`,
    help: ({ to, isUnencrypted }) =>
      isUnencrypted === true
        ? 'Behold adressen med https, og si fra til tjenesten om at nettstedet fører leserne bort fra den.'
        : `Åpne den nye adressen. Er det samme side, skriv «${String(to)}».`,
  },
  'link/other-host': {
    why: 'Et navn som er gitt opp, blir kjøpt av andre, og leseren havner hos dem i stedet for hos tjenesten.',
    message: ({ url, toHost }) => `«${String(url)}» fører til et annet nettsted, «${String(toHost)}».`,
    help: ({ to }) =>
      `Åpne «${String(to)}». Hører den til tjenesten, skriv den adressen; hvis ikke, ta lenken bort.`,
  },
  'link/front-page': {
    why: 'Siden er som oftest borte, og leseren må lete etter hjelpen en gang til.',
    message: ({ url, to }) => `«${String(url)}» fører til forsiden «${String(to)}»: siden er kanskje borte.`,
    help: () => 'Let etter siden på nettstedet og endre adressen, eller bruk forsiden med vilje.',
  },
  'link/certificate': {
    why: 'Nettleseren advarer mot et angrep, og en redd leser snur.',
    message: ({ url, reason }) =>
      `Nettlesere advarer mot «${String(url)}»: sertifikatet ${REASONS[String(reason)] ?? String(reason)}.`,
    help: ({ host }) =>
      `Si fra til dem som driver «${String(host)}». Gi leserne telefonnummeret først til det er rettet.`,
  },
  'link/unreachable': {
    why: 'Den er kanskje i orden igjen om en time, eller borte for godt: noen må se etter.',
    message: (params) => `«${String(params['url'])}» kunne ikke nås: ${reasonOf(params)}.`,
    help: () => 'Prøv igjen i morgen. Svarer den fortsatt ikke, spør tjenesten om adressen.',
  },
  'link/not-checked': {
    why: 'En side som avviser programmer, kan likevel være der for folk, så ingenting blir sagt om den.',
    message: (params) => `«${String(params['url'])}» kunne ikke kontrolleres: ${reasonOf(params)}.`,
    help: () => 'Åpne den i en nettleser og se selv.',
  },
  'link/slow': {
    why: 'På en gammel telefon tar det enda lengre tid, og leseren gir opp.',
    message: ({ url, seconds }) => `«${String(url)}» brukte ${String(seconds)} sekunder på å svare.`,
    help: () => 'Se til at det viktigste, og et telefonnummer, står i selve katalogen.',
  },
} satisfies Readonly<Record<keyof typeof en, TranslatedSentences>>;
