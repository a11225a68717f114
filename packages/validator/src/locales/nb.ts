import type { Params } from '../finding.ts';
import type { en } from './en.ts';
import type { TranslatedSentences } from './types.ts';

const listOf = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : [];
const joined = (value: Params[string], word = 'og'): string => {
  const items = listOf(value);
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;
};
/** «Mente du …?» når noe ligger nær. */
const meant = ({ suggestion }: Params, otherwise = '') =>
  suggestion === undefined ? otherwise : `Mente du «${String(suggestion)}»?`;
const sentence = (text: string) =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;

const TYPES: Readonly<Record<string, string>> = {
  string: 'tekst',
  text: 'en tekst',
  number: 'et tall',
  int: 'et helt tall',
  boolean: 'true eller false',
  'true-or-false': 'true eller false',
  array: 'en liste',
  list: 'en liste',
  object: 'en gruppe felt',
  record: 'en tekst for hvert språk',
  nothing: 'ingenting',
  other: 'noe annet',
};
const typeOf = (value: unknown) => TYPES[String(value)] ?? String(value);
const TRACES: Readonly<Record<string, string>> = {
  street: 'en gateadresse',
  'postal-code': 'et postnummer',
  coordinates: 'koordinater',
  'map-link': 'en lenke til et kart',
};

/** The sentences of the schema about formats, which it has in English only. One that is not here is shown in English. */
const EXPECTED: Readonly<Record<string, string>> = {
  'a clock time is written HH:MM, from 00:00 to 24:00': 'et klokkeslett skrives TT:MM, fra 00:00 til 24:00',
  'a start is written HH:MM, from 00:00 to 23:59': 'en start skrives TT:MM, fra 00:00 til 23:59',
  'a country is two capital letters (ISO 3166-1), such as NO':
    'et land er to store bokstaver (ISO 3166-1), som NO',
  'an id has small letters a–z, digits and single hyphens':
    'en id har små bokstaver a–z, sifre og enkle bindestreker',
  'a language is a BCP 47 tag such as nb, en or zh-Hans':
    'et språk er en BCP 47-kode som nb, en eller zh-Hans',
  'a day of the year is written MM-DD': 'en dag i året skrives MM-DD',
  'a number is written as +4722112233 (E.164), without spaces':
    'et nummer skrives som +4722112233 (E.164), uten mellomrom',
  'a short number has two to six digits and nothing else':
    'et kortnummer har to til seks sifre og ingenting annet',
  'a text needs at least one language': 'en tekst trenger minst ett språk',
  'a time zone is an IANA name such as Europe/Oslo': 'en tidssone er et IANA-navn som Europe/Oslo',
  'an address begins with https:// and has no spaces':
    'en adresse begynner med https:// og har ingen mellomrom',
  'a code of your own is written prefix:name, in small letters':
    'en egen kode skrives prefiks:navn, med små bokstaver',
  'an e-mail address is written name@example.org': 'en e-postadresse skrives navn@example.org',
  'a date is written YYYY-MM-DD and exists in the calendar':
    'en dato skrives ÅÅÅÅ-MM-DD og finnes i kalenderen',
  'YYYY, YYYY-MM or YYYY-MM-DD': 'ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD',
  'a field path such as access.cost or openingHours': 'en feltsti som access.cost eller openingHours',
  'an extension is named prefix:name': 'en utvidelse heter prefiks:navn',
  'a condition other than unconfirmed needs a basis: stated, reported or rule':
    'et vilkår som ikke er unconfirmed trenger en basis: stated, reported eller rule',
  'this value needs a note that says what the limits are':
    'denne verdien trenger en note som sier hvor grensene går',
  'a phone is written as +4722112233 (E.164) or as {shortCode, country}':
    'en telefon skrives som +4722112233 (E.164) eller som {shortCode, country}',
  'a short number belongs to a phone': 'et kortnummer hører til en telefon',
  'this is no e-mail address': 'dette er ingen e-postadresse',
  'this channel needs an address that begins with https://':
    'denne kanalen trenger en adresse som begynner med https://',
  'an exception is either `closed: true` or has `periods`':
    'et unntak er enten `closed: true` eller har `periods`',
  'opening hours that say nothing are left out': 'åpningstider som ikke sier noe utelates',
};
const expectedIn = (expected: Params[string]) => EXPECTED[String(expected)] ?? String(expected);

