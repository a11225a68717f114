import type { MessageLanguage } from '../../../finding.ts';
import type { FeedFailure } from '../../../network/request-feed.ts';

/** What `publish` says of lists at an address of the web. */
export interface FeedMessages {
  networkNeeded: (url: string) => string;
  /** Beside a bar. */
  fetching: (url: string) => string;
  failed: (url: string, reason: string) => string;
  /** The host could not be asked, and the list as it was on a day (ISO 8601) is used. */
  kept: (url: string, reason: string, day: string) => string;
  /** It is one that is published in parts. */
  inParts: (url: string) => string;
  /** Most of a list is gone since the last time. */
  shrunk: (url: string, before: number, now: number) => string;
  noCache: (folder: string) => string;
  reason: (why: FeedFailure) => string;
}

type Reasons = Readonly<Record<Extract<FeedFailure, string>, string>>;

const reasonIn = (reasons: Reasons, answers: (status: number) => string) => (why: FeedFailure) =>
  typeof why === 'string' ? reasons[why] : answers(why.status);

const en: FeedMessages = {
  networkNeeded: (url) =>
    `“${url}” is at an address of the web, and nothing is asked for there without --network. Add it, or give a file.`,
  fetching: (url) => `Fetching ${url}`,
  failed: (url, reason) =>
    `“${url}” could not be fetched: ${reason}. Nothing was published. Try again later, or download the list and give the file.`,
  kept: (url, reason, day) =>
    `“${url}” could not be fetched: ${reason}. The list as it was on ${day} was used.`,
  inParts: (url) =>
    `“${url}” is a directory in many parts, made for phones. Ask who publishes it for the whole list in one file (publish --shards never).`,
  shrunk: (url, before, now) =>
    `“${url}” had ${before} services the last time, and has ${now} now: more than half of them are no longer published. Ask who publishes it whether that was meant.`,
  noCache: (folder) =>
    `What was fetched could not be kept in “${folder}”: next time it is fetched anew, and no list stands in for a host that does not answer.`,
  reason: reasonIn(
    {
      'no-host': 'there is no host of that name',
      expired: 'the certificate of the host has expired',
      'not-yet-valid': 'the certificate of the host is not valid yet',
      'wrong-host': 'the certificate belongs to another host',
      untrusted: 'the certificate of the host was made by nobody who is trusted',
      chain: 'the host leaves out a certificate that would show who it is',
      timeout: 'it did not come in time',
      refused: 'the host refuses the connection',
      'too-many-redirects': 'it leads from address to address without end',
      'no-web-address': 'it leads to something that is no address of the web',
      private: 'it leads into a private network, where nothing is asked',
      other: 'the connection broke off, or what came was spoiled',
      unprotected:
        'it is not protected (http), so anybody on the way could change a number in it; write https',
      'web-page': 'a web page came in place of a list, perhaps one to log in',
      'too-large': 'it is too large',
    },
    (status) => `the host answers ${status}`,
  ),
};

const nb: FeedMessages = {
  networkNeeded: (url) =>
    `«${url}» er en nettadresse, og der blir ingenting hentet uten --network. Legg det til, eller gi en fil.`,
  fetching: (url) => `Henter ${url}`,
  failed: (url, reason) =>
    `«${url}» kunne ikke hentes: ${reason}. Ingenting ble gitt ut. Prøv igjen senere, eller last ned listen og gi filen.`,
  kept: (url, reason, day) => `«${url}» kunne ikke hentes: ${reason}. Listen slik den var ${day}, ble brukt.`,
  inParts: (url) =>
    `«${url}» er en katalog i mange deler, laget for telefoner. Be den som gir den ut, om hele listen i én fil (publish --shards never).`,
  shrunk: (url, before, now) =>
    `«${url}» hadde ${before} tilbud forrige gang og har ${now} nå: mer enn halvparten blir ikke lenger gitt ut. Spør dem som gir den ut, om det var meningen.`,
  noCache: (folder) =>
    `Det som ble hentet, kunne ikke tas vare på i «${folder}»: neste gang hentes det på nytt, og ingen liste står klar når et nettsted ikke svarer.`,
  reason: reasonIn(
    {
      'no-host': 'det finnes ikke noe nettsted med det navnet',
      expired: 'sertifikatet til nettstedet er utløpt',
      'not-yet-valid': 'sertifikatet til nettstedet gjelder ikke ennå',
      'wrong-host': 'sertifikatet tilhører et annet nettsted',
      untrusted: 'sertifikatet er laget av noen ingen stoler på',
      chain: 'nettstedet utelater et sertifikat som ville vist hvem det er',
      timeout: 'den kom ikke i tide',
      refused: 'nettstedet avviser forbindelsen',
      'too-many-redirects': 'den fører fra adresse til adresse uten ende',
      'no-web-address': 'den fører til noe som ikke er en nettadresse',
      private: 'den fører inn i et privat nett, der ingenting blir spurt',
      other: 'forbindelsen ble brutt, eller det som kom, var ødelagt',
      unprotected: 'den er ikke beskyttet (http), så noen på veien kan endre et nummer i den; skriv https',
      'web-page': 'det kom en nettside i stedet for en liste, kanskje en for å logge inn',
      'too-large': 'den er for stor',
    },
    (status) => `nettstedet svarer ${status}`,
  ),
};

const TABLES: Readonly<Record<MessageLanguage, FeedMessages>> = { en, nb };

/** A table of its own, loaded when lists are fetched. */
export const feedMessagesIn = (lang: MessageLanguage): FeedMessages => TABLES[lang];
