import { isHost } from './links.ts';

/** Who speaks on a page: a law or an authority of the state, a municipality, a newspaper or encyclopaedia, or anybody else. */
export type Publisher = 'authority' | 'municipality' | 'news' | 'other';

/** Laws, ministries, directorates and guides of the state, in Norway and above it. */
const AUTHORITY_HOSTS = [
  'lovdata.no',
  'norgeslover.no',
  'regjeringen.no',
  'government.no',
  'stortinget.no',
  'helsenorge.no',
  'helsedirektoratet.no',
  'fhi.no',
  'nav.no',
  'udi.no',
  'une.no',
  'imdi.no',
  'bufdir.no',
  'dinutvei.no',
  'ung.no',
  'fylkesmannen.no',
  'statsforvalteren.no',
  'helsetilsynet.no',
  'datatilsynet.no',
  'domstol.no',
  'husbanken.no',
  'konfliktraadet.no',
  'norge.no',
  'arbeidstilsynet.no',
  'skatteetaten.no',
  'politiet.no',
  'ldo.no',
  'sivilombudet.no',
  'helfo.no',
  'europa.eu',
  'coe.int',
  'un.org',
  'who.int',
  'unhcr.org',
  'iom.int',
  'ilo.org',
  'ohchr.org',
  'migrationsverket.se',
  'riksdagen.se',
  'nyidanmark.dk',
  'retsinformation.dk',
];
/** Endings of governments elsewhere: gov.uk, gouv.fr, gob.es, gov.pl. */
const GOVERNMENT = /(?:^|\.)(?:gov|gouv|gob)(?:\.[a-z]{2})?$/;

const MUNICIPALITY_HOSTS = ['kommune.no'];

/** Newspapers, broadcasters and encyclopaedias that write about services others run. */
const NEWS_HOSTS = [
  'nrk.no',
  'tv2.no',
  'vg.no',
  'dagbladet.no',
  'aftenposten.no',
  'dagsavisen.no',
  'klassekampen.no',
  'vartland.no',
  'vl.no',
  'morgenbladet.no',
  'bt.no',
  'ba.no',
  'adressa.no',
  'adresseavisen.no',
  'aftenbladet.no',
  'rbnett.no',
  'fvn.no',
  'itromso.no',
  'nordlys.no',
  'altaposten.no',
  'smp.no',
  'avisa-hordaland.no',
  'avisenagder.no',
  'op.no',
  'ta.no',
  'varden.no',
  'tb.no',
  'dt.no',
  'f-b.no',
  'h-a.no',
  'ostlendingen.no',
  'gd.no',
  'oa.no',
  'ht.no',
  'vol.no',
  'an.no',
  'ranablad.no',
  'framtida.no',
  'forskning.no',
  'sykepleien.no',
  'politiforum.no',
  'fagbladet.no',
  'universitas.no',
  'studvest.no',
  'dusken.no',
  'blikk.no',
  'wikipedia.org',
  'bbc.co.uk',
  'bbc.com',
  'theguardian.com',
  'reuters.com',
  'dn.se',
  'svt.se',
  'dr.dk',
  'politiken.dk',
];

const known = new Map<string, Publisher>();
/** How many hosts are remembered. */
const MAX_KNOWN = 1000;

/** Who speaks on the pages of a host, written as `hostOf` gives it. */
export function publisherOf(host: string): Publisher {
  let publisher = known.get(host);
  if (publisher === undefined) {
    publisher =
      isHost(host, AUTHORITY_HOSTS) || GOVERNMENT.test(host)
        ? 'authority'
        : isHost(host, MUNICIPALITY_HOSTS)
          ? 'municipality'
          : isHost(host, NEWS_HOSTS)
            ? 'news'
            : 'other';
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(host, publisher);
  }
  return publisher;
}
