import type { SheetLanguage } from '../../mapping/column.ts';

/** How to fill in the template, a sentence or two a line. */
export const GUIDE_LINES: Readonly<Record<SheetLanguage, readonly string[]>> = {
  nb: [
    'Slik fyller du ut arket «Tjenester»',
    'Én tjeneste på hver rad. Gule overskrifter må fylles ut, resten når dere vet det.',
    'Radene merket «forklaring» og «eksempel» blir ikke lest. La dem stå eller slett dem.',
    'Gå til en celle for å se hva som hører hjemme der. Noen celler har en nedtrekksliste; alle ordene står i arket «Lister».',
    'Flere svar i en celle skilles med semikolon: Mat; Klær.',
    'Vet dere ikke? La cellen stå tom eller skriv «vet ikke». Tomt blir aldri lest som ja eller nei.',
    'Telefon skrives med landkode: +47 22 99 00 00. Bare felles numre, aldri en persons eget.',
    'Åpningstider skrives slik: man–fre 10–15; tor 10–19.',
    'Kilde, dagen kilden ble lest, og grunnlag gjelder for hele raden. Uten dem blir ikke vilkårene vist som et løfte.',
    'En hemmelig adresse skal aldri stå i arket, heller ikke i merknader eller skjulte celler. Velg «Hemmelig adresse» under Synlighet og skriv bare byen under Område.',
    'Kolonner kan slettes, flyttes og legges til. Overskriftene må stå som de er.',
  ],
  en: [
    'How to fill in the sheet “Services”',
    'One service a row. Yellow headings must be filled in, the others when you know.',
    'The rows marked “explanation” and “example” are not read. Leave them or delete them.',
    'Go to a cell to see what belongs there. Some cells have a drop-down list; all the words stand in the sheet “Lists”.',
    'Several answers in a cell are separated by semicolons: Food; Clothes.',
    'Do you not know? Leave the cell empty or write “unknown”. Nothing is never read as yes or no.',
    'Phones are written with country code: +47 22 99 00 00. Shared numbers only, never a person’s own.',
    'Opening hours are written like this: Mon–Fri 10–15; Thu 10–19.',
    'The source, the day it was read, and the basis hold for the whole row. Without them the conditions are not shown as a promise.',
    'A secret address must never stand in the sheet, nor in notes or hidden cells. Choose “Secret address” under Visibility and write only the town under Area.',
    'Columns may be deleted, moved and added. The headings must stay as they are.',
  ],
};

/** Of the sheet of emergency numbers, where there is one. */
export const EMERGENCY_LINE: Readonly<Record<SheetLanguage, string>> = {
  nb: 'Arket «Nødnumre» har numrene i Norge. De står øverst i lista. Bytt dem ut der andre gjelder.',
  en: 'The sheet “Emergency numbers” has those of Norway. They stand above the list. Change them where others hold.',
};

/** The name of the sheet; the reader knows it for one without data. */
export const GUIDE_NAMES: Readonly<Record<SheetLanguage, string>> = { nb: 'Veiledning', en: 'Guide' };
