import type { HelpByKey } from './help-by-key.ts';

/** What the columns of `aboutColumns` hold, and an example of each. */
export const aboutHelp: HelpByKey = {
  id: [[
        'Et kort ord som aldri endres: små bokstaver a–z, sifre og bindestrek. Tomt: laget av navnet.',
        'A short word that never changes: small letters a–z, digits and hyphens. Empty: made from the name.',
      ], 'eksempelhelsa'],
  name: [['Hva tjenesten heter. Én tjeneste på hver rad.', 'What the service is called. One service a row.'], ['Eksempelhelsa', 'Example Health']],
  alternateName: [['Et navn til, eller en forkortelse.', 'Another name, or an abbreviation.'], 'EH'],
  organization: [[
        'Hvem som driver tjenesten. Samme navn er samme organisasjon; flere skilles med semikolon.',
        'Who runs the service. The same name is the same organisation; several are separated by semicolons.',
      ], 'Eksempelforeningen'],
  organizationUrl: [['Nettsiden til organisasjonen.', 'The web site of the organisation.'], 'https://example.org'],
  organizationType: [['Hva slags organisasjon det er.', 'What kind of body it is.'], ['Ideell organisasjon', 'Charity']],
  summary: [[
        'Hva en kan få her, i én eller to korte setninger (høyst 200 tegn).',
        'What a person can get here, in one or two short sentences (at most 200 characters).',
      ], ['Gratis hjelp fra sykepleier. Alle kan komme.', 'Free help from a nurse. Everybody can come.']],
  description: [['Mer, med enkle ord.', 'More, in plain words.'], ['En sykepleier og en lege tar imot.', 'A nurse and a doctor see you.']],
  needs: [[
        'Hva de hjelper med: ett eller flere ord fra lista, skilt med semikolon.',
        'What they help with: one or more words from the list, separated by semicolons.',
      ], ['Vanlig helsehjelp; Vaksine', 'General health care; Vaccination']],
  audience: [[
        'Hvem det er for, skilt med semikolon. Skriv «bare kvinner» når ingen andre kan komme. Tomt: alle.',
        'Whom it is for, separated by semicolons. Write “only women” when nobody else may come. Empty: everybody.',
      ], ['Folk som selger sex; Migranter', 'People who sell sex; Migrants']],
  welcome: [['Om andre enn målgruppen kan komme.', 'Whether others than the audience may come.'], ['Mest for denne gruppen', 'Mainly for this group']],
  minimumAge: [['Yngste alder, i år.', 'Youngest age, in years.'], '18'],
  maximumAge: [['Eldste alder, i år.', 'Oldest age, in years.'], ''],
  languages: [[
        'Språk de kan hjelpe på, skilt med semikolon; skriv «polsk (tolk)» når det trengs tolk.',
        'Languages they can help in, separated by semicolons; write “Polish (interpreter)” when one is needed.',
      ], ['norsk; engelsk; rumensk (tolk)', 'Norwegian; English; Romanian (interpreter)']],
  canAskFor: [['Hva en kan be om: en kvinne, en mann, tolk, følge.', 'What a person may ask for: a woman, a man, an interpreter, company.'], ['Du kan be om tolk', 'You can ask for an interpreter']],
  notOffered: [['Hva de ikke gjør, og hvor en kan gå i stedet.', 'What they do not do, and where to go instead.'], ['Ikke tannlege.', 'No dentist.']],
  capacity: [['Plasser, kø, og sjansen for å bli avvist.', 'Places, queues, and the chance of being turned away.'], ['Ti får hjelp hver dag.', 'Ten are seen each day.']],
  scope: [['Hvor langt tjenesten rekker.', 'How far the service reaches.'], ['I nærområdet', 'In this town']],
  regions: [['Fylker eller kommuner den er for, skilt med semikolon.', 'Counties or municipalities it is for, separated by semicolons.'], 'Oslo'],
  countries: [['Land den er for, når den dekker flere.', 'Countries it is for, when it covers several.'], 'NO; SE'],
  areaNote: [['Grensene for «Dekker», med ord til leseren.', 'The limits of “Covers”, in words to the reader.'], ''],
}; // prettier-ignore
