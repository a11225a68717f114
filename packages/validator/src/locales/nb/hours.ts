import type { hours as en } from '../en/hours.ts';
import type { TranslatedSentences } from '../types.ts';

/** What the rules of the family hours say in Bokmål, and why. */
export const hours = {
  'hours/overlap': {
    why: 'En av dem er en skrivefeil, ofte en stengetid, og leseren får høre den seneste.',
    message: ({ first, second }) => `Periode ${String(first)} og ${String(second)} overlapper.`,
    help: () => 'Rett tidene, eller gi hver periode en label som sier hva den er for.',
  },
  'hours/equal-times': {
    why: 'Det leses som åpent et helt døgn. Som regel var det ment som stengt, eller en av tidene ble ikke fylt ut.',
    message: ({ opens }) => `Det åpner og stenger ${String(opens)}, som leses som 24 timer.`,
    help: () => 'Rett tiden. Døgnet rundt er always: true, eller 00:00 til 24:00; en stengt dag utelates.',
  },
  'hours/exception-order': {
    why: 'Det gjelder ingen dag, så døra vises som åpen i ferien.',
    message: ({ from, through }) => `Unntaket slutter ${String(through)}, før det begynner ${String(from)}.`,
    help: () => 'Bytt datoene, eller rett årstallet.',
  },
  'hours/exceptions-disagree': {
    why: 'En slik dag avhenger det av rekkefølgen om døra vises som åpen.',
    message: ({ from }) => `To unntak sier ulike ting om ${String(from)}.`,
    help: () => 'Del det lengste, så hver dag står i ett unntak.',
  },
  'hours/valid-range': {
    why: 'Den gjelder ingen dag, så døra vises aldri som åpen.',
    message: ({ from, through }) =>
      `Perioden gjelder til og med ${String(through)}, før den begynner å gjelde ${String(from)}.`,
    help: () => 'Bytt validFrom og validThrough, eller rett årstallet.',
  },
  'hours/never-open': {
    why: 'Tjenesten vises som stengt for godt. Er det feil, holder folk seg borte fra en åpen dør.',
    message: ({ isEmpty }) =>
      isEmpty === true
        ? 'Åpningstidene har ingen periode, så tjenesten vises som stengt for godt.'
        : 'Alle periodene er over, så tjenesten vises som stengt for godt.',
    help: () =>
      'Fyll ut tidene som gjelder nå. Er de ikke kjent, fjern dem; er tjenesten nedlagt, si det med status.',
  },
  'hours/always-and-periods': {
    why: 'Bare én av delene er sann, og noen går kanskje ut om natta for den andre.',
    message: () => 'Åpningstidene er døgnet rundt (always) og har perioder i tillegg.',
    help: () => 'Behold det som er sant.',
  },
  'hours/last-entry': {
    why: 'Noen skynder seg for å rekke inn før en tid da huset ikke engang er åpent.',
    message: ({ lastEntry }) => `Siste inngang ${String(lastEntry)} ligger utenfor perioden.`,
    help: () => 'Rett tiden.',
  },
  'service/crisis-line-without-hours': {
    why: 'Den som trenger den om natta, må vite med en gang om noen svarer.',
    message: () => 'Krisetelefonen sier ikke når noen svarer.',
    help: () => 'Legg til openingHours, eller always: true når den er døgnåpen.',
  },
} satisfies Readonly<Record<keyof typeof en, TranslatedSentences>>;
