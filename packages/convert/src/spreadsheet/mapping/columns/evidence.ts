import { otherHeadings, words, type Column } from '../column.ts';

/** Where the row was read, how it was checked, and its state. */
export const evidenceColumns: readonly Column[] = [
  {
    key: 'source',
    path: 'sources.url',
    type: 'web',
    ...words(
      'Kilde (lenke)|Kilde|Kilder|Lenke til kilde|Hentet fra|Kilde URL|Opplysningene er fra',
      'Source (link)|Source|Sources|Source url|Taken from',
    ),
  },
  {
    key: 'sourceRead',
    path: 'sources.retrievedOn',
    type: 'date',
    ...words(
      'Kilde lest (dato)|Kilde lest|Lest dato|Kilde dato|Dato for kilde|Kilde hentet|Lest|Hentet dato',
      'Source read (date)|Source date|Retrieved|Accessed|Read on',
    ),
  },
  {
    key: 'basis',
    path: 'access.basis',
    type: 'code',
    list: 'basis',
    ...words(
      'Grunnlag|Bygger på|Basis|Hvem sier det|Hviler på',
      'Basis|Rests on|Based on|Who says so',
    ),
  },
  {
    key: 'lastVerifiedOn',
    path: 'verification.lastVerifiedOn',
    type: 'date',
    ...words(
      'Sist kontrollert|Oppdatert|Sist oppdatert|Kontrollert|Sist sjekket|Sjekket|Kvalitetssikret|Dato kontrollert|Oppdatert dato|Sist verifisert|Sist bekreftet|Siste sjekk|Dato',
      'Last checked|Updated|Last updated|Checked|Last verified|Last check|Last checked on|Verified|Date',
    ),
  },
  {
    key: 'method',
    path: 'verification.method',
    type: 'code',
    list: 'verificationMethod',
    ...words(
      'Kontrollert hvordan|Hvordan kontrollert|Kontrollmåte|Sjekket hvordan|Metode|Kontrollert ved|Hvordan det ble sjekket',
      'How checked|Checked how|Method|Verification method|Checked by way of|How it was checked',
    ),
  },
  {
    key: 'verifiedBy',
    path: 'verification.verifiedBy',
    type: 'text',
    ...words(
      'Kontrollert av (rolle)|Kontrollert av|Sjekket av|Oppdatert av',
      'Checked by (role)|Checked by|Updated by',
    ),
  },
  {
    key: 'confidence',
    path: 'verification.confidence',
    type: 'code',
    list: 'confidence',
    ...words(
      'Sikkerhet|Hvor sikkert|Hvor sikre vi er|Pålitelighet|Sikker',
      'Confidence|How sure|How sure we are|Certainty|Reliability',
    ),
  },
  {
    key: 'reviewBy',
    path: 'verification.reviewBy',
    type: 'date',
    ...words(
      'Kontrolleres igjen|Neste kontroll|Kontrolleres innen|Sjekkes igjen|Sjekkes igjen innen|Neste sjekk|Frist',
      'Check again|Next check|Check again by',
    ),
  },
  {
    key: 'status',
    path: 'status',
    type: 'code',
    list: 'serviceStatus',
    ...words(
      'Status|Driftsstatus|Er det i drift|Aktiv|Aktivt|I drift|I drift nå|Fortsatt i drift|Fremdeles i drift|Framleis i drift|I bruk',
      'Status|Is it running|Active|Is active|In operation|Operational|Running|Still running|Still open|In use',
    ),
    yes: 'active',
    no: 'inactive',
  },
  {
    key: 'isEnded',
    path: 'status',
    type: 'code',
    list: 'serviceStatus',
    yes: 'defunct',
    no: 'active',
    mayBeDay: true,
    sameAs: 'status',
    ...otherHeadings(
      'Nedlagt|Lagt ned|Avsluttet|Avviklet|Opphørt|Ikke i drift|Ute av drift|Lagd ned|Nedlagt dato|Dato nedlagt|Nedlagt fra|Nedleggingsdato|Nedleggelsesdato|Lagt ned dato|Dato for nedleggelse|Avsluttet dato|Dato avsluttet|Avviklet dato|Opphørt dato|Avslutta|Avvikla|Opphøyrt|Ikke lenger i drift|Stengt permanent|Permanent stengt|Stengt for godt',
      'Closed down|Discontinued|Defunct|Permanently closed|Not in operation|Closed permanently|Closed for good|Shut down|No longer in operation|Out of operation|Closed date|Date closed|Closed since|Date of closure|Closure date',
    ),
  },
  {
    key: 'isClosed',
    path: 'status',
    type: 'code',
    list: 'serviceStatus',
    yes: 'inactive',
    no: 'active',
    sameAs: 'status',
    ...otherHeadings(
      'Stengt|Inaktiv|Inaktivt|Ikke aktiv|Ikke i bruk',
      'Closed|Inactive|Not active|Not in use',
    ),
  },
  {
    key: 'isPaused',
    path: 'status',
    type: 'code',
    list: 'serviceStatus',
    yes: 'temporarily-closed',
    no: 'active',
    sameAs: 'status',
    ...otherHeadings(
      'Midlertidig stengt|Stengt midlertidig|På pause|Pauset|Satt på pause',
      'Temporarily closed|Closed temporarily|Paused|On hold|Suspended',
    ),
  },
  {
    key: 'replacedBy',
    path: 'replacedBy',
    type: 'id',
    ...words(
      'Erstattet av',
      'Replaced by',
    ),
  },
  {
    key: 'seeAlso',
    path: 'seeAlso',
    type: 'list',
    ...words(
      'Se også',
      'See also',
    ),
  },
  {
    key: 'alert',
    path: 'alert.text',
    type: 'text',
    isTranslatable: true,
    ...words(
      'Melding|Beskjed|Varsel|Viktig melding',
      'Notice|Alert|Message',
    ),
  },
  {
    key: 'alertFrom',
    path: 'alert.from',
    type: 'date',
    ...words('Melding fra|Melding fra dato', 'Notice from'),
  },
  {
    key: 'alertThrough',
    path: 'alert.through',
    type: 'date',
    ...words('Melding til|Melding til dato', 'Notice until|Alert until|Notice through'),
  },
  {
    key: 'internal',
    path: 'internal',
    type: 'text',
    isRepeatable: true,
    ...words(
      'Intern merknad|Merknad|Merknader|Kommentar|Kommentarer|Notat|Notater|Internt|Intern kommentar|Til oss selv|Notater for redaktørene',
      'Internal note|Note|Notes|Comment|Comments|Internal|Notes of the editors|Remarks',
    ),
  },
]; // prettier-ignore
