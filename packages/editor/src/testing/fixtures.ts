/** An invented directory in one file, with most of what the editor has to show. */

/** The day on which the stories happen. */
export const TODAY = '2026-11-28';

const HEAD = `kind: service-directory
schemaVersion: '1.1'
id: prove
name:
  nb: Prøvekatalogen
  en: The invented directory
publisher:
  name: Nettverket
license: CC0-1.0
country: 'NO'
timeZone: Europe/Oslo
languages: [nb, en, ar]
updatedOn: '2026-11-20'
`;

const ORGANIZATIONS = `organizations:
  - id: nettverket
    name: Nettverket
    email: post@nettverket.example.org
`;

/** Open over midnight, translated in part, checked long ago; the end of Saturday is a mistake. */
const NIGHT_CAFE = `  - id: nattkafeen
    organizationIds: [nettverket]
    name:
      nb: Nattkafeen
      en: The night café
      ar: مقهى الليل
    summary:
      nb: Varm mat om natten. Alle kan komme.
      ar: طعام ساخن ليلاً. الجميع مرحب بهم.
    needs: [food, social-work]
    access:
      residenceStatus:
        value: not-asked
    openingHours:
      periods:
        - days: [fr]
          opens: '22:00'
          closes: '03:00'
        - days: [sa]
          opens: '22:00'
          closes: '25:00'
    contacts:
      - channel: phone
        value: '+4722112233'
        label: Vakt
    sources:
      - id: s1
        url: https://nettverket.example.org/
        retrievedOn: '2025-01-01'
        supports: [summary, needs, openingHours]
    verification:
      lastVerifiedOn: '2025-01-01'
      method: website
      confidence: low
`;

const DAY_CENTRE = `  - id: dagsenteret
    organizationIds: [nettverket]
    name: { nb: Dagsenteret, en: The day centre }
    summary: { nb: Kaffe og ro., en: Coffee and quiet. }
    needs: [day-centre]
    access:
      residenceStatus: unconfirmed
    sources:
      - id: s1
        url: https://nettverket.example.org/dag
        retrievedOn: '2026-11-01'
        supports: [summary, needs]
    verification:
      lastVerifiedOn: '2026-11-01'
      method: website
      confidence: high
`;

/** The directory as one file of YAML. */
export const DIRECTORY = `${HEAD}${ORGANIZATIONS}services:\n${NIGHT_CAFE}${DAY_CENTRE}`;

/** A file that cannot be read: a bracket is not closed. */
export const BROKEN = `${HEAD}services: [{ id: a\n`;
