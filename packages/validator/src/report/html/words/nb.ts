import type { HtmlWords } from './types.ts';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const services = (count: number) =>
  count === 0 ? 'Ingen tjenester' : counted(count, 'tjeneste', 'tjenester');

/** The words of the HTML report in Bokmål. */
export const nb: HtmlWords = {
  kind: 'Kontroll av en katalog over tjenester',
  noName: 'Katalog uten navn',
  checkedOn: 'Kontrollert',
  content: 'Innhold',
  program: 'Kontrollert med',
  countLabel: (count, severity) =>
    severity === 'error'
      ? 'feil'
      : severity === 'warning'
        ? count === 1
          ? 'advarsel'
          : 'advarsler'
        : count === 1
          ? 'merknad'
          : 'merknader',
  holds: {
    heading: 'Hva katalogen inneholder',
    intro: 'Alt som ble lest, er talt med, også det som har feil.',
  },
  numbers: {
    caption: 'I alt',
    services: 'Tjenester',
    organizations: 'Organisasjoner',
    places: 'Steder',
    confidentialPlaces: 'av disse med hemmelig adresse',
    withoutSource: 'Tjenester uten noen kilde',
  },
  columns: { name: 'Navn', services: 'Tjenester', count: 'Antall' },
  needs: 'Hva de hjelper med',
  residence: { caption: 'Spør de om opphold?', unknown: 'Ikke kjent' },
  localities: {
    caption: 'Hvor',
    none: 'Uten sted (telefon, internett eller hemmelig sted)',
    others: (count) => `${count} andre steder`,
  },
  languages: {
    caption: 'Språk de hjelper på',
    unknown: 'Ikke kjent',
    others: (count) => `${count} andre språk`,
  },
  texts: 'Språk i tekstene',
  freshness: {
    caption: 'Når de sist ble kontrollert',
    within3Months: 'De siste 3 månedene',
    within6Months: 'For 3 til 6 måneder siden',
    within12Months: 'For 6 til 12 måneder siden',
    older: 'For mer enn 12 måneder siden',
    never: 'Aldri, eller ingen har sagt når',
    summary: (stale, dueSoon) =>
      `${services(stale)} skulle vært kontrollert igjen. ${services(dueSoon)} skal kontrolleres de neste 30 dagene.`,
  },
  findings: {
    why: 'Hvorfor det betyr noe',
    help: 'Slik retter du',
    caption: (code) => `Steder med ${code}`,
  },
  records: {
    heading: 'Post for post',
    intro: 'De samme funnene en gang til, for den som retter én post om gangen. De verste først.',
    caption: 'Funn etter post',
    rules: 'Regler',
    whole: 'Filen som helhet',
  },
  contents: 'På denne siden',
  showRest: (count) => `Vis ${count} til`,
  footer: (version) =>
    `Laget av service-directory ${version}. Denne siden henter ingenting fra internett og har ingen skript.`,
};
