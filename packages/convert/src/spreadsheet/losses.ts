import type { LossReasons } from '../field-map.ts';

/** Why something of a directory is not in a spreadsheet that was made of it. Those of reading are rules of the validator. */
export const SPREADSHEET_LOSSES: LossReasons = {
  'spreadsheet/not-a-record': {
    nb: 'Det som står her, er ikke en post i katalogen.',
    en: 'What stands here is no record of a directory.',
  },
  'spreadsheet/too-deep': {
    nb: 'Feltet har for mange nivåer inni hverandre.',
    en: 'The field has too many levels within one another.',
  },
  'spreadsheet/secret-place': {
    nb: 'Stedet er ikke åpent for alle, eller det står ikke hvem som kan vite hvor det er. Det som fører dit, skrives ikke i regnearket.',
    en: 'The place is not for all to know, or nothing says who may know it. What leads there is not written into the spreadsheet.',
  },
  'spreadsheet/no-head': {
    nb: 'Ett ark alene har ikke plass til det som gjelder hele katalogen.',
    en: 'One sheet alone has no room for what holds for the whole directory.',
  },
  'spreadsheet/no-row': {
    nb: 'Ingen rad sier dette: det finnes bare rader for tjenester og organisasjonene de nevner.',
    en: 'No row says this: there are only rows of services, and the organisations that they name.',
  },
  'spreadsheet/same-name': {
    nb: 'To organisasjoner har samme navn, og blir til én når raden leses.',
    en: 'Two organisations have the same name, and become one when the row is read.',
  },
  'spreadsheet/no-cell': {
    nb: 'Den enkle formen har ingen kolonne for dette.',
    en: 'The simple shape has no column for this.',
  },
  'spreadsheet/first-only': {
    nb: 'En rad har plass til ett sted. Bare det første er med.',
    en: 'A row has room for one place. Only the first is taken.',
  },
  'spreadsheet/other-evidence': {
    nb: 'Alle vilkår i en rad hviler på det samme. Dette hviler på noe annet, og er utelatt heller enn å love for mye.',
    en: 'All conditions of a row rest on the same. This one rests on something else, and is left out rather than promise too much.',
  },
  'spreadsheet/evidence-of-row': {
    nb: 'Raden har ett grunnlag for alt den sier, så hva hver ting hviler på, er ikke med.',
    en: 'The row has one basis for all that it says, so what each thing rests on is not in it.',
  },
  'spreadsheet/hours-not-in-words': {
    nb: 'Disse tidene kan ikke sies i en celle uten at noe faller bort.',
    en: 'These hours cannot be said in a cell without something falling away.',
  },
  'spreadsheet/id-made-anew': {
    nb: 'Raden nevner ikke denne id-en. Den lages på nytt når arket leses.',
    en: 'The row does not name this id. It is made anew when the sheet is read.',
  },
  'spreadsheet/order': {
    nb: 'Rekkefølgen blir en annen, siden hver kanal har sin kolonne.',
    en: 'The order becomes another, since each channel has its column.',
  },
  'spreadsheet/reads-otherwise': {
    nb: 'Cella leses litt annerledes: uten blanke tegn i endene, eller med det språket som overskriften sier.',
    en: 'The cell is read a little otherwise: without blanks at its ends, or in the language of its heading.',
  },
};
