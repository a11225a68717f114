import type { HelpByKey } from './help-by-key.ts';

/** What the columns of `conditionColumns` hold, and an example of each. */
export const conditionHelp: HelpByKey = {
  residenceStatus: [['Om de spør om lov til å være i landet.', 'Whether they ask about the right to be in the country.'], ['Spør ikke om opphold', 'Does not ask about your permit']],
  identification: [['Hva en må vise for å si hvem en er.', 'What a person must show to say who they are.'], ['Du trenger ikke å vise ID', 'No ID needed']],
  personalNumber: [['Om en må ha fødselsnummer eller elektronisk ID som BankID.', 'Whether a national identity number or electronic ID is needed.'], ['Trenger ikke fødselsnummer', 'No national ID number needed']],
  anonymity: [['Om en kan være anonym.', 'Whether a person may stay unknown.'], ['Du kan være anonym', 'You can be anonymous']],
  cost: [['Hva det koster. Beløp skrives i «Pris (merknad)».', 'What it costs. Amounts go into “Cost (note)”.'], ['Gratis', 'Free']],
  records: [['Hva de skriver ned om en, og hvor.', 'What they write down about a person, and where.'], ['Notater bare hos tjenesten', 'Notes kept only at the service']],
  police: [['Om de sier noe til politiet, eller politiet er der.', 'Whether the police are told or present.'], ['Varsler politiet bare når loven krever', 'Tells the police only if it is the law']],
  immigration: [['Om de sier noe til UDI eller andre utlendingsmyndigheter.', 'Whether the immigration authorities are told or present.'], ['Ikke kjent: sier de fra til UDI?', 'Not known: do they tell immigration?']],
  professionalSecrecy: [['Om loven gir dem taushetsplikt.', 'Whether the law binds them to secrecy.'], ['Har taushetsplikt', 'Bound to secrecy by law']],
}; // prettier-ignore

/** What the columns of `entryColumns` hold, and an example of each. */
export const entryHelp: HelpByKey = {
  entry: [['Hvordan en kommer inn, ett eller flere ord fra lista.', 'How a person gets in, one or more words from the list.'], ['Kom uten avtale', 'Come without an appointment']],
  eligibility: [['Andre vilkår, med ord.', 'Other conditions, in words.'], ['Du må være edru i venterommet.', 'You must be sober in the waiting room.']],
}; // prettier-ignore
