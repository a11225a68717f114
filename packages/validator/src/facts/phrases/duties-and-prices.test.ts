import { describe, expect, test } from 'vitest';
import { phraseIn } from './find-phrase.ts';
import type { TopicName } from './topics.ts';

type Table = readonly (readonly [topic: TopicName, language: string, sentence: string])[];

const SAID: Table = [
  ['tellsImmigration', 'nb', 'Vi har opplysningsplikt til UDI.'],
  ['tellsImmigration', 'nb', 'Vi har meldeplikt til UDI.'],
  ['tellsImmigration', 'nb', 'Opplysninger kan deles med UDI.'],
  ['tellsImmigration', 'en', 'Your information may be shared with immigration authorities.'],
  ['tellsImmigration', 'ru', 'Мы обязаны сообщать в миграционную службу.'],
  ['tellsPolice', 'nb', 'Opplysninger kan bli delt med politiet.'],
  ['tellsPolice', 'nb', 'Politiet kan være til stede.'],
  ['tellsPolice', 'en', 'Your data may be shared with the police.'],
  ['tellsPolice', 'en', 'The police may be present.'],
  ['tellsPolice', 'es', 'La policía puede estar presente.'],
  ['tellsPolice', 'ro', 'Poliția poate fi prezentă.'],
  ['tellsPolice', 'ru', 'На месте бывает полиция.'],
  ['tellsPolice', 'ru', 'Полиция может присутствовать.'],
  ['asksForResidence', 'nb', 'Du må ha rettigheter i folketrygden.'],
  ['asksForResidence', 'nb', 'Gjelder de som er medlem i folketrygden.'],
  ['asksForResidence', 'nb', 'Du må være registrert i Oslo kommune.'],
  ['asksForResidence', 'en', 'You must be a member of the National Insurance Scheme.'],
  ['asksForResidence', 'en', 'You must be registered in the municipality.'],
  ['asksForResidence', 'es', 'Debe estar inscrito en la seguridad social.'],
  ['asksForResidence', 'ru', 'Нужна регистрация.'],
  ['refusesAnonymity', 'nb', 'Alle må registreres med fullt navn.'],
  ['refusesAnonymity', 'es', 'Hay que dar nombre y apellidos.'],
  ['asksForPayment', 'nb', 'Døgnpris: 150,-'],
  ['asksForPayment', 'nb', 'Døgnprisen er 150 kroner.'],
  ['asksForPayment', 'es', 'Se cobra una tasa.'],
  ['asksForPayment', 'ru', 'Стоимость 50 крон.'],
];

const NOT_SAID: Table = [
  ['tellsImmigration', 'nb', 'Vi har taushetsplikt overfor UDI.'],
  ['tellsImmigration', 'nb', 'Vi har ikke meldeplikt til UDI.'],
  ['tellsImmigration', 'nb', 'Du har meldeplikt til UDI.'],
  ['tellsImmigration', 'nb', 'Opplysninger kan ikke deles med UDI.'],
  ['tellsImmigration', 'ru', 'Мы не обязаны сообщать в миграционную службу.'],
  ['tellsImmigration', 'ru', 'Мы обязаны сообщать вам о миграционной службе.'],
  ['tellsPolice', 'nb', 'Opplysninger kan ikke deles med politiet.'],
  ['tellsPolice', 'nb', 'Opplysninger kan bli delt med politiet hvis du vil.'],
  ['tellsPolice', 'nb', 'Politiet kan være til hjelp.'],
  ['tellsPolice', 'en', 'Your information may be shared with the police only with your consent.'],
  ['tellsPolice', 'en', 'Ask if your data may be shared with the police.'],
  ['tellsPolice', 'es', 'La policía puede ayudarte.'],
  ['tellsPolice', 'ro', 'Poliția nu poate fi prezentă.'],
  ['tellsPolice', 'ru', 'На месте не бывает полиции.'],
  ['asksForResidence', 'nb', 'Du trenger ikke rettigheter i folketrygden.'],
  ['asksForResidence', 'nb', 'Vi hjelper deg med rettigheter i folketrygden.'],
  ['asksForResidence', 'nb', 'Gjelder også de som ikke er medlem i folketrygden.'],
  ['asksForResidence', 'nb', 'For å søke kommunal bolig må du være registrert i Oslo kommune.'],
  ['asksForResidence', 'en', 'To vote you must be registered in the municipality.'],
  ['asksForResidence', 'en', 'Employees must be members of the National Insurance Scheme.'],
  ['asksForResidence', 'es', 'No hace falta estar inscrito en la seguridad social.'],
  ['asksForResidence', 'ru', 'Регистрация не нужна.'],
  ['asksForResidence', 'ru', 'Нужна регистрация на курс.'],
  ['refusesAnonymity', 'nb', 'Ingen må registreres med fullt navn.'],
  ['refusesAnonymity', 'nb', 'Frivillige må registreres med fullt navn.'],
  ['refusesAnonymity', 'es', 'No hay que dar nombre y apellidos.'],
  ['asksForPayment', 'nb', 'Døgnpris: 0,-'],
  ['asksForPayment', 'nb', 'På hotell er døgnprisen 900 kr.'],
  ['asksForPayment', 'es', 'No se cobra una tasa.'],
  ['asksForPayment', 'ru', 'Стоимость 0 крон.'],
];

describe('duties, prices and registers', () => {
  test.each(SAID)('%s is heard in %s: %s', (topic, language, sentence) => {
    expect(phraseIn(topic, sentence, language)).toBeDefined();
  });

  test.each(NOT_SAID)('%s is not heard in %s: %s', (topic, language, sentence) => {
    expect(phraseIn(topic, sentence, language)).toBeUndefined();
  });
});
