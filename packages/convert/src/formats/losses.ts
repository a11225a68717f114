import type { LossReasons } from '../field-map.ts';

/** What is lost whatever the formats are. */
export const DIRECTORY_LOSSES: LossReasons = {
  'directory/secret-place': {
    en: 'The place is confidential, or does not say how public it is: what shows where it is has been left out. Take it out of the source too.',
    nb: 'Stedet er hemmelig, eller sier ikke hvor offentlig det er: det som viser hvor det ligger, er utelatt. Ta det ut av kilden også.',
  },
  'directory/place-too-exact': {
    en: 'The place is told on request, or only as an area: street, postal code and a position finer than the town have been left out.',
    nb: 'Stedet oppgis på forespørsel, eller bare som et område: gate, postnummer og posisjon finere enn tettstedet er utelatt.',
  },
};
