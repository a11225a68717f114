import type { LossReasons } from '../field-map.ts';
import { reasonsOf, SHARED_REASONS } from '../draft/losses.ts';
import { TAG_REASONS } from '../draft/tags/tag-losses.ts';

/** Why something was not taken over to or from schema.org. */
export const SCHEMA_ORG_LOSSES: LossReasons = reasonsOf('schema-org', {
  ...SHARED_REASONS,
  'changed-elsewhere': {
    nb: 'Noen har endret dette uten å endre posten som følger med. Posten gjelder.',
    en: 'Somebody changed this without changing the record that comes with it. The record counts.',
  },
  duplicate: { nb: 'Posten står flere ganger.', en: 'The record is there more than once.' },
  'holidays-unsaid': {
    nb: 'Det er ukjent om det er åpent på helligdager. Uka er skrevet, og helligdager sies det ingenting om.',
    en: 'It is not known whether it is open on public holidays. The week is written, and nothing is said of holidays.',
  },
  'hours-as-words': TAG_REASONS['hours-as-words'],
  'hours-closed': {
    nb: 'Tilbudet er ikke i drift, så åpningstidene er ikke skrevet med schema.orgs ord. De følger med i posten.',
    en: 'The service is not in operation, so its hours were not written in the words of schema.org. They come with the record.',
  },
  'hours-stale': {
    nb: 'Åpningstidene er for gamle til å skrives med schema.orgs ord. De følger med i posten.',
    en: 'The hours are too old to be written in the words of schema.org. They come with the record.',
  },
  'hours-unread': {
    nb: 'Åpningstidene kunne ikke leses helt, og er ikke tatt med.',
    en: 'The hours could not be read whole and were not taken over.',
  },
  'hours-unsaid': {
    nb: 'schema.org har ikke ord for disse åpningstidene, så de er ikke skrevet slik. De følger med i posten.',
    en: 'schema.org has no words for these hours, so they were not written in them. They come with the record.',
  },
  'language-unknown': TAG_REASONS['language-unknown'],
  'no-json': { nb: 'Dette er ikke JSON.', en: 'This is no JSON.' },
  'no-node': { nb: 'Dette er ikke noe ledd i JSON-LD.', en: 'This is no node of JSON-LD.' },
  'no-promise': TAG_REASONS['no-promise'],
  'not-a-service': {
    nb: 'Dette er verken et tilbud, et sted eller den som driver det.',
    en: 'This is neither a service nor a place nor who runs it.',
  },
  'own-record': {
    nb: 'Posten som følger med, er ikke slik den skal være. Ordene er lest i stedet.',
    en: 'The record that comes with it is not as it should be. The words were read instead.',
  },
  'too-deep': { nb: 'Dette ligger for dypt.', en: 'This lies too deep.' },
  'too-long': TAG_REASONS['too-long'],
  'unread-property': { nb: 'Ingen felt svarer til dette.', en: 'No field answers to this.' },
  'unread-value': TAG_REASONS['unread-value'],
});
