import { describe, expect, test } from 'vitest';
import { secretSaidIn } from './secret-said.ts';

type Table = readonly (readonly [language: string, texts: readonly string[]])[];

const SAY_IT: Table = [
  [
    'nb',
    [
      'Adressen er hemmelig.',
      '8 plasser på hemmelig adresse',
      'Huset er flyttet til hemmelig adresse',
      'Hemmelig hus',
      'Alle husene våre har hemmelig adresse.',
      'Adressen til krisesenteret er hemmelig',
      'Adressen er skjult av sikkerhetsgrunner',
      'Vi har hemmelig adresse',
      'Krisesenteret ligger på hemmelig adresse i Oslo',
      'Hemmelig adresse',
      'skjult adresse',
      'Skjult adresse. Ring oss.',
      'Adressen oppgis ikke',
      'Adressen er ikke offentlig. Ring, så får du den.',
      'Adressen er ikkje offentleg',
      'Adressa er hemmeleg',
      'Vi oppgir ikke adressen',
      'Av sikkerhetshensyn er adressen hemmelig',
      'Huset er på skjult adresse',
      'Adressen vår holdes hemmelig',
      'Adressen må holdes hemmelig for alle',
      'Boligen har skjermet adresse.',
      'Stedet er hemmelig',
      'Adressen er konfidensiell',
      'Adressen skal ikke deles',
      'ADRESSEN ER HEMMELIG',
      'Av hensyn til beboerne er adressen hemmelig, men du kan ringe.',
      'Adressen er hemmelig og du får den når du ringer',
      'Botilbudet har hemmelig adresse',
      'OBS hemmelig adresse!',
      'NB! Skjermet adresse',
      'Krisesenter med skjermet adresse.',
      'Krisesenter for kvinner og barn med hemmelig adresse',
      'Ikke gi ut adressen.',
      'Del ikke adressen med noen',
      'Adressen må ikke spres',
      'Adressen bør ikke vises på nett',
      'Adresse fås ved ankomst',
      'Adressen får du når du ringer',
      'Adressen oppgis på telefon',
      'Ring oss for adresse',
      'Hold adressen for dere selv',
      'Adressa må ikkje delast',
    ],
  ],
  [
    'en',
    [
      'The address is confidential',
      '8 beds at a secret address',
      'Our house has moved to a secret address',
      'Secret house',
      'The address is secret.',
      'Our address is kept secret',
      'The location of the shelter is confidential',
      'We do not give out our address',
      'We never share the address',
      'Secret address',
      'The shelter is at a secret address',
      'The house has a confidential address',
      'The address is not public',
      'The address must remain confidential',
      'Undisclosed location',
      'We keep our address secret',
      'For safety reasons the address is not disclosed',
      "The shelter's address is confidential",
      'Address is hidden',
      'Do not share the address',
      'Don’t give out our address.',
      'The address is given when you call',
      'Address given on arrival',
      'Call for the address',
      'Women’s shelter with a secret address',
      'NB: secret address',
    ],
  ],
  [
    'es',
    [
      'dirección secreta',
      'La dirección es secreta',
      'La dirección es confidencial',
      'No publicamos la dirección',
      'La casa tiene una dirección secreta',
      'La ubicación se mantiene en secreto',
      'La dirección no es pública',
    ],
  ],
  [
    'ro',
    [
      'adresa este secretă',
      'Adresa este confidențială',
      'Adresa centrului este secretă',
      'Adresă secretă',
      'Nu comunicăm adresa',
      'adresa nu este publică',
    ],
  ],
  [
    'ru',
    [
      'адрес держится в секрете',
      'Адрес держат в секрете',
      'Адрес хранится в тайне',
      'Адрес приюта секретный',
      'Секретный адрес',
      'Мы не разглашаем адрес',
      'Адрес не разглашается',
      'Адрес засекречен',
      'Приют находится по секретному адресу',
    ],
  ],
  [
    'uk',
    [
      'Адреса тримається в секреті',
      'Адреса секретна',
      'Таємна адреса',
      'Ми не розголошуємо адресу',
      'Притулок за секретною адресою',
    ],
  ],
  [
    'pl',
    [
      'Adres jest tajny',
      'Adres jest poufny',
      'Tajny adres',
      'Nie podajemy adresu',
      'Schronisko pod tajnym adresem',
    ],
  ],
  ['bg', ['Адресът е таен', 'Адресът се пази в тайна', 'Таен адрес', 'Не разкриваме адреса']],
  [
    'fr',
    [
      "L'adresse est secrète",
      'L’adresse est confidentielle',
      'Adresse secrète',
      "L'adresse reste confidentielle",
      "Nous ne communiquons pas l'adresse",
      "L'adresse n'est pas publique",
    ],
  ],
  ['ar', ['العنوان سري', 'عنواننا سري', 'لا ننشر العنوان', 'عنوان المأوى سري']],
];

