import type { HelpByKey } from './help-by-key.ts';

/** What the columns of `evidenceColumns` hold, and an example of each. */
export const evidenceHelp: HelpByKey = {
  source: [['Siden der opplysningene i raden står. Vilkårene (pris, opphold …) hviler på den.', 'The page on which the facts of the row stand. The conditions (cost, residence …) rest on it.'], 'https://example.org/helse'],
  sourceRead: [['Dagen noen leste kilden.', 'The day on which somebody read the source.'], '2026-09-01'],
  basis: [['Hva vilkårene i raden bygger på: tjenesten selv, andre, eller loven.', 'What the conditions of the row rest on: the service itself, others, or the law.'], ['sier tjenesten selv', 'says the service itself']],
  lastVerifiedOn: [['Dagen noen sist kontrollerte raden.', 'The day on which somebody last checked the row.'], '2026-09-01'],
  method: [['Hvordan raden ble kontrollert.', 'How the row was checked.'], ['Sjekket på telefon', 'Checked by phone']],
  verifiedBy: [['Hvem som kontrollerte, som rolle, aldri navn.', 'Who checked it, as a role, never a name.'], ['redaksjonen', 'the editors']],
  confidence: [['Hvor sikre dere er på raden.', 'How sure you are of the row.'], ['Ganske sikkert', 'Fairly sure']],
  reviewBy: [['Dagen raden må kontrolleres igjen.', 'The day by which the row must be checked again.'], '2027-03-01'],
  status: [['Om tjenesten er i drift. Tomt: i drift.', 'Whether the service runs. Empty: it does.'], ['I drift', 'Running']],
  replacedBy: [['Id-en til tjenesten som tok over.', 'Id of the service that took over.'], ''],
  seeAlso: [['Id-er til tjenester som hjelper der denne ikke gjør det.', 'Ids of services that help where this one does not.'], ''],
  alert: [['En melding som gjelder en tid.', 'A notice that holds for a while.'], ['Ny inngang i høst.', 'New entrance this autumn.']],
  alertFrom: [['Første dag meldingen gjelder.', 'First day of the notice.'], '2026-09-15'],
  alertThrough: [['Siste dag meldingen gjelder.', 'Last day of the notice.'], '2026-11-30'],
  internal: [['Til dere selv; publiseres aldri. Skriv ikke hemmelige adresser her.', 'For yourselves; never published. Write no secret addresses here.'], ['Ring dem i mars.', 'Call them in March.']],
}; // prettier-ignore
