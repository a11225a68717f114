import '../define.ts';
import type { ServiceDirectoryEditor } from '../service-directory-editor.ts';
import { find } from './dom.ts';
import { TODAY } from './fixtures.ts';
import { until } from './until.ts';

/** The first thing of a kind on the page, through shadow roots, when it is there. */
export const wait = (selector: string, text?: string): Promise<HTMLElement> =>
  until(() => {
    const found = find(document.body, selector, text);
    if (found === undefined) throw new Error(`no ${selector} ${text ?? ''}`);
    return found;
  });

/** An editor on the page, on the day of the fixtures, with nothing opened yet. */
export function placeEditor(
  lang: string,
  more: Partial<ServiceDirectoryEditor> = {},
): ServiceDirectoryEditor {
  const editor = document.createElement('service-directory-editor');
  Object.assign(editor, { lang, today: TODAY, ...more });
  document.body.append(editor);
  return editor;
}

/** Presses a button, or what is called so, when it can be used. */
export const press = async (text: string, selector = 'button:not([disabled], [aria-disabled=true])') =>
  (await wait(selector, text)).click();

export function type(field: HTMLElement, text: string): void {
  (field as HTMLInputElement).value = text;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What has the focus, through shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
