import { html, nothing, type TemplateResult } from 'lit';
import { waitFor } from 'storybook/test';
import { find } from './dom.ts';
import { BROKEN, DIRECTORY, TODAY } from './fixtures.ts';

/** What the stories of the editor share. */

export interface EditorArgs {
  lang: 'nb' | 'en';
  src: string;
  /** The name of a button of the host on the first page. */
  more?: string;
  /** Colours. */
  scheme: 'light' | 'dark';
}

/** The files that a story can open, by the end of their address. */
const FILES: Readonly<Record<string, string>> = { 'directory.yaml': DIRECTORY, 'broken.yaml': BROKEN };

/** Long enough for a slow machine; nothing waits for it when all is well. */
const PATIENCE = { timeout: 30_000, interval: 30 };

export const editorStory = {
  argTypes: {
    lang: { control: 'select', options: ['nb', 'en'] },
    scheme: { control: 'select', options: ['light', 'dark'] },
    src: { control: 'select', options: ['', ...Object.keys(FILES)] },
  },
  args: { lang: 'en', src: 'directory.yaml', scheme: 'light' } satisfies EditorArgs as EditorArgs,
  beforeEach: () => serve(),
  render: ({ lang, src, scheme, more }: EditorArgs): TemplateResult =>
    html`<div class=${scheme} lang=${lang}>
      <service-directory-editor lang=${lang} src=${src} today=${TODAY} .style=${`color-scheme: ${scheme}`}
        >${more === undefined ? nothing : html`<button slot="start" type="button">${more}</button>`}
      </service-directory-editor>
    </div>`,
} as const;

/** Answers for the files of the stories; everything else goes its way. Gives back what undoes it. */
function serve(): () => void {
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const text = Object.entries(FILES).find(([name]) => url.endsWith(`/${name}`))?.[1];
    return text === undefined ? fetch(input, init) : Promise.resolve(new Response(text));
  };
  return () => void (globalThis.fetch = fetch);
}

/** Waits for what fits a selector, and begins with a text. */
export const shown = (canvas: HTMLElement, selector: string, text?: string): Promise<HTMLElement> =>
  waitFor(() => {
    const found = find(canvas, selector, text);
    if (found?.checkVisibility() !== true)
      throw new Error(`Nothing to be seen fits «${selector}» ${text ?? ''}.`);
    return found;
  }, PATIENCE);

/** Waits until nothing that can be seen fits. */
export const gone = (canvas: HTMLElement, selector: string, text: string): Promise<void> =>
  waitFor(() => {
    if (find(canvas, selector, text)?.checkVisibility() === true) throw new Error(`${text} is still there.`);
  }, PATIENCE);

export async function press(canvas: HTMLElement, text: string): Promise<void> {
  (await shown(canvas, 'button:not([aria-disabled=true])', text)).click();
}

/** Waits until the directory is open, and checked. */
export async function opened(canvas: HTMLElement): Promise<void> {
  await shown(canvas, 'service-directory-editor-nav');
  await waitFor(() => {
    const state = find(canvas, '.state')?.textContent ?? '';
    if (!/error|feil|Nothing to mend|Ingenting å rette/.test(state)) throw new Error(`It says ${state}.`);
  }, PATIENCE);
}

/** Opens a service by its name. */
export async function openService(canvas: HTMLElement, name: string): Promise<HTMLElement> {
  await opened(canvas);
  await press(canvas, name);
  return shown(canvas, 'service-directory-editor-record');
}
