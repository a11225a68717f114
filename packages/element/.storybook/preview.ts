import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from 'virtual:custom-elements';
import type { ViewContext } from '../src/context.ts';
import '../src/define.ts';
import { defineMap } from '../src/define-map.ts';
import { defineRecord } from '../src/define-record.ts';
import { languagesInMenu } from '../src/locales/locale.ts';
import { register } from '../src/register.ts';
import { tokens } from '../src/styles/tokens.ts';
import { PAGE_RULES, TAGS } from '../src/testing/axe-rules.ts';
import { NOW } from '../src/testing/fixtures.ts';
import { makeContext } from '../src/testing/records.ts';
import { drawAll, prefer } from '../src/testing/story.ts';

setCustomElementsManifest(manifest);

// Stories draw these parts alone.
defineRecord(register);
defineMap(register);

// It is always the moment of the fixtures, so that open and closed are what the stories say.
const begun = performance.now();
Date.now = () => NOW + Math.round(performance.now() - begun);

// A part alone has no public element around it to take the tokens from.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  ${tokens.cssText.replaceAll(':host', '.stage')}
  .stage { background: var(--_paper); color: var(--_ink); font: var(--_font-size)/1.5 var(--_font); padding: 16px; }
  .stage.is-page { padding: 0; }
  .dark { color-scheme: dark; }
`);
document.adoptedStyleSheets.push(sheet);

const LANGUAGES = languagesInMenu(['en', 'nb']);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: {
      test: 'error',
      options: { runOnly: { type: 'tag', values: TAGS } },
      config: { rules: PAGE_RULES.map((id) => ({ id, enabled: false })) },
    },
    options: { storySort: { order: ['Introduction', 'Directory', 'Parts'] } },
    viewport: {
      options: {
        narrow: { name: 'Narrow, 280', styles: { width: '280px', height: '653px' } },
        phone: { name: 'Phone, 360', styles: { width: '360px', height: '740px' } },
        tablet: { name: 'Tablet, 768', styles: { width: '768px', height: '1024px' } },
        wide: { name: 'Wide, 1600', styles: { width: '1600px', height: '900px' } },
      },
    },
  },
  globalTypes: {
    theme: {
      description: 'Colours',
      toolbar: { title: 'Colours', icon: 'mirror', items: ['system', 'dark'], dynamicTitle: true },
    },
  },
  // Readers have phones.
  initialGlobals: { theme: 'system', viewport: { value: 'phone', isRotated: false } },
  argTypes: {
    lang: {
      control: {
        type: 'select',
        labels: Object.fromEntries(LANGUAGES.map(({ language, ownName }) => [language, ownName])),
      },
      options: LANGUAGES.map(({ language }) => language),
    },
  },
  args: { lang: 'en' },
  // What a story does not pass on is told in the docs, and cannot be set.
  argTypesEnhancers: [
    ({ argTypes, initialArgs }) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, type]) => [
          name,
          name in initialArgs ? type : { ...type, control: false },
        ]),
      ),
  ],
  loaders: [async ({ args }) => ({ context: await makeContext(String(args['lang'])) })],
  decorators: [
    (story, { args, globals, parameters, loaded }) => {
      const isDark = (parameters['theme'] ?? globals['theme']) === 'dark';
      const { direction } = (loaded['context'] as ViewContext).locale;
      const isPage = parameters['isPage'] === true;
      return html`<div
        class="stage ${isDark ? 'dark' : ''} ${isPage ? 'is-page' : ''}"
        lang=${String(args['lang'])}
        dir=${direction}
      >
        ${story()}
      </div>`;
    },
  ],
  beforeEach: async ({ parameters }) => {
    await prefer((parameters['prefers'] ?? {}) as Record<string, string>);
  },
  // Before axe looks: everything is drawn, and in sight.
  afterEach: async ({ canvasElement, parameters }) => {
    if ((parameters['a11y'] as { test?: string }).test === 'off') return;
    await drawAll(canvasElement);
  },
};

export default preview;
