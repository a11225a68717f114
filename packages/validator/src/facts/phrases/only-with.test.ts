import { expect, test } from 'vitest';
import { sentencesOf } from '../../testing/sentences.ts';
import { phraseIn } from './find-phrase.ts';

/** “You can only come in with …”: its “can” leaves nobody a choice. */
// prettier-ignore
const IDENTIFICATION = {
  nb: ['Du kan bare komme inn med gyldig ID.', 'Du får bare hjelp med gyldig legitimasjon.', 'Adgang kun med legitimasjon.', 'Du slipper bare inn med pass.', 'Du kan bare få seng mot å vise ID-kort.', 'Kun adgang med gyldig pass.'],
  en: ['You can only come in with valid ID.', 'You may only enter with a passport.', 'Entry only with ID.', 'You can only get a bed with a valid passport.', 'Visitors can only be admitted by showing their ID.', 'Admission is only with photo ID.'],
  es: ['Solo puedes entrar con pasaporte.', 'Solo pueden recibir ayuda con un documento de identidad.', 'Entrada solo con DNI.', 'Únicamente podrá entrar presentando su pasaporte.'],
  ro: ['Puteți intra doar cu buletin.', 'Poți primi ajutor numai cu un act de identitate.', 'Intrarea doar cu pașaport.'],
  ru: ['Можно войти только с паспортом.', 'Вы можете получить помощь только с паспортом.'],
  uk: ['Можна увійти тільки з паспортом.'],
  pl: ['Możesz wejść tylko z paszportem.', 'Wstęp tylko z dowodem osobistym.'],
  bg: ['Можете да влезете само с лична карта.'],
  fr: ['Vous ne pouvez entrer qu’avec une pièce d’identité.', 'Entrée uniquement avec passeport.'],
  sv: ['Du kan bara komma in med legitimation.'],
  da: ['Du kan kun komme ind med pas.'],
  de: ['Sie können nur mit gültigem Ausweis kommen.', 'Hilfe erhalten Sie nur mit Ausweis.'],
  pt: ['Só pode entrar com passaporte.', 'Entrada só com documento de identificação.'],
};

// prettier-ignore
const NO_IDENTIFICATION = {
  nb: ['Du kan komme både med og uten ID.', 'Du kan bare komme innom.', 'Du kan bare få seng her, uansett ID.', 'Du kan bare ta ut penger med gyldig ID.', 'Andre steder slipper du bare inn med pass.', 'Du må ikke ha ID.', 'Du kan bare komme med pass hvis du vil reise.'],
  en: ['You can come with or without ID.', 'You can only come in with a friend.', 'You do not need ID, you can only come in with a bag.', 'At other shelters you can only get in with ID.', 'You can just come in, no ID.'],
  es: ['Puedes entrar con o sin pasaporte.', 'Solo puedes entrar con un amigo.'],
  ro: ['Puteți intra cu sau fără buletin.', 'Puteți intra doar cu un prieten.'],
  ru: ['Можно войти только с другом.', 'Можно войти без паспорта.'],
};

// prettier-ignore
const RESIDENCE = {
  nb: ['Du får bare hjelp med oppholdstillatelse.', 'Adgang kun med gyldig visum.'],
  en: ['You can only get help with a residence permit.', 'Access only with a valid visa.'],
  es: ['Solo puedes recibir ayuda con permiso de residencia.'],
  ro: ['Puteți primi ajutor doar cu permis de ședere.'],
  ru: ['Вы можете получить помощь только с видом на жительство.'],
  de: ['Sie bekommen Hilfe nur mit Aufenthaltstitel.'],
};

test.each(sentencesOf(IDENTIFICATION))(
  'in %s “%s” turns away who does not show who she is',
  (language, text) => {
    expect(
      phraseIn('turnsAwayWithoutIdentification', text, language) ??
        phraseIn('asksForIdentification', text, language),
    ).toBeTypeOf('string');
  },
);

test.each(sentencesOf(NO_IDENTIFICATION))('in %s “%s” does not', (language, text) => {
  expect(phraseIn('turnsAwayWithoutIdentification', text, language)).toBeUndefined();
});

test.each(sentencesOf(RESIDENCE))('in %s “%s” turns away who has no right to stay', (language, text) => {
  expect(
    phraseIn('turnsAwayWithoutResidence', text, language) ?? phraseIn('asksForResidence', text, language),
  ).toBeTypeOf('string');
});
