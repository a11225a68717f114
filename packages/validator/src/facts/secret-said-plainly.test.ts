import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../testing/sentences.ts';
import { secretSaidIn } from './secret-said.ts';

const SAY_IT = {
  nb: [
    'Vi tilbyr deg plass i et hus på hemmelig adresse.',
    'Vi er på hemmelig adresse og kan hjelpe deg å finne en jobb.',

    'Et skjermet botilbud på ukjent adresse.',
    'Boligen ligger på ukjent sted.',
    'Botilbudet ligger på et hemmelig sted.',
    'Adressen er kun kjent for dem som bor her.',
    'Av sikkerhetsgrunner står ikke adressen her.',
    'Av sikkerhetshensyn finner du ikke adressen her.',
    'Ikke si adressen til noen.',
    'Ikke fortell noen hvor dette er.',
  ],
  nn: ['Adressa er berre kjend for dei som bur her.'],
  en: [
    'The address is secret, but we can help you find a lawyer.',
    'We will tell you where we are when you call.',
    'For safety reasons the address is not listed here.',
    'The shelter is at an unknown address.',
    'This is a confidential location.',
  ],
  es: ['No diga a nadie la dirección.'],
  ro: ['Nu spuneți nimănui adresa.'],
  ru: ['Никому не говорите адрес.'],
};

const DO_NOT = {
  nb: [
    'Vi hjelper deg som bor på ukjent adresse.',
    'Personer med ukjent adresse kan få hjelp.',
    'Barnets far bor på ukjent sted.',
    'Brevet ble sendt til ukjent adresse.',
    'Av sikkerhetsgrunner må du ikke oppgi adressen din.',
    'Av sikkerhetsgrunner må du ringe på.',
    'Adressen er godt kjent for alle.',
    'Fortell noen hvor dette er.',
    'Vi kan hjelpe deg å komme til et krisesenter med hemmelig adresse.',
    'Vi kan følge deg til et krisesenter på skjult adresse.',
    'Ikke fortell noen hvor dette er vondt.',
  ],
  en: [
    'We will tell you what we do when you call.',
    'We will tell you where you can get help when you call.',
    'Do not tell anyone your address.',
    'This is a confidential service.',
    'This is not a confidential location.',
    'We can help you find a shelter with a secret address.',
    'We can help you get to a safe house at a confidential location.',
  ],
  es: ['No diga a nadie su dirección.'],
  ro: ['Nu spuneți nimănui adresa dumneavoastră.', 'Spuneți adresa.'],
  ru: ['Никому не говорите ваш адрес.', 'Скажите адрес.'],
};

describe('in plain words, that nobody may know where the place is', () => {
  test.each(sentencesOf(SAY_IT))('is said in %s: %s', (language, sentence) => {
    expect(secretSaidIn(sentence, language)).toBeTypeOf('string');
  });

  test.each(sentencesOf(DO_NOT))('is not said in %s: %s', (language, sentence) => {
    expect(secretSaidIn(sentence, language)).toBeUndefined();
  });
});
