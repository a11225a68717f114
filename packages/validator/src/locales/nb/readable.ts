import type { Params } from '../../finding.ts';
import type { readable as en } from '../en/readable.ts';
import type { TranslatedSentences } from '../types.ts';
import {
  FORMATS,
  joined,
  listOf,
  quotedAll,
  REASONS,
  SHEET_HELP,
  tooLarge,
  SYNTAX_HELP,
  TOO_LARGE_HELP,
  tooLargePart,
  typeOf,
} from './words.ts';

/** Where a file ends that was cut off. */
const cutOff = ({ record, list, field, of }: Params): string => {
  if (of === 'line') return 'Filen slutter midt i denne linjen.';
  if (record !== undefined)
    return `Filen slutter midt i post ${String(record)}${list === '' ? '' : ` av «${String(list)}»`}.`;
  return field === undefined
    ? 'Filen slutter for tidlig: ikke alt den åpner, er lukket.'
    : `Filen slutter midt i feltet «${String(field)}».`;
};

/** A comma behind the last of a list or record. */
const spareComma = ({ count }: Params): string =>
  `Her står et komma bak den siste i en liste eller post${Number(count) > 1 ? `, og slik er det ${String(count)} steder i filen` : ''}. Resten er kontrollert, men nettsider og andre programmer kan ikke lese filen.`;

/** What to do about a file that is something else, by what it is. */
const OTHER_KINDS: Readonly<Record<string, string>> = {
  'dead-link': 'Legg tilbake det lenken fører til, eller slett lenken.',
  pdf: 'Kopier tabellen inn i et regneark, og lagre det som XLSX, ODS eller CSV.',
  picture: 'Kopier tabellen inn i et regneark, og lagre det som XLSX, ODS eller CSV.',
  packed: 'Pakk den ut, og bruk filen som ligger i den.',
  'no-text': 'Se etter at det er rett fil: JSON, NDJSON, YAML, XLSX, ODS og CSV blir lest.',
};

