import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.ts';
import { defineMap } from '../src/define-map.ts';
import { defineRecord } from '../src/define-record.ts';
import { tokens } from '../src/styles/tokens.ts';
import { NOW } from '../src/testing/fixtures.ts';
import { makeContext } from '../src/testing/records.ts';

// Stories draw these parts alone.
defineRecord();
defineMap();

// It is always the moment of the fixtures, so that open and closed are what the stories say.
const begun = performance.now();
Date.now = () => NOW + Math.round(performance.now() - begun);

/** What the tokens are in the dark, without the question what the reader prefers. */
const DARK = /prefers-color-scheme: dark\)\s*\{\s*:host\s*\{([^}]*)\}/.exec(tokens.cssText)?.[1] ?? '';

// A part alone has no public element around it to take the tokens from.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  ${tokens.cssText.replaceAll(':host', '.stage')}
  .stage { background: var(--_paper); color: var(--_ink); font: 1.0625rem/1.5 var(--_font); padding: 16px; }
  .dark, .dark service-directory { color-scheme: dark; ${DARK} }
`);
document.adoptedStyleSheets.push(sheet);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: { layout: 'fullscreen', a11y: { test: 'error' } },
  globalTypes: {
    theme: {
      description: 'Colours',
      toolbar: { title: 'Colours', icon: 'mirror', items: ['system', 'dark'], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'system' },
  argTypes: { lang: { control: 'select', options: ['en', 'nb', 'ar'] } },
  args: { lang: 'en' },
  loaders: [async ({ args }) => ({ context: await makeContext(String(args['lang'])) })],
  decorators: [
    (story, { args, globals, parameters }) => {
      const isDark = (parameters['theme'] ?? globals['theme']) === 'dark';
      const lang = String(args['lang']);
      return html`<div
        class="stage ${isDark ? 'dark' : ''}"
        lang=${lang}
        dir=${lang === 'ar' ? 'rtl' : 'ltr'}
      >
        ${story()}
      </div>`;
    },
  ],
};

export default preview;
