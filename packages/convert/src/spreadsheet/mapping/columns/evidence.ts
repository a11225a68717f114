import { words, type Column } from '../column.ts';

/** Where the row was read, how it was checked, and its state. */
export const evidenceColumns: readonly Column[] = [
  {
    key: 'source',
    path: 'sources.url',
    type: 'web',
    ...words(
      ['Kilde (lenke)', 'Kilde', 'Kilder', 'Lenke til kilde', 'Kildelenke', 'Hentet fra', 'Kilde URL', 'Opplysningene er fra'],
      ['Source (link)', 'Source', 'Sources', 'Source link', 'Source url', 'Taken from'],
      ['Siden der opplysningene i raden står. Vilkårene (pris, opphold …) hviler på den.', 'The page on which the facts of the row stand. The conditions (cost, residence …) rest on it.'],
      'https://example.org/helse',
    ),
  },
  {
    key: 'sourceRead',
    path: 'sources.retrievedOn',
    type: 'date',
    ...words(
      ['Kilde lest (dato)', 'Kilde lest', 'Lest dato', 'Kilde dato', 'Dato for kilde', 'Kilde hentet', 'Lest', 'Hentet dato'],
      ['Source read (date)', 'Source read', 'Source date', 'Retrieved', 'Accessed', 'Read on'],
      ['Dagen noen leste kilden.', 'The day on which somebody read the source.'],
      '2026-09-01',
    ),
  },
  {
    key: 'basis',
    path: 'access.basis',
    type: 'code',
    list: 'basis',
    ...words(
      ['Grunnlag', 'Bygger på', 'Basis', 'Hvem sier det', 'Hviler på'],
      ['Basis', 'Rests on', 'Based on', 'Who says so'],
      ['Hva vilkårene i raden bygger på: tjenesten selv, andre, eller loven.', 'What the conditions of the row rest on: the service itself, others, or the law.'],
      ['sier tjenesten selv', 'says the service itself'],
    ),
  },
  {
    key: 'lastVerifiedOn',
    path: 'verification.lastVerifiedOn',
    type: 'date',
    ...words(
      ['Sist kontrollert', 'Oppdatert', 'Sist oppdatert', 'Kontrollert', 'Sist sjekket', 'Sjekket', 'Kvalitetssikret', 'Dato kontrollert', 'Oppdatert dato', 'Sist verifisert', 'Sist bekreftet', 'Dato'],
      ['Last checked', 'Updated', 'Last updated', 'Checked', 'Last verified', 'Verified', 'Date'],
      ['Dagen noen sist kontrollerte raden.', 'The day on which somebody last checked the row.'],
      '2026-09-01',
    ),
  },
  {
    key: 'method',
    path: 'verification.method',
    type: 'code',
    list: 'verificationMethod',
    ...words(
      ['Kontrollert hvordan', 'Hvordan kontrollert', 'Kontrollmåte', 'Sjekket hvordan', 'Metode', 'Kontrollert ved'],
      ['How checked', 'Checked how', 'Method', 'Verification method', 'Checked by way of'],
      ['Hvordan raden ble kontrollert.', 'How the row was checked.'],
      ['Sjekket på telefon', 'Checked by phone'],
    ),
  },
  {
    key: 'verifiedBy',
    path: 'verification.verifiedBy',
    type: 'text',
    ...words(
      ['Kontrollert av (rolle)', 'Kontrollert av', 'Sjekket av', 'Oppdatert av'],
      ['Checked by (role)', 'Checked by', 'Verified by', 'Updated by'],
      ['Hvem som kontrollerte, som rolle, aldri navn.', 'Who checked it, as a role, never a name.'],
      ['redaksjonen', 'the editors'],
    ),
  },
  {
    key: 'confidence',
    path: 'verification.confidence',
    type: 'code',
    list: 'confidence',
    ...words(
      ['Sikkerhet', 'Hvor sikkert', 'Pålitelighet', 'Sikker'],
      ['Confidence', 'How sure', 'Certainty', 'Reliability'],
      ['Hvor sikre dere er på raden.', 'How sure you are of the row.'],
      ['Ganske sikkert', 'Fairly sure'],
    ),
  },
  {
    key: 'reviewBy',
    path: 'verification.reviewBy',
    type: 'date',
    ...words(
      ['Kontrolleres igjen', 'Neste kontroll', 'Kontrolleres innen', 'Sjekkes igjen', 'Neste sjekk', 'Frist'],
      ['Check again', 'Review by', 'Next check', 'Check again by'],
      ['Dagen raden må kontrolleres igjen.', 'The day by which the row must be checked again.'],
      '2027-03-01',
    ),
  },
  {
    key: 'status',
    path: 'status',
    type: 'code',
    list: 'serviceStatus',
    ...words(
      ['Status', 'Driftsstatus', 'Aktiv'],
      ['Status', 'Active'],
      ['Om tjenesten er i drift. Tomt: i drift.', 'Whether the service runs. Empty: it does.'],
      ['I drift', 'Running'],
    ),
    yes: 'active',
  },
  {
    key: 'replacedBy',
    path: 'replacedBy',
    type: 'id',
    ...words(
      ['Erstattet av', 'Erstattet av (id)'],
      ['Replaced by', 'Replaced by (id)'],
      ['Id-en til tjenesten som tok over.', 'Id of the service that took over.'],
      '',
    ),
  },
  {
    key: 'seeAlso',
    path: 'seeAlso',
    type: 'list',
    ...words(
      ['Se også', 'Se også (id)'],
      ['See also', 'See also (id)'],
      ['Id-er til tjenester som hjelper der denne ikke gjør det.', 'Ids of services that help where this one does not.'],
      '',
    ),
  },
  {
    key: 'alert',
    path: 'alert.text',
    type: 'text',
    isTranslatable: true,
    ...words(
      ['Melding', 'Beskjed', 'Varsel', 'Viktig melding'],
      ['Notice', 'Alert', 'Message'],
      ['En melding som gjelder en tid.', 'A notice that holds for a while.'],
      ['Ny inngang i høst.', 'New entrance this autumn.'],
    ),
  },
  {
    key: 'alertFrom',
    path: 'alert.from',
    type: 'date',
    ...words(['Melding fra', 'Melding fra dato'], ['Notice from', 'Alert from'], ['Første dag meldingen gjelder.', 'First day of the notice.'], '2026-09-15'),
  },
  {
    key: 'alertThrough',
    path: 'alert.through',
    type: 'date',
    ...words(['Melding til', 'Melding til dato'], ['Notice until', 'Alert until', 'Notice through'], ['Siste dag meldingen gjelder.', 'Last day of the notice.'], '2026-11-30'),
  },
  {
    key: 'internal',
    path: 'internal',
    type: 'text',
    isRepeatable: true,
    ...words(
      ['Intern merknad', 'Merknad', 'Merknader', 'Kommentar', 'Kommentarer', 'Notat', 'Notater', 'Internt', 'Intern kommentar', 'Til oss selv'],
      ['Internal note', 'Note', 'Notes', 'Comment', 'Comments', 'Internal', 'Remarks'],
      ['Til dere selv; publiseres aldri. Skriv ikke hemmelige adresser her.', 'For yourselves; never published. Write no secret addresses here.'],
      ['Ring dem i mars.', 'Call them in March.'],
    ),
  },
]; // prettier-ignore
