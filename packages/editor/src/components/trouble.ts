import { html, nothing, type TemplateResult } from 'lit';
import { addressOf } from '../files/fetch-file.ts';
import type { OpenTrouble } from '../files/open-trouble.ts';
import type { Words } from '../locales/types.ts';

/**
 * What went wrong, and the page that tells more of a file, where the host has one.
 * @param checkUrl address of that page; empty where there is none
 */
export function renderTrouble(
  { text, canCheck }: OpenTrouble,
  checkUrl: string,
  words: Words,
): TemplateResult {
  const page = canCheck && checkUrl !== '' ? addressOf(checkUrl) : undefined;
  return html`${text}
  ${
    page === undefined
      ? nothing
      : html`<span>${words.checkBefore} <a href=${page.href}>${words.nextCheck}</a>${words.checkAfter}</span>`
  }`;
}
