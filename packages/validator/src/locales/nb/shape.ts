import type { Params } from '../../finding.ts';
import type { shape as en } from '../en/shape.ts';
import type { TranslatedSentences } from '../types.ts';
import { REFERENCES } from '../references.ts';
import { isRequiredForm } from '../required-forms.ts';
import { listOf, joined, meant, typeOf, expectedIn } from './words.ts';

/** The schema’s own words, told in others here. */
const NO_EMAIL_ADDRESS = 'this is no e-mail address';

/** A record of a list that is none. */
const RECORDS: Readonly<Record<string, string>> = {
  services: 'En tjeneste',
  organizations: 'En organisasjon',
};

/** Only a summary has a place for what does not fit; a reference is as long as the id that it names. */
function shorter(field: Params[string]): string {
  if (field === 'summary') return 'Si det kortere, eller flytt resten til «description».';
  if (field === 'id') return 'Velg en kortere id, og endre den overalt der den er nevnt.';
  return REFERENCES.has(field) ? 'Skriv id-en slik den står der den hører til.' : 'Skriv det kortere.';
}

/** What the rules of the family shape say in Bokmål, and why. */
export const shape = {
  'schema/wrong-type': {
    why: 'Et program som leser katalogen, venter hvert felt i én form. I YAML er en verdi som 0179 uten anførselstegn et tall, og nullen går tapt.',
    message: ({ field, expected, foundType, found, list }) => {
      const wanted = listOf(expected).map(typeOf).join(' eller ');
      const isShown = ['text', 'number', 'no-number', 'true-or-false'].includes(String(foundType));
      const shown = field !== '' && isShown ? ` (${String(found)})` : '';
      return `${field === '' ? (RECORDS[String(list)] ?? 'Dokumentet') : `«${String(field)}»`} skal være ${wanted}; det er ${typeOf(foundType)}${shown}.`;
    },
    help: ({ field, expected, foundType, found, list }) => {
      const wanted = listOf(expected);
      if (field === '' && list !== undefined)
        return 'Skriv den som en post med felt, eller ta den ut av listen.';
      if (field === '')
        return 'En katalog begynner med kind: service-directory, og har organizations og services.';
      if (foundType === 'number' && wanted.includes('string')) {
        return `Sett det i anførselstegn: "${String(found)}". Se etter at ingen null foran er gått tapt.`;
      }
      if (foundType === 'true-or-false' && wanted.includes('string'))
        return 'Skriv en av kodene, eller ordene, i anførselstegn.';
      if (foundType === 'text' && (wanted.includes('number') || wanted.includes('int')))
        return 'Skriv tallet uten anførselstegn, med punktum for desimaler.';
      if (wanted.includes('array'))
        return 'Gjør det til en liste: i YAML hver verdi på sin linje etter «- », i JSON innenfor [ ].';
      if (foundType === 'nothing') return 'Fyll det ut, eller ta bort hele feltet.';
      return `Skriv det som ${wanted.map(typeOf).join(' eller ')}.`;
    },
  },
  'schema/missing-field': {
    why: 'Uten det kan ikke leseren få vite hva tjenesten er, hvem som driver den, eller hvor sikre vi er.',
    message: ({ field, expected }, terms) =>
      `Feltet «${String(field)}» mangler${expected === undefined ? '' : `: ${expectedIn(expected, terms)}`}.`,
    help: ({ field }, terms) =>
      field === 'residenceStatus' || field === 'access'
        ? 'Legg til access.residenceStatus. Vet du det ikke, skriv unconfirmed: det er et ærlig svar.'
        : field === 'visibility'
          ? `Legg til ${terms.field('visibility')}: ${terms.code('visibility', 'public')}, ${terms.code('visibility', 'on-request')}, ${terms.code('visibility', 'area')} eller ${terms.code('visibility', 'confidential')}. Skriv ${terms.code('visibility', 'confidential')} når du er i tvil.`
          : field === 'basis'
            ? `Legg til ${terms.field('basis')}: ${terms.code('basis', 'stated')} (tjenesten sier det selv), ${terms.code('basis', 'reported')} (andre sier det) eller ${terms.code('basis', 'rule')} (en lov sier det).`
            : `Legg til «${String(field)}» i denne posten.`,
  },
  'schema/unknown-field': {
    why: 'Et feilskrevet felt blir stille forbigått av alt som leser filen. Er det feltet som skjermer en hemmelig adresse, blir adressen offentlig.',
    message: ({ field }) => `Det finnes ikke noe felt «${String(field)}» her.`,
    help: (params) => {
      if (params['field'] === '<<')
        return 'Navnet «<<» fletter poster i noen programmer, ikke her. Skriv feltene ut i denne posten.';
      const allowed = listOf(params['allowed']);
      const list = allowed.length > 0 && allowed.length <= 20 ? ` Feltene her er ${joined(allowed)}.` : '';
      return `${meant(params, 'Fjern det, eller legg det under «extensions» med et navn som min-side:felt.')}${list}`;
    },
  },
  'schema/unknown-code': {
    why: 'Kodene er det leserne søker etter og får vist på sitt språk. En kode ingen kjenner, viser ingenting.',
    message: ({ field, found }) => `«${String(found)}» er ingen kode for «${String(field)}».`,
    help: (params) => {
      const more = Number(params['more'] ?? 0);
      const list = `Lovlige er: ${listOf(params['allowed']).join(', ')}${more > 0 ? ` og ${more} til` : ''}.`;
      return params['suggestion'] === undefined ? list : `${meant(params)} ${list}`;
    },
  },
  'schema/wrong-format': {
    why: 'En dato eller et klokkeslett i en annen rekkefølge leses som en annen dag eller time, eller ikke i det hele tatt. Et nummer eller en adresse som ikke er hel, fører ingen steder.',
    message: ({ field, found, expected }, terms) =>
      expected === NO_EMAIL_ADDRESS
        ? `Det som står i «${String(field)}», er ingen e-postadresse.`
        : found === undefined
          ? `Det som står i «${String(field)}», kan ikke brukes: ${expectedIn(expected, terms)}.`
          : `«${String(found)}» passer ikke i «${String(field)}»: ${expectedIn(expected, terms)}.`,
    help: ({ field, expected, suggestion }) =>
      suggestion !== undefined
        ? `Skriv "${String(suggestion)}", hvis det er det som er ment.`
        : expected === NO_EMAIL_ADDRESS
          ? 'Skriv hele adressen og ingenting annet, som post@example.org. Krøllalfa skrives @, ikke (at).'
          : isRequiredForm(expected)
            ? `Rett «${String(field)}».`
            : `Rett «${String(field)}», eller utelat det hvis det ikke er kjent.`,
  },
  'schema/too-much': {
    why: 'Det som ikke får plass på en liten skjerm, blir ikke lest. Et tall utenfor rekkevidde er en tastefeil.',
    message: ({ field, limit, length, of }) =>
      of === 'text'
        ? `«${String(field)}» har ${String(length)} tegn; høyst ${String(limit)} er lov.`
        : of === 'list'
          ? `«${String(field)}» har ${String(length)} verdier; høyst ${String(limit)} er lov.`
          : `«${String(field)}» er ${String(length)}; det høyeste som gir mening er ${String(limit)}.`,
    help: ({ of, field }) =>
      of === 'text' ? shorter(field) : of === 'list' ? 'Behold de viktigste.' : 'Se etter en tastefeil.',
  },
  'schema/too-little': {
    why: 'Et tomt felt ser ut som et svar og er ikke noe svar. Det som ikke er kjent, utelates.',
    message: ({ field, limit, length, of }) =>
      of === 'number'
        ? `«${String(field)}» er ${String(length)}; det laveste som gir mening er ${String(limit)}.`
        : `«${String(field)}» er tomt.`,
    help: ({ of }) =>
      of === 'number' ? 'Se etter en tastefeil.' : 'Fyll det ut, eller ta bort feltet hvis det kan utelates.',
  },
  'schema/bad-name': {
    why: 'En tekst under «Norwegian» eller «NB» finner ingen leser; språk har de korte navnene i BCP 47.',
    message: ({ field, expected }, terms) =>
      `«${String(field)}» er ikke et navn som kan stå her: ${expectedIn(expected, terms)}.`,
    help: () => 'Endre navnet, eller ta bort feltet.',
  },
  'schema/bare-condition': {
    why: 'Den som handler etter et løfte som ikke holdes, kan bli avvist eller oppdaget. Det løftet hviler på, skal følge med.',
    message: ({ field, found }) =>
      `«${String(field)}» er skrevet som den nakne koden «${String(found)}». Bare unconfirmed kan stå alene: et løfte sier hva det hviler på.`,
    help: ({ field, found }) =>
      `Sier en kilde det, skriv ${String(field)}: { value: ${String(found)}, basis: …, sourceIds: [id på kilden] }, der basis er stated (tjenesten selv), reported (andre) eller rule (en regel). Ellers ${String(field)}: unconfirmed.`,
  },
  'schema/not-together': {
    why: 'To felt som motsier hverandre gir leseren ingen av dem: stengt og åpent på én gang, et løfte delvis uten grensene.',
    message: ({ field, expected }, terms) =>
      `«${String(field)}» passer ikke: ${expectedIn(expected, terms)}.`,
    help: ({ suggestion }) =>
      suggestion === undefined
        ? 'Finn ut hva som er riktig, og endre feltene så de stemmer overens.'
        : `Skriv "${String(suggestion)}", hvis det er det som er ment.`,
  },
} satisfies Readonly<Record<keyof typeof en, TranslatedSentences>>;
