import { expect, test } from 'vitest';
import { closedDaysIn } from './closed-days.ts';

test.each([
  ['nb', 'Stengt på onsdager.', [2]],
  ['nb', 'Stengt onsdager', [2]],
  ['nb', 'Onsdager er det stengt.', [2]],
  ['nb', 'Vi holder stengt lørdag og søndag', [5, 6]],
  ['nn', 'Me held dessverre stengt på måndagar.', [0]],
  ['nb', 'Kom innom. Senteret er stengt på fredager.', [4]],
  ['en', 'We are closed on Wednesdays.', [2]],
  ['nb', 'Søn- og helligdager stengt', [6]],
  ['nb', 'Lørdag, søndag og helligdager stengt.', [5, 6]],
  ['nn', 'Laurdagar og søndagar er stengt.', [5, 6]],
  ['nb', 'Søndager: stengt', [6]],
  ['nb', 'Stengt lør- og søndager', [5, 6]],
  ['en', 'Closed on Sundays and public holidays.', [6]],
  ['en', 'Sundays and holidays closed', [6]],
  ['en', 'Closed Mondays and Tuesdays', [0, 1]],
  ['nb', 'Vi har ikke åpent på onsdager.', [2]],
  ['nb', 'Ikke åpent onsdag.', [2]],
  ['nb', 'Onsdager har vi ikke åpent.', [2]],
  ['nn', 'Me har ikkje ope på onsdagar.', [2]],
  ['en', 'We are not open on Wednesdays.', [2]],
  ['nb', 'Åpent bare på tirsdager.', [0, 2, 3, 4, 5, 6]],
  ['nb', 'Vi har bare åpent på tirsdager og torsdager.', [0, 2, 4, 5, 6]],
  ['nb', 'Kun åpent tirsdag', [0, 2, 3, 4, 5, 6]],
  ['nn', 'Berre ope tysdagar.', [0, 2, 3, 4, 5, 6]],
  ['en', 'Open only on Tuesdays.', [0, 2, 3, 4, 5, 6]],
  ['en', 'We are only open Tuesdays.', [0, 2, 3, 4, 5, 6]],
  ['nb', 'Stengt i helgene.', [5, 6]],
  ['nb', 'Ikke åpent i helga', [5, 6]],
  ['nn', 'Stengt måndagar og i helgene.', [0, 5, 6]],
  ['en', 'We are closed at weekends.', [5, 6]],
  ['nb', 'Åpent hverdager 9–15.', [5, 6]],
  ['nn', 'Ope kvardagar kl. 9–15', [5, 6]],
  ['nb', 'Vi har åpent mandag–fredag 09.00–15.30.', [5, 6]],
  ['en', 'Open Monday to Friday 9 am–3 pm.', [5, 6]],
  ['nb', 'Åpent kun onsdager kl. 17–19.', [0, 1, 3, 4, 5, 6]],
  ['en', 'Open Wednesdays only, 5–7 pm.', [0, 1, 3, 4, 5, 6]],
])('in %s “%s” names the closed days', (language, text, days) => {
  expect(closedDaysIn(text, language)?.days).toEqual(days);
});

test.each([
  ['nb', 'Vi har stengt kjøkkenet på onsdager.'],
  ['nb', 'Kjøkkenet er stengt på onsdager.'],
  ['nb', 'Stengt onsdag kveld.'],
  ['nb', 'Helligdager stengt.'],
  ['nb', 'Kafeen søn- og helligdager stengt.'],
  ['nb', 'Søndag stengt kl. 12–13'],
  ['nb', 'Stengt onsdag kl. 12–13'],
  ['nb', 'Stengt onsdag 24. desember'],
  ['nb', 'Første onsdag i måneden er det stengt.'],
  ['nb', 'Vi er ikke stengt på onsdager.'],
  ['nb', 'Er dere stengt på onsdager?'],
  ['nb', 'Legevakta er stengt på søndager.'],
  ['en', 'The kitchen is closed on Wednesdays.'],
  ['en', 'We are closed on Wednesday evenings.'],
  ['en', 'We are not closed on Mondays.'],
  ['es', 'Cerrado los lunes.'],
  ['nb', 'Vi har ikke åpent kjøkken på onsdager.'],
  ['nb', 'Vi har ikke bare åpent på onsdager.'],
  ['nb', 'Drop-in er bare åpent på tirsdager.'],
  ['nb', 'Åpent bare på tirsdag kveld.'],
  ['nb', 'Åpent på tirsdager.'],
  ['nb', 'Har dere ikke åpent på onsdager?'],
  ['nb', 'Kafeteriaen har ikke åpent på onsdager.'],
  ['nb', 'Gynekologen er her av og til. Kun tirsdager.'],
  ['en', 'The doctor is only here on Tuesdays.'],
  ['nb', 'Legevakten er stengt i helgene.'],
  ['nb', 'Telefonen er stengt i helgene.'],
  ['nb', 'Telefon hverdager 9–15.'],
  ['nb', 'Kontoret er åpent hverdager 9–15.'],
  ['nb', 'Åpent hverdager 9–15. Lørdager 10–14.'],
  ['nb', 'Vakttelefonen svarer hele døgnet. Åpent hverdager 9–15.'],
  ['nb', 'Åpent onsdager 9–15.'],
  ['nb', 'Vi er ikke stengt i helgene.'],
  ['nb', 'Porten er stengt om natta.'],
  ['en', 'The phone line is closed at night.'],
])('in %s “%s” names none', (language, text) => {
  expect(closedDaysIn(text, language)).toBeUndefined();
});

test.each([
  ['nb', 'Stengt om natta.', 'nights'],
  ['nn', 'Me held stengt på natta.', 'nights'],
  ['en', 'We are closed overnight.', 'nights'],
  ['nb', 'Åpent bare i partallsuker.', 'weeks'],
  ['nb', 'Vi har åpent onsdager i oddetallsuker.', 'weeks'],
  ['nb', 'Åpent annenhver uke', 'weeks'],
  ['en', 'Only open every other week.', 'weeks'],
])('in %s “%s” is said of all %s', (language, text, also) => {
  expect(closedDaysIn(text, language)).toMatchObject({ days: [], also });
});

test('of several the one that is meant is told', () => {
  const text = 'Stengt i helgene. Stengt onsdager.';
  expect(closedDaysIn(text, 'nb')?.words).toBe('Stengt i helgene');
  expect(closedDaysIn(text, 'nb', ({ days }) => days.includes(2))?.words).toBe('Stengt onsdager');
});
