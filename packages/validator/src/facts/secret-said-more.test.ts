import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../testing/sentences.ts';
import { secretSaidIn } from './secret-said.ts';

const SAY_IT = {
  nb: [
    'Krisesenteret har sperret adresse (kode 7).',
    'Av hensyn til beboerne er adressen ikke offentlig.',
    'Vi forteller ingen hvor huset er.',
    'Vi har en hemmelig leilighet.',
    'Foreningen driver to hemmelige leiligheter.',
  ],
  nn: ['Me fortel ingen kvar huset er.', 'Me har ei hemmeleg leilegheit.'],
  en: ['Our address is protected.', 'Location not disclosed.', 'Unlisted address.', 'Protected address'],
  th: ['ที่อยู่เป็นความลับ', 'ที่อยู่ของเราเป็นความลับ', 'ไม่เปิดเผยที่อยู่'],
  pt: ['O endereço é secreto.', 'Morada confidencial'],
  it: ['L’indirizzo è segreto.'],
  hu: ['A címünk titkos.'],
  lt: ['Adresas yra slaptas.'],
};

const DO_NOT = {
  nb: [
    'Har du sperret adresse (kode 7), hjelper vi deg.',
    'Vi hjelper deg å få sperret adresse (kode 7).',
    'Hjelp for personer med kode 6 og sperret adresse.',
    'Er adressen ikke offentlig?',
    'Adressen er offentlig.',
    'Vi forteller ingen hvor du bor.',
    'Vi har en leilighet i Oslo.',
    'Vi har hemmelige samtaler.',
    'Det er ingen hemmelig leilighet her.',
  ],
  en: [
    'Your address is protected.',
    'Our location is protected from the wind.',
    'Our address is not protected.',
    'Children are protected.',
    'The price is not listed.',
    'The address is not given.',
  ],
  th: ['ที่อยู่ของคุณเป็นความลับ', 'ที่อยู่ไม่เป็นความลับ', 'การสนทนาเป็นความลับ'],
  pt: ['O seu endereço é secreto.', 'O endereço não é secreto.'],
  it: ['Il tuo indirizzo è segreto.', 'L’indirizzo non è segreto.'],
  hu: ['A cím nem titkos.'],
  lt: ['Jūsų adresas yra slaptas.', 'Adresas nėra slaptas.'],
};

describe('that nobody may know where the place is', () => {
  test.each(sentencesOf(SAY_IT))('is said in %s: %s', (language, sentence) => {
    expect(secretSaidIn(sentence, language)).toBeTypeOf('string');
  });

  test.each(sentencesOf(DO_NOT))('is not said in %s: %s', (language, sentence) => {
    expect(secretSaidIn(sentence, language)).toBeUndefined();
  });
});
