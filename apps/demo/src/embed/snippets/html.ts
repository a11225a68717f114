import { attributesOf, DEFAULT_EXIT, type Choices } from '../choices.ts';
import { inHtml, lines, openingTag, quoted } from './markup.ts';

/** What stands in the place of the list until it is ready, and where scripts do not run. */
export interface Fallback {
  call: string;
  leave: string;
}

/** For a page that is written by hand: the folder of the zip lies on the host, under `/service-directory/`. */
export function htmlSnippet(choices: Choices, { call, leave }: Fallback): string {
  const { look, isExitHidden, exitUrl } = choices;
  const exit = exitUrl.trim() || DEFAULT_EXIT;
  return lines(
    look === '' ? undefined : `<link rel="stylesheet" href="/service-directory/themes/${look}.css">`,
    '<script type="module" src="/service-directory/service-directory.js"></script>',
    openingTag('service-directory', attributesOf(choices).map(inHtml)),
    `  <p>${call} <a href="tel:112">112</a></p>`,
    isExitHidden ? undefined : `  <p><a href=${quoted(exit)} rel="noreferrer noopener">${leave}</a></p>`,
    '</service-directory>',
  );
}
