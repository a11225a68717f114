import { expect, test } from 'vitest';
import { narrowsGroup } from './group-of-hours.ts';

const TODAY = '2026-12-01';

test.each(['Telefontid', 'Telefon', 'Chat', 'Sommer 2026', 'Sommertid', 'Gamle tider', 'Nye tider', 'Fra januar 2027', 'Bemanning (internt)', 'Bemanning', 'Vaktliste', 'Åpningstider 2027', 'Åpningstider 2024', 'Gjelder til 31.12', 'Juli', 'Kun kvinner', 'Partallsuker', 'Åpningstider (sommer)', 'Phone hours', 'From March 2027', 'Stengt', 'Planlagte tider', 'Hjelpelinje', 'Tider?'])(
  'hours below “%s” are not simply those of the door',
  (text) => expect(narrowsGroup(text, TODAY)).toBe(true),
); // prettier-ignore

test.each(['Åpningstider', 'Åpningstid', 'Opningstider', 'Åpent', 'Lege', 'Lege og sykepleier', 'Besøkstid', 'Kafé', 'Dager', 'Uka', 'Ukedager', 'Åpningstider 2026', 'Oppdatert 1. november 2026', 'Sist kontrollert 01.11.2026', 'Per 1.12.2026', 'For alle', 'Opening hours', 'Tjenester i Oslo', 'Faste tider', 'Vanlige åpningstider'])(
  'hours below “%s” are',
  (text) => expect(narrowsGroup(text, TODAY)).toBe(false),
); // prettier-ignore
