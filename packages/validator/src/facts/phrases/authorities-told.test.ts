import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../testing/sentences.ts';
import { phraseIn } from './find-phrase.ts';

const POLICE = {
  nb: [
    'En politibetjent er til stede.',
    'Politifolk er til stede.',
    'Vi melder alle saker til politiet.',
    'De varsler politiet.',
    'Opplysningene blir sendt til politiet.',
  ],
  nn: ['Vi varslar politiet.', 'Vi melder alt til politiet.', 'Det vert meldt til politiet.'],
  en: [
    'A police officer is present.',
    'Police officers are present.',
    'The police are often here.',
    'There is a police officer at the door.',
    'We report everyone to the police.',
    'They inform the police.',
    'Names are shared with the police.',
  ],
  es: [
    'Hay un policía presente.',
    'La policía está presente.',
    'Informamos a la policía.',
    'Avisamos siempre a la policía.',
    'Se comunica todo a la policía.',
  ],
  ro: [
    'Un polițist este prezent.',
    'Informăm poliția.',
    'Anunțăm întotdeauna poliția.',
    'Raportăm cazurile poliției.',
  ],
  ru: [
    'Присутствует полицейский.',
    'Полицейский присутствует на приёме.',
    'Мы сообщаем в полицию.',
    'Они передают данные в полицию.',
    'Вызываем полицию.',
  ],
  uk: ['Ми повідомляємо поліцію.', 'Вони передають дані в поліцію.', 'Викликаємо поліцію.'],
  pl: ['Zgłaszamy wszystko na policję.', 'Powiadamiamy policję.', 'Informujemy policję.'],
  bg: ['Съобщаваме на полицията.', 'Уведомяваме полицията.', 'Информират полицията.'],
  fr: ['Nous informons la police.', 'Nous signalons tout à la police.', 'On prévient toujours la police.'],
  ar: ['نبلغ الشرطة.', 'نخبر الشرطة دائما.', 'نشارك المعلومات مع الشرطة.'],
};

const IMMIGRATION = {
  nb: [
    'Vi melder fra til UDI.',
    'De gir opplysninger til utlendingsmyndighetene.',
    'Navnet blir sendt til UDI.',
  ],
  nn: ['Vi varslar UDI.', 'Vi deler namnet med UDI.', 'Det vert meldt til utlendingsdirektoratet.'],
  en: [
    'We inform the immigration authorities.',
    'They share your name with UDI.',
    'Your case is reported to the immigration service.',
  ],
  es: [
    'Informamos a las autoridades de inmigración.',
    'Comunican los datos a la UDI.',
    'Avisamos a las autoridades migratorias.',
  ],
  ro: [
    'Informăm autoritățile de imigrare.',
    'Anunțăm UDI.',
    'Raportăm cazurile autorităților pentru imigrare.',
  ],
  ru: ['Мы сообщаем в миграционную службу.', 'Передаем данные в UDI.', 'Информируем миграционные органы.'],
  uk: ['Ми повідомляємо міграційну службу.', 'Передаємо дані в UDI.', 'Інформуємо імміграційні органи.'],
  pl: ['Zgłaszamy do urzędu imigracyjnego.', 'Informujemy UDI.', 'Powiadamiamy władze imigracyjne.'],
  bg: [
    'Съобщаваме на имиграционните власти.',
    'Информираме UDI.',
    'Предаваме данните на миграционните служби.',
  ],
  fr: [
    'Nous informons les services de l’immigration.',
    'Nous transmettons vos données à la préfecture.',
    'Nous signalons tout aux autorités migratoires.',
  ],
  ar: ['نبلغ سلطات الهجرة.', 'نخبر دائرة الهجرة.', 'نشارك المعلومات مع سلطات الهجرة.'],
};

const NEITHER = {
  nb: [
    'Ingen politibetjent er til stede.',
    'Vi melder ikke fra til politiet.',
    'Vi melder til politiet bare ved fare for liv.',
    'Vi kan hjelpe deg å kontakte politiet.',
    'Du trenger ikke å anmelde til politiet for å få hjelp.',
    'De deler ikke opplysninger med politi eller myndigheter.',
    'Vi varsler UDI bare hvis du ønsker det.',
    'Søknaden går til utlendingsmyndighetene (UDI).',
  ],
  nn: ['Vi melder aldri frå til politiet.', 'Vi varslar politiet om du vil.', 'Vi deler ikkje noko med UDI.'],
  en: [
    'No police officer is present.',
    'A police officer is not present.',
    'A police officer is present only in an emergency.',
    'We do not tell the police.',
    'We call the police only if life is in danger.',
    'We help you contact the police.',
    'We never share anything with the immigration authorities.',
    'We inform UDI with your consent.',
  ],
  es: [
    'No hay ningún policía presente.',
    'No informamos a la policía.',
    'Informamos a la policía si usted quiere.',
    'No compartimos nada con la UDI.',
  ],
  ro: [
    'Niciun polițist nu este prezent.',
    'Nu informăm poliția.',
    'Informăm poliția doar cu acordul tău.',
    'Nu anunțăm UDI.',
  ],
  ru: [
    'Полицейский не присутствует.',
    'Мы не сообщаем в полицию.',
    'Сообщаем в полицию только с вашего согласия.',
    'Не передаем данные в UDI.',
  ],
  uk: [
    'Ми не повідомляємо поліцію.',
    'Повідомляємо поліцію тільки за вашою згодою.',
    'Не передаємо дані в UDI.',
  ],
  pl: ['Nie zgłaszamy na policję.', 'Informujemy policję tylko za twoją zgodą.', 'Nie informujemy UDI.'],
  bg: ['Не съобщаваме на полицията.', 'Уведомяваме полицията само с ваше съгласие.', 'Не информираме UDI.'],
  fr: [
    'Nous n’informons pas la police.',
    'Nous informons la police avec votre accord.',
    'Nous n’informons jamais la préfecture.',
  ],
  ar: ['لا نبلغ الشرطة.', 'نبلغ الشرطة بموافقتك فقط.', 'لا نبلغ سلطات الهجرة.'],
};

describe('what the authorities are told', () => {
  test.each(sentencesOf(POLICE))('is heard of the police in %s: %s', (language, sentence) => {
    expect(phraseIn('tellsPolice', sentence, language)).toBeDefined();
    expect(phraseIn('tellsImmigration', sentence, language)).toBeUndefined();
  });

  test.each(sentencesOf(IMMIGRATION))('is heard of immigration in %s: %s', (language, sentence) => {
    expect(phraseIn('tellsImmigration', sentence, language)).toBeDefined();
    expect(phraseIn('tellsPolice', sentence, language)).toBeUndefined();
  });

  test.each(sentencesOf(NEITHER))('is not heard in %s: %s', (language, sentence) => {
    expect(phraseIn('tellsPolice', sentence, language)).toBeUndefined();
    expect(phraseIn('tellsImmigration', sentence, language)).toBeUndefined();
  });
});