/** What the rules of the family readable say in Bokmål, and why. */
export const readable = {
  'file/syntax': {
    why: 'Ingenting i filen kan brukes, og ingenting i den er kontrollert, før den kan leses.',
    message: (params) =>
      params['reason'] === 'cut-off'
        ? cutOff(params)
        : params['reason'] === 'spare-comma'
          ? spareComma(params)
          : `${params['of'] === 'part' ? 'Denne delen av filen kan ikke leses, og er utelatt' : 'Filen kan ikke leses'}: ${REASONS[String(params['reason'])] ?? String(params['detail'])}.`,
    help: ({ format, reason, record, of }) =>
      /^(?:spare|extra|line)-comma$/.test(String(reason))
        ? 'Ta bort kommaet: det står bare komma mellom to, aldri bak den siste.'
        : reason === 'cut-off'
          ? `Den er kuttet, eller ikke lagret til slutten: lagre, eksporter eller last den ned på nytt.${of === 'line' || Number(record) > 1 ? ' Det som står før, er kontrollert.' : ''}`
          : reason !== undefined &&
              Object.hasOwn(SHEET_HELP, String(reason)) &&
              (reason === 'empty' || (format !== 'JSON' && format !== 'YAML'))
            ? (SHEET_HELP[String(reason)] ?? '')
            : (SYNTAX_HELP[String(reason)] ??
              (format === 'JSON'
                ? 'Se på denne linjen og den før: et komma, et anførselstegn eller en parentes mangler, eller det er en for mye.'
                : 'Se på denne linjen og den før: innrykket (mellomrom, aldri tabulator), et anførselstegn som mangler, eller et kolon i en tekst uten anførselstegn.')),
  },
  'file/duplicate-key': {
    why: 'Noen programmer beholder den første verdien og noen den siste. Sier en av dem at en adresse er hemmelig, offentliggjør halvparten av programmene den.',
    message: ({ field }) => `Feltet «${String(field)}» står to ganger i samme post.`,
    help: () => 'Behold det som er riktig, og fjern det andre.',
  },
  'file/not-a-directory': {
    why: 'Det den inneholder, kan ikke vises til en leser. Fortalt felt for felt ville det se ut som om en katalog hadde mange feil.',
    message: ({ format, holds, count, fields }) =>
      format !== undefined
        ? `Filen er ingen tjenestekatalog, men en liste i et annet format: ${FORMATS[String(format)] ?? String(format)}.`
        : holds === 'fields'
          ? `Filen er ingen tjenestekatalog: den har ${joined(quotedAll(fields))}, og ingenting som gjør den til en.`
          : holds === 'list'
            ? `Filen er ingen tjenestekatalog: ingen av ${String(count)} i listen er et tilbud eller en organisasjon${listOf(fields).length === 0 ? '' : `; den første har ${joined(quotedAll(fields))}`}.`
            : `Filen er ingen tjenestekatalog: den er bare ${typeOf(holds)}.`,
    help: ({ format }) =>
      format === undefined
        ? 'Se etter at det er riktig fil. En katalog begynner med kind: service-directory og har organizations og services; lister fra andre programmer kan gjøres om til en ved hjelp av et regneark.'
        : 'Gjør den om til en katalog: service-directory convert, med navnet på filen.',
  },
  'file/not-lines': {
    why: 'Programmer som leser en slik fil linje for linje, finner ingen post i den, eller avviser den.',
    message: ({ ending }) =>
      `Filen heter ${String(ending)}, men er ett JSON-dokument over flere linjer. Den ble lest som JSON.`,
    help: ({ ending }) =>
      `Gi den endelsen .json, eller lagre den på nytt med én post på hver linje hvis den skal være ${String(ending)}.`,
  },
  'file/not-utf8': {
    why: 'Bokstaver som å, ł og ș blir til andre tegn, og navn og adresser med dem.',
    message: ({ encoding, places }) =>
      encoding !== undefined
        ? `Filen er i ${String(encoding)}, ikke i UTF-8. Den ble lest likevel; nettlesere og andre programmer gjør det ikke.`
        : places !== undefined
          ? `${places === 1 ? 'En bokstav her er' : `Bokstaver på ${String(places)} steder, det første her, er`} ikke i UTF-8 som resten av filen, og kan bli lest feil.`
          : 'Filen er ikke i UTF-8, så bokstaver som å og ł kan ikke leses. Den første er her.',
    help: ({ places }) =>
      places === undefined
        ? 'Åpne den i redigeringsprogrammet og lagre den med tegnkodingen UTF-8.'
        : 'Åpne filen, skriv bokstaven på nytt, og lagre den med tegnkodingen UTF-8. Noe med en annen tegnkoding er limt inn eller satt sammen med den.',
  },
  'file/byte-order-mark': {
    why: 'Mange programmer som leser JSON, avviser en fil som begynner med det.',
    message: () => 'Filen begynner med et usynlig merke (byte order mark).',
    help: () => 'Lagre den som «UTF-8», ikke som «UTF-8 med BOM».',
  },
  'file/too-large': {
    why: 'En fil av den størrelsen holder ingen ved like for hånd, og ingen gammel telefon laster den.',
    message: ({ megabytes, limit, of }) =>
      megabytes !== undefined
        ? `Filen er på ${String(megabytes)} MB; det leses høyst ${String(limit)} MB.`
        : (tooLargePart(String(of), Number(limit)) ??
          `Filen er ikke lest: ${tooLarge(String(of), Number(limit))}.`),
    help: ({ megabytes, of }) =>
      (megabytes === undefined ? TOO_LARGE_HELP[String(of)] : undefined) ??
      'Del katalogen i én fil per tjeneste, i en mappe.',
  },
  'file/unreadable': {
    why: 'Posten i den blir verken kontrollert eller publisert.',
    message: ({ reason, detail, refused }) =>
      refused !== undefined
        ? `Dette ${String(refused)}.`
        : `Filen kan ikke åpnes: ${REASONS[String(reason)] ?? String(detail)}.`,
    help: ({ reason, refused }) =>
      refused !== undefined
        ? 'Gi en fil eller en mappe som inneholder en katalog.'
        : (OTHER_KINDS[String(reason)] ?? 'Se etter at filen finnes, og at du har lov til å lese den.'),
  },
  'file/ignored': {
    why: 'Noen har lagret en post med en annen endelse og tror at den er publisert.',
    message: ({ name, isFolder, rename }) =>
      isFolder === true
        ? `Mappen «${String(name)}» blir ikke lest.`
        : rename !== undefined
          ? `Filen «${String(name)}» blir ikke lest, for den heter ikke «${String(rename)}».`
          : `Filen «${String(name)}» blir ikke lest: bare .yaml, .yml og .json blir det.`,
    help: ({ isFolder, rename }) =>
      isFolder === true
        ? 'Legg postene rett i «organizations» og «services», én fil for hver.'
        : rename !== undefined
          ? `Kall filen «${String(rename)}». Vis filendelser i Filutforskeren for å se hele navnet.`
          : 'Endre endelsen hvis den er en post; flytt den et annet sted hvis ikke.',
  },
  'file/name-differs': {
    why: 'Den som leter etter posten etter id, finner ikke filen og legger den inn en gang til.',
    message: ({ name, id }) => `Filen heter «${String(name)}» og inneholder posten «${String(id)}».`,
    help: ({ id, ending }) =>
      `Kall filen «${String(id)}${String(ending)}». Er id-en ny, behold den gamle: en id endres aldri.`,
  },
  'file/second-head': {
    why: 'Hvilken av de to som sier hvilket språk og land postene hører til, blir gjetning, og tidssone og telefonnumre avhenger av det.',
    message: () => 'Denne linjen er et nytt hode for en katalog; det første gjelder.',
    help: () => 'Behold ett hode, på første linje, og lag en egen fil for den andre katalogen.',
  },
} satisfies Readonly<Record<keyof typeof en, TranslatedSentences>>;