/** Why a file cannot be read, by the reasons of `node/`. */
const REASONS: Readonly<Record<string, string>> = {
  empty: 'den er tom',
  'too-deep': 'den har for mange nivåer',
  tab: 'linjer rykkes inn med mellomrom, aldri med tabulator',
  documents: 'den inneholder flere dokumenter, og en fil inneholder én post',
  colon: 'en tekst med kolon i trenger anførselstegn rundt seg',
  indent: 'denne linja er rykket for lite eller for mye inn',
  'missing-sign': 'et avsluttende anførselstegn eller en parentes mangler',
  'quoted-escape': 'dette tegnet kan ikke følge etter en omvendt skråstrek innenfor anførselstegn',
  'bad-start': 'en tekst som begynner med dette tegnet, trenger anførselstegn rundt seg',
  aliases: 'den viser til et anker som ikke finnes, eller til så mange at de fyller minnet',
  'unexpected-sign': 'her står det et tegn som ikke hører hjemme',
  value: 'her ventes en verdi',
  'field-name': 'her ventes et feltnavn i anførselstegn',
  'missing-colon': 'her ventes et kolon',
  comma: 'her ventes et komma',
  'closing-brace': 'her ventes en avsluttende }',
  'closing-bracket': 'her ventes en avsluttende ]',
  'goes-on': 'dokumentet er slutt, og noe følger etter',
  comment: 'JSON har ikke kommentarer',
  'line-break': 'et linjeskift eller en tabulator inne i en tekst skrives \\n eller \\t',
  number: 'dette er ikke et tall',
  'not-there': 'den finnes ikke',
  'not-allowed': 'du har ikke lov til å lese den',
  folder: 'det er en mappe',
  loop: 'det er en lenke som fører til seg selv',
};

