import { attributesOf, type Choices } from '../choices.ts';
import { exitOf } from '../exit.ts';
import { inHtml, lines, openingTag, quoted } from './markup.ts';

/** What stands in the place of the list until it is ready, and where scripts do not run. */
export interface Fallback {
  /** BCP 47, of the words. */
  lang: string;
  call: string;
  leave: string;
}

/** For a page that is written by hand: the folder of the zip lies on the host, under `/service-directory/`. */
export function htmlSnippet(choices: Choices, { lang, call, leave }: Fallback): string {
  const { look, isExitHidden, exitUrl } = choices;
  const { address } = exitOf(exitUrl);
  // What is not in the language of the list says so: a voice would read it wrongly.
  const inLang = choices.lang === '' || choices.lang === lang ? '' : ` lang="${lang}"`;
  return lines(
    look === '' ? undefined : `<link rel="stylesheet" href="/service-directory/themes/${look}.css">`,
    '<script type="module" src="/service-directory/service-directory.js"></script>',
    openingTag('service-directory', attributesOf(choices).map(inHtml)),
    `  <p${inLang}>${call} <a href="tel:112">112</a></p>`,
    isExitHidden
      ? undefined
      : `  <p${inLang}><a href=${quoted(address)} rel="noreferrer noopener">${leave}</a></p>`,
    '</service-directory>',
  );
}
