import type { Answers } from './answers.ts';
import type { MessageLanguage } from './messages/index.ts';
import { slugOf } from './names.ts';
import { emergencyNumbersOf, type EmergencyNumber } from './place.ts';

/** A text as YAML has it: as in JSON, between quotation marks. */
const quote = (text: string) => JSON.stringify(text);

const COMMENTS: Record<
  MessageLanguage,
  { head: string; license: string; numbers: string; noNumbers: string }
> = {
  nb: {
    head: 'Hodet til listen. Tilbudene ligger i services/, de som driver dem i organizations/: en fil for hver.',
    license: 'Hva andre kan gjøre med opplysningene: en SPDX-id eller en adresse.',
    numbers: 'Vises før alt annet. Legg til dem som folk trenger her.',
    noNumbers:
      "emergencyContacts mangler: skriv inn nødnumrene, som\n# emergencyContacts:\n#   - label: Ambulanse\n#     contacts: [{ channel: phone, value: { shortCode: '…', country: … }, printed: '…' }]",
  },
  en: {
    head: 'The head of the list. The services lie in services/, who runs them in organizations/: a file for each.',
    license: 'What others may do with the data: an SPDX id or an address.',
    numbers: 'Shown before everything else. Add those that people need here.',
    noNumbers:
      "emergencyContacts is missing: write the emergency numbers, such as\n# emergencyContacts:\n#   - label: Ambulance\n#     contacts: [{ channel: phone, value: { shortCode: '…', country: … }, printed: '…' }]",
  },
};

/** A label in each language of the list that we know it in; the number itself, which is in none, where we know none. */
function labelIn({ label, number }: EmergencyNumber, languages: readonly string[]): string {
  const texts = languages
    .filter((language) => language === 'nb' || language === 'en')
    .map((language) => `${language}: ${quote(label[language])}`);
  return texts.length === 0 ? quote(number) : `{ ${texts.join(', ')} }`;
}

function emergencyLines({ place, lang }: Answers): string[] {
  const numbers = emergencyNumbersOf(place.country);
  if (numbers.length === 0) return [`# ${COMMENTS[lang].noNumbers}`];
  return [
    `# ${COMMENTS[lang].numbers}`,
    'emergencyContacts:',
    ...numbers.flatMap((one) => [
      `  - label: ${labelIn(one, place.languages)}`,
      `    contacts: [{ channel: phone, value: { shortCode: '${one.number}', country: ${quote(place.country)} }, printed: '${one.number}' }]`,
    ]),
  ];
}

/**
 * directory.yaml: the head of a list without services, which can be checked and published as it is.
 * @param today YYYY-MM-DD
 */
export function makeDirectoryYaml(answers: Answers, today: string): string {
  const { name, place, publisher, timeZone, lang } = answers;
  const comments = COMMENTS[lang];
  return [
    `# ${comments.head}`,
    'kind: service-directory',
    "schemaVersion: '1.1'",
    `id: ${quote(slugOf(name) || 'list')}`,
    `name: ${quote(name)}`,
    'publisher:',
    `  name: ${quote(publisher.name)}`,
    ...(publisher.email === undefined ? [] : [`  email: ${quote(publisher.email)}`]),
    ...(publisher.reportUrl === undefined ? [] : [`  reportUrl: ${quote(publisher.reportUrl)}`]),
    `# ${comments.license}`,
    'license: CC-BY-4.0',
    // In quotation marks: to YAML 1.1, NO is a denial.
    `country: ${quote(place.country)}`,
    `timeZone: ${timeZone}`,
    `languages: [${place.languages.map(quote).join(', ')}]`,
    `updatedOn: '${today}'`,
    ...emergencyLines(answers),
    '',
  ].join('\n');
}