/** What the rules say in Bokmål, and why. */
export const nb = {
  'file/syntax': {
    why: 'Ingenting i fila kan brukes, og ingenting i den er kontrollert, før den kan leses.',
    message: ({ reason, detail }) => `Fila kan ikke leses: ${REASONS[String(reason)] ?? String(detail)}.`,
    help: ({ format }) =>
      format === 'JSON'
        ? 'Se på denne linja og den før: et komma, et anførselstegn eller en parentes mangler, eller det er en for mye.'
        : 'Se på denne linja og den før: innrykket (mellomrom, aldri tabulator), et anførselstegn som mangler, eller et kolon i en tekst uten anførselstegn.',
  },
  'file/duplicate-key': {
    why: 'Noen programmer beholder den første verdien og noen den siste. Sier en av dem at en adresse er hemmelig, offentliggjør halvparten av programmene den.',
    message: ({ field }) => `Feltet «${String(field)}» står to ganger i samme post.`,
    help: () => 'Behold det som er riktig, og fjern det andre.',
  },
  'file/not-utf8': {
    why: 'Bokstaver som å, ł og ș blir til andre tegn, og navn og adresser med dem.',
    message: () => 'Fila er ikke i UTF-8, så bokstaver som å og ł kan ikke leses.',
    help: () => 'Åpne den i redigeringsprogrammet og lagre den med tegnkodingen UTF-8.',
  },
  'file/byte-order-mark': {
    why: 'Mange programmer som leser JSON, avviser en fil som begynner med det.',
    message: () => 'Fila begynner med et usynlig merke (byte order mark).',
    help: () => 'Lagre den som «UTF-8», ikke som «UTF-8 med BOM».',
  },
  'file/too-large': {
    why: 'En fil av den størrelsen holder ingen ved like for hånd, og ingen gammel telefon laster den.',
    message: ({ megabytes, limit }) =>
      `Fila er på ${String(megabytes)} MB; det leses høyst ${String(limit)} MB.`,
    help: () => 'Del katalogen i én fil per tjeneste, i en mappe.',
  },
  'file/unreadable': {
    why: 'Posten i den blir verken kontrollert eller publisert.',
    message: ({ reason, detail }) => `Fila kan ikke åpnes: ${REASONS[String(reason)] ?? String(detail)}.`,
    help: () => 'Se etter at fila finnes, og at du har lov til å lese den.',
  },
  'file/ignored': {
    why: 'Noen har lagret en post med en annen endelse og tror at den er publisert.',
    message: ({ name, isFolder }) =>
      isFolder === true
        ? `Mappa «${String(name)}» blir ikke lest.`
        : `Fila «${String(name)}» blir ikke lest: bare .yaml, .yml og .json blir det.`,
    help: ({ isFolder }) =>
      isFolder === true
        ? 'Legg postene rett i «organizations» og «services», én fil for hver.'
        : 'Endre endelsen hvis den er en post; flytt den et annet sted hvis ikke.',
  },
  'file/name-differs': {
    why: 'Den som leter etter posten etter id, finner ikke fila og legger den inn en gang til.',
    message: ({ name, id }) => `Fila heter «${String(name)}» og inneholder posten «${String(id)}».`,
    help: ({ id, ending }) =>
      `Kall fila «${String(id)}${String(ending)}». Er id-en ny, behold den gamle: en id endres aldri.`,
  },
  'file/schema-version': {
    why: 'Et felt kan bety noe annet i en annen versjon, så ingenting som sies om resten er til å stole på.',
    message: ({ found, known }) =>
      found === ''
        ? `Katalogen sier ikke hvilken versjon av datamodellen den følger; dette programmet kjenner ${String(known)}.`
        : `Katalogen følger versjon ${String(found)} av datamodellen; dette programmet kjenner ${String(known)}.`,
    help: ({ found, newest, isText }) =>
      found === '' || isText !== true
        ? `Skriv schemaVersion: "${String(newest)}", med anførselstegnene.`
        : `Bruk et program av den versjonen, eller skriv schemaVersion: "${String(newest)}" hvis det var det som var ment.`,
  },
  'schema/wrong-type': {
    why: 'Et program som leser katalogen, venter hvert felt i én form. I YAML er en verdi som 0179 uten anførselstegn et tall, og nullen går tapt.',
    message: ({ field, expected, foundType, found }) => {
      const wanted = listOf(expected).map(typeOf).join(' eller ');
      const shown =
        foundType === 'text' || foundType === 'number' || foundType === 'true-or-false'
          ? ` (${String(found)})`
          : '';
      return `${field === '' ? 'Dokumentet' : `«${String(field)}»`} skal være ${wanted}; det er ${typeOf(foundType)}${shown}.`;
    },
    help: ({ field, expected, foundType, found }) => {
      const wanted = listOf(expected);
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
    message: ({ field, expected }) =>
      `Feltet «${String(field)}» mangler${expected === undefined ? '' : `: ${expectedIn(expected)}`}.`,
    help: ({ field }) =>
      field === 'residenceStatus' || field === 'access'
        ? 'Legg til access.residenceStatus. Vet du det ikke, skriv unconfirmed: det er et ærlig svar.'
        : field === 'visibility'
          ? 'Legg til visibility: public, on-request, area eller confidential. Skriv confidential når du er i tvil.'
          : field === 'basis'
            ? 'Legg til basis: stated (tjenesten sier det selv), reported (andre sier det) eller rule (en lov sier det).'
            : `Legg til «${String(field)}» i denne posten.`,
  },
  'schema/unknown-field': {
    why: 'Et feilskrevet felt blir stille forbigått av alt som leser fila. Er det feltet som skjermer en hemmelig adresse, blir adressen offentlig.',
    message: ({ field }) => `Det finnes ikke noe felt «${String(field)}» her.`,
    help: (params) => {
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
    why: 'En dato eller et klokkeslett i en annen rekkefølge leses som en annen dag eller time, eller ikke i det hele tatt.',
    message: ({ field, found, expected }) =>
      `«${String(found)}» passer ikke i «${String(field)}»: ${expectedIn(expected)}.`,
    help: ({ field, expected, suggestion }) =>
      suggestion === undefined
        ? `Skriv «${String(field)}» slik: ${expectedIn(expected)}.`
        : `Skriv "${String(suggestion)}", hvis det er det som er ment.`,
  },
  'schema/too-much': {
    why: 'Det som ikke får plass på en liten skjerm, blir ikke lest. Et tall utenfor rekkevidde er en tastefeil.',
    message: ({ field, limit, length, of }) =>
      of === 'text'
        ? `«${String(field)}» har ${String(length)} tegn; høyst ${String(limit)} er lov.`
        : of === 'list'
          ? `«${String(field)}» har ${String(length)} verdier; høyst ${String(limit)} er lov.`
          : `«${String(field)}» er ${String(length)}; det høyeste som gir mening er ${String(limit)}.`,
    help: ({ of }) =>
      of === 'text'
        ? 'Si det kortere, eller flytt resten til «description».'
        : of === 'list'
          ? 'Behold de viktigste.'
          : 'Se etter en tastefeil.',
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
    message: ({ field, expected }) =>
      `«${String(field)}» er ikke et navn som kan stå her: ${expectedIn(expected)}.`,
    help: ({ expected }) => `Endre navnet. ${sentence(expectedIn(expected))}`,
  },
  'schema/bare-condition': {
    why: 'Den som handler etter et løfte som ikke holdes, kan bli avvist eller oppdaget. Det løftet hviler på, skal følge med.',
    message: ({ field, found }) =>
      `«${String(field)}» er skrevet som den nakne koden «${String(found)}». Bare unconfirmed kan stå alene: et løfte sier hva det hviler på.`,
    help: ({ field, found }) =>
      `Skriv ${String(field)}: { value: ${String(found)}, basis: stated, sourceIds: [id på en kilde] } med en kilde som sier det, eller ${String(field)}: unconfirmed.`,
  },
  'schema/not-together': {
    why: 'To felt som motsier hverandre gir leseren ingen av dem: stengt og åpent på én gang, et løfte delvis uten grensene.',
    message: ({ field, expected }) => `«${String(field)}» passer ikke: ${expectedIn(expected)}.`,
    help: ({ expected, suggestion }) =>
      suggestion === undefined
        ? `Endre feltene så de stemmer overens. ${sentence(expectedIn(expected))}`
        : `Skriv "${String(suggestion)}", hvis det er det som er ment.`,
  },
  'directory/duplicate-id': {
    why: 'Den som åpner den ene, får den andre, og lenker utenfra fører til feil dør.',
    message: ({ id, list }) => `Id-en «${String(id)}» står to ganger i ${String(list)}.`,
    help: () => 'Gi den nyeste posten en egen id. Er begge det samme, behold én.',
  },
  'service/unknown-organization': {
    why: 'Leseren må se hvem som står bak en tjeneste før hun stoler på den.',
    message: ({ id }) => `Organisasjonen «${String(id)}» er ikke i denne katalogen.`,
    help: (params) => meant(params, 'Legg til organisasjonen, eller skriv id-en på en som finnes.'),
  },
  'organization/unused': {
    why: 'Den vises ingen steder. Ofte er den siste tjenesten fjernet, eller en tjeneste skriver navnet feil.',
    message: ({ id }) => `Ingen tjeneste nevner organisasjonen «${String(id)}».`,
    help: () => 'Legg den til i organizationIds på en tjeneste, eller fjern den.',
  },
  'service/replaced-by-unknown': {
    why: 'Den som finner den nedlagte tjenesten, sendes videre til ingenting.',
    message: ({ id, isItself }) =>
      isItself === true
        ? 'Tjenesten er oppgitt å være erstattet av seg selv.'
        : `Tjenesten «${String(id)}» som tok over, er ikke i denne katalogen.`,
    help: (params) => meant(params, 'Skriv id-en på tjenesten som tok over, eller fjern «replacedBy».'),
  },
  'service/see-also-unknown': {
    why: 'Den som ikke kan få hjelp her, sendes videre til ingenting.',
    message: ({ id, isItself }) =>
      isItself === true
        ? 'Tjenesten viser til seg selv.'
        : `Tjenesten «${String(id)}» som den viser til, er ikke i denne katalogen.`,
    help: (params) => meant(params, 'Skriv id-en på en tjeneste som finnes, eller ta den ut av «seeAlso».'),
  },
  'service/undeclared-code': {
    why: 'Ingen side har ord for den, og ingen filtrering finner tjenesten med den.',
    message: ({ code, list }) => `Koden «${String(code)}» i «${String(list)}» er ikke forklart noe sted.`,
    help: (params) =>
      meant(
        params,
        'Forklar den under «codes» i hodet på katalogen, med list, label og broader, eller bruk en kode fra standarden.',
      ),
  },
  'directory/unused-code': {
    why: 'Ofte skriver en tjeneste den på en annen måte, og blir da ikke funnet med den.',
    message: ({ code }) => `Ingen tjeneste bruker koden «${String(code)}».`,
    help: () => 'Bruk den i en tjeneste, eller ta den ut av «codes».',
  },
  'text/missing-language': {
    why: 'En leser som valgte det språket, får kortet på et annet og kan kanskje ikke lese det.',
    message: ({ field, missing }) =>
      `«${String(field)}» mangler ${joined(missing)}, som katalogen sier at den har.`,
    help: ({ missing }) =>
      `Legg til teksten på ${joined(missing)}, eller ta språket ut av «languages» i katalogen.`,
  },
  'text/unknown-language': {
    why: 'Ingen leser kan velge det språket, så ingen ser teksten. Ofte er det en tastefeil: `no` for `nb`.',
    message: ({ language, field }) =>
      `«${String(field)}» har en tekst på «${String(language)}», som ikke er blant språkene i katalogen.`,
    help: ({ languages }) =>
      `Endre det til ${joined(languages, 'eller')}, eller legg språket til i «languages» i katalogen.`,
  },
  'text/html': {
    why: 'Tekster vises som de står, så leseren ser kodene. En side som stoler på dem, kan overtas gjennom dem.',
    message: ({ what }) => `Teksten inneholder ${String(what)}. Tekster vises som de står.`,
    help: () => 'Skriv vanlige ord. Legg en lenke i «contacts» i stedet.',
  },
  'text/control-character': {
    why: 'De kan snu et nummer eller et navn på skjermen, så noen ringer et annet nummer enn det som står i fila.',
    message: ({ field, character, turnsText }) =>
      turnsText === true
        ? `«${String(field)}» inneholder et usynlig tegn (${String(character)}) som snur teksten på skjermen.`
        : `«${String(field)}» inneholder et usynlig styretegn (${String(character)}).`,
    help: () => 'Slett teksten og skriv den på nytt for hånd; det fulgte med noe som ble limt inn.',
  },
  'text/broken-encoding': {
    why: 'Navn og adresser kan verken leses eller søkes etter.',
    message: ({ field, found }) => `«${String(field)}» inneholder ødelagte bokstaver («${String(found)}»).`,
    help: () => 'Skriv bokstavene på nytt, og åpne regnearket eller fila de kom fra som UTF-8.',
  },
  'text/personal-number': {
    why: 'Det tilhører en person og har ingenting i en offentlig fil å gjøre.',
    message: ({ field }) =>
      `«${String(field)}» inneholder det som er et norsk fødselsnummer. Det gjentas ikke her.`,
    help: () => 'Fjern det. Er fila publisert, si fra til personen og personvernombudet.',
  },
  'text/private-mail': {
    why: 'Det kan være adressen til én ansatt. Den blir stående når hun slutter, og de som skriver vet ikke hvem som leser.',
    message: ({ field, host }) =>
      `«${String(field)}» inneholder en adresse hos ${String(host)}, der privatpersoner har e-posten sin.`,
    help: () => 'Bruk en felles adresse hos organisasjonen. Er denne felles, sett regelen til info.',
  },
  'condition/no-source': {
    why: 'Etter dette avgjør noen om hun skal komme. Kan ingen slå opp hvor det ble sagt, er det en gjetning, og hun betaler for den.',
    message: ({ field, value, problem, id }) =>
      problem === 'none'
        ? `«${String(field)}» lover «${String(value)}» og oppgir ingen kilde.`
        : problem === 'unknown'
          ? `«${String(field)}» lover «${String(value)}» og hviler på kilden «${String(id)}», som posten ikke har.`
          : `«${String(field)}» lover «${String(value)}», og kilden «${String(id)}» sier ikke at den støtter det.`,
    help: (params) =>
      params['problem'] === 'none'
        ? params['suggestion'] === undefined
          ? 'Legg til sourceIds med id-en på en kilde i «sources» som sier det. Sier ingen det, skriv unconfirmed.'
          : `Legg til sourceIds: [${String(params['suggestion'])}] hvis den kilden sier det. Sier ingen det, skriv unconfirmed.`
        : params['problem'] === 'unknown'
          ? meant(
              params,
              'Legg kilden til i «sources», eller skriv id-en på en som finnes. Sier ingen det, skriv unconfirmed.',
            )
          : `Sier kilden det, legg ${String(params['fieldPath'])} til i «supports» på kilden. Gjør den ikke det, oppgi en annen kilde eller skriv unconfirmed.`,
  },
  'condition/residence-required': {
    why: 'Katalogen lover tjenester som hjelper den som kommer. En som krever opphold, avviser folk, eller verre: finner ut at de ikke har det.',
    message: ({ where, value, field }) =>
      where === 'value'
        ? `residenceStatus er «${String(value)}»: tjenesten krever opphold. En slik tjeneste hører ikke hjemme i denne katalogen.`
        : `«${String(field)}» sier at en må ha rett til opphold. En tjeneste som krever det, hører ikke hjemme i denne katalogen.`,
    help: () =>
      'Ta tjenesten ut. Krever bare en del av den opphold, skriv some-services-only med en note som sier hvilken del. Vet ingen det, skriv unconfirmed.',
  },
  'condition/old-evidence': {
    why: 'Reglene ved en dør endrer seg med folk, penger og lover. Et gammelt løfte vises som gammelt og hjelper ingen å velge.',
    message: ({ fields, readOn }) =>
      `Det ${joined(fields)} hviler på, ble sist lest ${String(readOn)}, for mer enn et år siden.`,
    help: () =>
      'Les kilden igjen og endre retrievedOn, eller skriv unconfirmed hvis den ikke lenger sier det.',
  },
  'location/confidential-details': {
    why: 'Alle innenfor er i fare når adressen til et krisesenter lekker. Et flagg ved siden av en hemmelighet beskytter ingenting: hvem som helst kan lese fila.',
    message: ({ field }) =>
      `Stedet er hemmelig (confidential) og har «${String(field)}». Det skal ikke stå i fila i det hele tatt.`,
    help: ({ field }) =>
      `Fjern «${String(field)}». Oppgi et vidt område («area») og en telefon i stedet. Er fila publisert, si fra til tjenesten.`,
  },
  'location/too-fine': {
    why: 'Tjenesten vil vite hvem som kommer før den viser vei. En gate eller et fint punkt tar det fra den.',
    message: ({ visibility, what }) =>
      what === 'words'
        ? `Stedet er ${String(visibility)}, og denne teksten forteller hvor det er.`
        : what === 'position'
          ? `Stedet er ${String(visibility)}, og har et punkt finere enn en kommune.`
          : `Stedet er ${String(visibility)}, og har en gate eller et postnummer.`,
    help: ({ what }) =>
      what === 'words'
        ? 'Oppgi bare det vide området, og hvordan en spør om veien.'
        : what === 'position'
          ? 'Fjern punktet, eller oppgi midten av kommunen med precision: locality.'
          : 'Behold bare locality. Kan alle få vite adressen, skriv visibility: public.',
  },
  'location/confidential-words': {
    why: 'Adressefeltet er tomt, og gata står i den femte oversettelsen av beskrivelsen. Den som leter etter dem som er der, leser også den.',
    message: ({ field, traces }) =>
      `Tjenesten har et hemmelig sted, og «${String(field)}» inneholder ${joined(listOf(traces).map((trace) => TRACES[trace] ?? trace))}. Det gjentas ikke her.`,
    help: () =>
      'Fjern det fra teksten på alle språk. Er det adressen til et annet, åpent sted, skriv navnet på det stedet i stedet.',
  },
  'location/confidential-street': {
    why: 'I en kort gate er navnet adressen. Kanskje er det en annen gate som er ment: skriv i så fall hvilket sted.',
    message: ({ field }) => `Tjenesten har et hemmelig sted, og «${String(field)}» nevner en gate.`,
    help: () => 'Fjern gata, med mindre den gjelder et annet sted; si i så fall hvilket.',
  },
  'link/unsafe-scheme': {
    why: 'På en side som gjør den til en lenke, kjører ett trykk et fremmed program med alt siden har lov til.',
    message: ({ field, scheme }) =>
      `«${String(field)}» inneholder en adresse som begynner med «${String(scheme)}:». En slik adresse kan kjøre et program.`,
    help: () => 'Fjern den, eller skriv adressen til siden, med https:// først.',
  },
  'link/tracking-parameter': {
    why: 'Den andre siden får vite gjennom hvilket brev eller hvilken annonse hun kom, og kan knytte det til henne.',
    message: ({ field, parameter }) =>
      `Lenken i «${String(field)}» forteller den andre siden hvor leseren kom fra («${String(parameter)}»).`,
    help: () => 'Kutt lenken foran den delen, og se at den fortsatt åpner siden.',
  },
  'link/shortener': {
    why: 'En tredjepart teller hvert trykk og kan sende leseren et annet sted i morgen. Ingen ser hvor lenken fører.',
    message: ({ field, host }) =>
      `Lenken i «${String(field)}» er forkortet av ${String(host)}, som teller hvem som følger den.`,
    help: () => 'Åpne den én gang og skriv adressen du kommer til.',
  },
  'contact/phone-impossible': {
    why: 'Hun ringer én gang. Et nummer med et siffer for lite når ingen.',
    message: ({ number, country }) =>
      country === ''
        ? `${String(number)} kan ikke ringes: landkoden finnes ikke, eller antallet sifre er feil.`
        : `${String(number)} har for mange eller for få sifre for ${String(country)}.`,
    help: () => 'Sammenlign med kilden. Et kortnummer skrives som { shortCode, country }.',
  },
  'contact/phone-invalid': {
    why: 'Mest sannsynlig har to sifre byttet plass. Nummerplaner endres også, så dette kan være feil om et nytt nummer.',
    message: ({ number, country, callingCode }) =>
      `${String(number)} er ikke i noen nummerserie for ${country === '' ? `+${String(callingCode)}` : String(country)}.`,
    help: () => 'Sammenlign med kilden og ring én gang. To sifre kan ha byttet plass.',
  },
  'contact/short-code-unknown-shape': {
    why: 'Et kortnummer der et siffer mangler, når en fremmed eller ingen, og i en nødssituasjon har en ett forsøk.',
    message: ({ number, country }) => `${String(number)} ser ikke ut som et kortnummer i ${String(country)}.`,
    help: () => 'Sammenlign med kilden. Et vanlig nummer skrives som +47 og åtte sifre, uten mellomrom.',
  },
  'contact/printed-differs': {
    why: 'Den som trykker når én linje, den som skriver nummeret ned når en annen. En av dem er feil.',
    message: ({ printed, number }) =>
      `Nummeret vises som «${String(printed)}» og ringes som ${String(number)}.`,
    help: () => 'Finn ut hva som er riktig, og skriv det i begge feltene.',
  },
  'contact/http-not-https': {
    why: 'På et delt eller overvåket nett ser alle hvilken side som åpnes, og hva som skrives i den.',
    message: () => 'Lenken er ikke kryptert (http).',
    help: () => 'Prøv den med https:// og skriv det hvis det virker.',
  },
  'service/unreachable': {
    why: 'Leseren får vite at det finnes hjelp, og ikke hvordan hun får den.',
    message: () => 'Tjenesten har verken kontakt eller adresse.',
    help: () => 'Legg til en telefon, en e-postadresse eller en nettside, om så bare organisasjonens.',
  },
  'location/point-near-zero': {
    why: 'Stedet vises i havet utenfor Ghana, og avstander til det er tøv.',
    message: ({ metres }) =>
      `Punktet ligger ${String(metres)} m fra 0° N 0° Ø, i havet utenfor Ghana: trolig ble det aldri fylt ut.`,
    help: () => 'Slå opp stedet og skriv breddegrad og lengdegrad, eller fjern posisjonen.',
  },
  'location/swapped-coordinates': {
    why: 'Noen sendes til Arabiahavet i stedet for til nabogata.',
    message: ({ latitude, longitude, country }) =>
      `Breddegrad (latitude) ${String(latitude)}, lengdegrad (longitude) ${String(longitude)} ligger utenfor ${String(country)}; byttet om ligger det innenfor.`,
    help: ({ latitude, longitude }) =>
      `Skriv latitude: ${String(longitude)} og longitude: ${String(latitude)}.`,
  },
  'location/outside-country': {
    why: 'Et siffer som falt ut, flytter en dør hundrevis av kilometer, og «nærmest først» sender folk dit.',
    message: ({ latitude, longitude, country }) =>
      `Breddegrad (latitude) ${String(latitude)}, lengdegrad (longitude) ${String(longitude)} ligger utenfor ${String(country)}.`,
    help: () => 'Slå opp stedet på nytt. Ligger det i et annet land, skriv det i address.country.',
  },
  'location/precision-overstated': {
    why: 'Kartet setter en nål på en dør, og døra er en kilometer unna.',
    message: ({ precision, decimals }) =>
      `Punktet er oppgitt som ${String(precision)} og har ${String(decimals)} desimaler, som er omtrent en kilometer.`,
    help: () => 'Skriv punktet med fem desimaler, eller oppgi precision: postcode eller locality.',
  },
  'location/postal-code-format': {
    why: 'Nullen foran går lett tapt i et regneark; da blir stedet ikke funnet, eller et annet blir det.',
    message: ({ postalCode, country }) =>
      `«${String(postalCode)}» er ikke skrevet som et postnummer i ${String(country)}.`,
    help: ({ example }) =>
      `Skriv det som "${String(example)}", i anførselstegn så en null foran blir stående.`,
  },
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
  'service/stale': {
    why: 'Den vises som gammel: åpent nå blir ukjent, og leseren får beskjed om å ringe først.',
    message: ({ until }) => `Posten skulle vært kontrollert på nytt innen ${String(until)}.`,
    help: () =>
      'Kontroller den med tjenesten og endre verification.lastVerifiedOn (og reviewBy, hvis den står der).',
  },
  'service/due-soon': {
    why: 'En telefon i tide gjør at posten ikke vises som gammel.',
    message: ({ until, days }) =>
      `Posten må kontrolleres på nytt innen ${String(until)}, om ${String(days)} dager.`,
    help: () => 'Spør tjenesten om alt fortsatt stemmer.',
  },
  'hours/age-unknown': {
    why: 'Tider uten dato vises aldri som åpent nå: leseren får beskjed om å ringe først.',
    message: () =>
      'Det er åpningstider, og ingen vet når de sist ble kontrollert: tjenesten vises aldri som åpen nå.',
    help: () => 'Kontroller tidene med tjenesten og legg til verification.lastVerifiedOn.',
  },
  'hours/stale': {
    why: 'Åpent nå blir ukjent for denne tjenesten, og leseren får beskjed om å ringe først.',
    message: ({ lastVerifiedOn, until }) =>
      `Tidene ble sist kontrollert ${String(lastVerifiedOn)} og gjaldt til ${String(until)}.`,
    help: () => 'Kontroller tidene med tjenesten og endre verification.lastVerifiedOn.',
  },
  'alert/over': {
    why: 'Der datoer leses, vises det ikke lenger, og alle andre steder villeder det.',
    message: ({ through }) => `Meldingen sluttet å gjelde ${String(through)}.`,
    help: () => 'Fjern den, eller gi den en ny siste dag.',
  },
  'alert/order': {
    why: 'Den vises ingen dag, så ingen får vite at døra er stengt.',
    message: ({ from, through }) => `Meldingen slutter ${String(through)}, før den begynner ${String(from)}.`,
    help: () => 'Bytt datoene, eller rett årstallet.',
  },
  'service/date-in-future': {
    why: 'En feil i årstallet får en gammel post til å se fersk ut, og den blir trodd et år for lenge.',
    message: ({ date }) => `${String(date)} har ikke vært ennå.`,
    help: () => 'Rett datoen; se på årstallet.',
  },
  'text/phone-differs': {
    why: 'En oversettelse ble ikke endret da nummeret ble det. De som leser det språket, ringer en død linje.',
    message: ({ language, source, numbers, sourceNumbers }) =>
      listOf(sourceNumbers).length > 0
        ? `Teksten på ${String(language)} har nummeret ${joined(numbers)}, den på ${String(source)} har ${joined(sourceNumbers)}.`
        : `Teksten på ${String(language)} har nummeret ${joined(numbers)}, som den på ${String(source)} mangler.`,
    help: () => 'Skriv det riktige nummeret på alle språk, eller helst i «contacts» og ikke i noen tekst.',
  },
  'text/same-as-source': {
    why: 'Den ble kopiert for å oversettes og glemt. Leseren ser et språk hun ikke valgte, og skjermleseren uttaler det feil.',
    message: ({ language, source }) =>
      `Teksten på ${String(language)} er den samme som den på ${String(source)}.`,
    help: ({ language }) =>
      `Oversett den, eller fjern teksten på ${String(language)}: da vises den på kildespråket og merkes som det.`,
  },
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
