/** Words and looks that the plugin takes from the kit, so that they are the same everywhere. */
import { INTERFACE_LANGUAGES, loadLocale } from '@service-directory/element/locales';
import { en } from '@service-directory/schema/locales/en';
import { nb } from '@service-directory/schema/locales/nb';
import { exampleDirectory, EXAMPLE_TODAY, publish } from '@service-directory/validator';

/** “Leave this page” in each language of the element. */
export async function leaveWords() {
  const words = {};
  for (const { language } of INTERFACE_LANGUAGES)
    words[language] = (await loadLocale(language)).messages.leave;
  return words;
}

const labelsOf = (list) => Object.fromEntries(Object.entries(list).map(([code, { label }]) => [code, label]));

/** Needs and groups with their words, for the choices in the editor: by language, list and code. */
export const codeWords = () =>
  Object.fromEntries(
    [en, nb].map(({ language, needs, audience }) => [
      language,
      { needs: labelsOf(needs), audience: labelsOf(audience) },
    ]),
  );

/** Looks of the list without scripts, as `publish` writes them. */
export async function listStyle() {
  const directory = exampleDirectory('directory', {});
  const { files, findings } = await publish(directory, { today: EXAMPLE_TODAY, holidays: false });
  if (files === undefined)
    throw new Error(`The example has errors: ${findings.map(({ code }) => code).join(', ')}`);
  return new TextDecoder().decode(files.get('list.css'));
}