/** Denied, asked, or said of somebody else. */
const DO_NOT: Table = [
  [
    'nb',
    [
      'Adressen er ikke hemmelig',
      'Adressen er ikke lenger hemmelig',
      'Vi har ikke hemmelig adresse',
      'Er adressen hemmelig?',
      'Hvis du har hemmelig adresse, si fra',
      'Vi hjelper deg å få hemmelig adresse',
      'Hjelp til personer med skjult adresse',
      'Adressen din er hemmelig for oss',
      'Det du sier er konfidensielt',
      'Samtalene er hemmelige',
      'Adressen er Prøvegata 1',
      'Du kan være hemmelig',
      'Har du kode 6 eller sperret adresse?',
      'Selv om adressen er kjent',
      'Vi er på en skjult plass bak kirken',
      'Besøksadressen er Storgata 5',
      'E-postadressen er skjult',
      'Oppgi adressen din',
      'Vi kjenner andre hus på hemmelig adresse',
      'Hjelp til deg som bor på hemmelig adresse',
      'Vi hjelper kvinner som har flyttet til hemmelig adresse',
      'Hemmelig hus for barn, et spill om natta',
      'Vi har rom for deg og barna dine',
    ],
  ],
  [
    'en',
    [
      'The address is not secret',
      'The address is no longer confidential',
      'Your address is confidential',
      'We never share your address',
      'Is the address secret?',
      'If you have a secret address, tell us',
      'This is a confidential service',
      'Talks are confidential',
      'A confidential place to talk',
      'We help people at a secret address',
      'The location is central',
      'The email address is hidden',
      'Your location is not shared',
    ],
  ],
  [
    'es',
    [
      'La dirección no es secreta',
      'Tu dirección es confidencial',
      '¿Es secreta la dirección?',
      'El servicio es confidencial',
    ],
  ],
  ['ro', ['Adresa nu este secretă', 'Adresa ta este confidențială', 'Discuțiile sunt confidențiale']],
  [
    'ru',
    [
      'Адрес не секретный',
      'Ваш адрес держится в секрете',
      'Разговор конфиденциальный',
      'Адрес не является секретным',
    ],
  ],
  ['uk', ['Адреса не секретна', 'Ваша адреса секретна']],
  ['pl', ['Adres nie jest tajny', 'Twój adres jest poufny']],
  ['bg', ['Адресът не е таен', 'Вашият адрес е таен']],
  ['fr', ["L'adresse n'est pas secrète", 'Votre adresse est confidentielle']],
  ['ar', ['العنوان ليس سري', 'عنوانك سري', 'العنوان غير سري']],
];

const eachOf = (table: Table) =>
  table.flatMap(([language, texts]) => texts.map((text) => ({ language, text })));

describe('the address is a secret', () => {
  test.each(eachOf(SAY_IT))('$language: “$text” says so', ({ language, text }) => {
    expect(secretSaidIn(text, language)).toBeTypeOf('string');
  });

  test.each(eachOf(DO_NOT))('$language: “$text” does not', ({ language, text }) => {
    expect(secretSaidIn(text, language)).toBeUndefined();
  });

  test('Nynorsk and regions read the table of their language', () => {
    expect(secretSaidIn('Adressa er hemmeleg.', 'nn')).toBe('Adressa er hemmeleg');
    expect(secretSaidIn('The address is secret.', 'en-GB')).toBe('address is secret');
  });

  test('of other languages nothing is known', () => {
    expect(secretSaidIn('Adressen er hemmelig.', 'sv')).toBeUndefined();
  });

  test('the words are quoted as they stand, and cut', () => {
    expect(secretSaidIn('Ring oss. Adressen til HUSET er hemmelig, kom gjerne.', 'nb')).toBe(
      'Adressen til HUSET er hemmelig',
    );
  });
});
