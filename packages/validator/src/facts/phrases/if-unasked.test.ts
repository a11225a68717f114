import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../testing/sentences.ts';
import { phraseIn } from './find-phrase.ts';

const POLICE = {
  nb: [
    'Vi melder fra til politiet hvis vi tror at du er utsatt for menneskehandel.',
    'Hvis vi er bekymret, melder vi fra til politiet.',
    'Hvis vi er bekymret melder vi fra til politiet.',
    'Vi må kontakte politiet hvis du er utsatt for vold.',
    'Vi kan varsle politiet.',
    'Vi kan varsle politiet hvis vi er bekymret for deg.',
    'Vi kan ringe politiet hvis vi er bekymret.',
    'Vi varsler politiet når vi er redde for deg.',
    'Politiet er på besøk hver torsdag.',
  ],
  en: [
    'We report to the police if we believe you are being exploited.',
    'If we suspect trafficking, we call the police.',
    'We will call the police if needed.',
  ],
  es: [
    'Podemos avisar a la policía.',
    'Podemos avisar a la policía si creemos que está en peligro.',
    'Llamaremos a la policía si no tiene papeles.',
  ],
  ru: ['Мы можем сообщить о вас в полицию.', 'Мы сообщим в полицию, если мы беспокоимся.'],
  uk: ['Ми можемо повідомити поліцію.', 'Ми повідомимо поліцію, якщо у вас немає документів.'],
  pl: ['Możemy powiadomić policję.', 'Powiadomimy policję, jeśli nie masz dokumentów.'],
  ro: ['Anunțăm poliția dacă este cazul.'],
  bg: ['Можем да уведомим полицията.'],
  fr: ['Nous pouvons prévenir la police.'],
};

const IMMIGRATION = {
  nb: [
    'Vi har plikt til å gi opplysninger til UDI.',
    'Vi kan bli pålagt å gi opplysninger til utlendingsmyndighetene.',
    'Vi melder fra til UDI hvis du ikke har papirer.',
  ],
  en: [
    'We must notify immigration if you have no papers.',
    'We are obliged to tell the immigration authorities.',
  ],
  ro: ['Transmitem date autorităților de imigrație.'],
};

const SHE_CHOOSES = {
  nb: [
    'Vi kan hjelpe deg å varsle politiet hvis du vil.',
    'Vi kan varsle politiet hvis du vil.',
    'Vi kan varsle politiet for deg.',
    'Vi kan ringe politiet sammen med deg.',
    'Hvis du samtykker, varsler vi politiet.',
    'Vi varsler politiet hvis du sier ja.',
    'Hvis du trenger det, ringer vi politiet.',
    'Vi kan kontakte UDI hvis du ber om det.',
  ],
  en: [
    'We can call the police if you want.',
    'We will call the police if you ask us to.',
    'If you say yes, we tell the police.',
    'If you agree we report it to the police.',
    'If you need us to, we contact the immigration authorities.',
  ],
  es: ['Podemos avisar a la policía si usted quiere.', 'Podemos llamar a la policía por usted.'],
  ru: ['Мы можем сообщить в полицию, если вы хотите.', 'Мы можем обратиться в полицию вместе с вами.'],
  uk: ['Ми можемо повідомити поліцію, якщо ви хочете.'],
  pl: ['Możemy powiadomić policję, jeśli chcesz.'],
  ro: ['Anunțăm poliția dacă doriți.'],
  bg: ['Можем да уведомим полицията, ако искате.'],
  fr: ['Nous pouvons prévenir la police si vous voulez.'],
};

const THE_LAW = {
  nb: [
    'Vi varsler politiet hvis det er fare for liv.',
    'Vi varsler politiet hvis vi tror at det er fare for liv.',
    'Vi varsler politiet hvis et barn er i fare.',
    'Vi har plikt til å melde fra til politiet.',
  ],
  en: ['We will call the police if a child is in danger.'],
  es: ['Llamamos a la policía si hay peligro de muerte.'],
};

const DENIED = {
  nb: [
    'Vi varsler aldri politiet.',
    'Vi melder ikke fra til politiet hvis vi tror at du er utsatt for menneskehandel.',
    'Hvis du ikke har papirer, varsler vi aldri politiet.',
    'Vi har ikke plikt til å gi opplysninger til UDI.',
  ],
  en: [
    'We never tell the police if you have no papers.',
    'We do not notify immigration if you have no papers.',
    'We give advice on immigration if you have no papers.',
  ],
  es: ['No llamamos a la policía si no tiene papeles.'],
  ru: ['Мы не можем сообщить о вас в полицию.', 'Мы не сообщаем в полицию, если у вас нет документов.'],
  uk: ['Ми не можемо повідомити поліцію.'],
  pl: ['Nie możemy powiadomić policji.'],
  ro: ['Nu transmitem date autorităților de imigrație.'],
};

const isTold = (sentence: string, language: string) =>
  (['tellsPolice', 'tellsImmigration'] as const).filter((name) => phraseIn(name, sentence, language));

describe('an “if” that leaves her no choice takes nothing back', () => {
  test.each(sentencesOf(POLICE))('of the police in %s: %s', (language, sentence) => {
    expect(isTold(sentence, language)).toEqual(['tellsPolice']);
  });
  test.each(sentencesOf(IMMIGRATION))('of immigration in %s: %s', (language, sentence) => {
    expect(isTold(sentence, language)).toEqual(['tellsImmigration']);
  });
});

describe('nobody is said to be told', () => {
  test.each(sentencesOf(SHE_CHOOSES))('where she chooses in %s: %s', (language, sentence) => {
    expect(isTold(sentence, language)).toEqual([]);
  });
  test.each(sentencesOf(THE_LAW))('within the limits of the law in %s: %s', (language, sentence) => {
    expect(isTold(sentence, language)).toEqual([]);
  });
  test.each(sentencesOf(DENIED))('where it is denied in %s: %s', (language, sentence) => {
    expect(isTold(sentence, language)).toEqual([]);
  });
});
