import type { Params } from '../../finding.ts';
import type { TranslatedSentences } from '../types.ts';
import { columnName, heading, quoted, shown } from './spreadsheet-words.ts';
import { joined } from './words.ts';

/** Of a title, or the name of a sheet, that says that what stands below it is secret or not for readers. */
const secretTitle = (sheet: Params[string]): string =>
  sheet === undefined
    ? 'Tittelen ser ut til å gjelde radene under. Stedene i dem er lest som hemmelige, og ingen ser om de er åpne nå.'
    : `Navnet på arket ${quoted(sheet)} ser ut til å gjelde alle radene. Stedene i dem er lest som hemmelige.`;

/** Of a cell that explains colors, by which something is shut, or secret. */
function colorKey(isShut: boolean, isSecret: boolean): string {
  const what = isShut && isSecret ? 'stengt eller hemmelig' : isShut ? 'stengt' : 'hemmelig';
  return [
    `Cellen sier at farge eller skrift betyr at noe er ${what}. Farger og skrift blir ikke lest: en rad som er merket slik, er lest som de andre.`,
    ...(isShut ? ['Ingen ser om noen av dem er åpne nå.'] : []),
    ...(isSecret ? ['En adresse som er merket som hemmelig, er med.'] : []),
  ].join(' ');
}

/** What is said of hidden columns, in Bokmål. */
export const hiddenColumns = {
  why: 'Det som er skjult, er ofte hemmelig og følger med filen: den som får den, kan vise kolonnene igjen.',
  message: ({ columns, count, isSecret }) =>
    isSecret === true
      ? `Den skjulte kolonnen ${joined(columns)} sier i ${shown(count)} ${count === 1 ? 'rad' : 'rader'} at et sted er hemmelig, eller at raden ikke skal vises. Stedene der er lest som hemmelige, uansett hva de synlige kolonnene sier.`
      : `${shown(count)} ${count === 1 ? 'kolonne' : 'kolonner'} er skjult (${joined(columns)}) og ikke lest. Den som får filen, kan vise dem.`,
  help: () =>
    'Vis dem og se hva som står der. Slett det som er hemmelig, og la resten være synlig. Sier en av dem i hvilke uker tider gjelder, eller om en tjeneste er i drift, ser ingen før det om det er åpent.',
} satisfies TranslatedSentences;

/** What is said of a title or of new headings among the rows, in Bokmål. */
export const otherHeadings = {
  why: 'En adresse blir publisert som et telefonnummer, eller en merknad som en adresse. Og det en tittel sier om radene under, som at de er nedlagt eller hemmelige, når ingen.',
  message: ({ row, isTitle, isBeside, isColors, isShut, isSecret, sheet, ...params }) =>
    isColors === true
      ? colorKey(isShut === true, isSecret === true)
      : isBeside === true
        ? `Ved den andre kolonnen ${heading(params)} begynner det en ny tabell ved siden av den første. Denne kolonnen og alle bak den er ikke lest.`
        : isTitle === true
          ? isSecret === true
            ? secretTitle(sheet)
            : 'Tittelen ser ut til å gjelde radene under, og er ikke lest: de er lest som om den ikke sto der. Ingen ser om de er åpne nå.'
          : `Raden ser ut som nye overskrifter. Alt under rad ${shown(row)} er lest med de første overskriftene, og kan stå i feil kolonne.`,
  help: ({ isTitle, isBeside, isColors, sheet }) =>
    isColors === true
      ? `Skriv det fargen betyr, i hver rad som er merket slik, som «nedlagt» under ${columnName('status')} eller «hemmelig» under ${columnName('visibility')}. Slett så forklaringen.`
      : isBeside === true
        ? 'Flytt den andre tabellen til et eget ark, eller sett radene i den under radene i den første. Er det navn på personer, flytt dem til en fil som ikke deles.'
        : isTitle === true
          ? `Skriv det i hver rad det gjelder, som «nedlagt» under ${columnName('status')} eller «hemmelig» under ${columnName('visibility')}, og ${sheet === undefined ? 'slett tittelen' : 'gi arket et annet navn'}. Rader som ikke skal ut, flytter du til en fil som ikke deles.`
          : 'Flytt radene under til et eget ark, eller gi dem de samme kolonnene som radene over.',
} satisfies TranslatedSentences;
