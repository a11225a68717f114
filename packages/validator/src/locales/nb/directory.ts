import type { directory as en } from '../en/directory.ts';
import type { TranslatedSentences } from '../types.ts';
import { joined } from './words.ts';

/** What the rules of the family directory say in Bokmål, and why. */
export const directory = {
  'directory/no-report-address': {
    why: 'Leserne finner feilene først. Uten en adresse blir de stående.',
    message: () => 'Katalogen sier ikke hvor en leser kan melde feil.',
    help: () => 'Legg til publisher.reportUrl eller publisher.email.',
  },
  'directory/holidays-running-out': {
    why: 'På en helligdag som ikke er ført opp, vises en stengt dør som åpen.',
    message: ({ missing }) => `Helligdagene i ${joined(missing)} er ikke ført opp.`,
    help: ({ missing }) => `Legg helligdagene i ${joined(missing)} til i publicHolidays.`,
  },
  'directory/no-emergency-contacts': {
    why: 'De vises før alt annet, til en som kanskje ikke kjenner nummeret i dette landet.',
    message: () => 'Katalogen har ingen nødnumre.',
    help: () => 'Legg til emergencyContacts, som ambulanse og politi, med det en bør vite før en ringer.',
  },
  'directory/no-services': {
    why: 'En side uten innhold er som oftest en mappe som ikke ble funnet, og ser ut som «det finnes ingen hjelp».',
    message: () => 'Katalogen har ingen tjenester.',
    help: () => 'Se etter at postene ligger i mappa «services» ved siden av directory.yaml.',
  },
  'organization/identifier-checksum': {
    why: 'Med et feil siffer sier katalogen at noen andre driver tjenesten.',
    message: ({ value }) =>
      `${String(value)} er ikke et norsk organisasjonsnummer: kontrollsifferet stemmer ikke.`,
    help: () => 'Slå opp organisasjonen på brreg.no og kopier de ni sifrene.',
  },
} satisfies Readonly<Record<keyof typeof en, TranslatedSentences>>;
