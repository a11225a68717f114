import type { Text } from '@service-directory/schema';
import { definePlugin, html } from '../index.ts';

/** An example: a section from a field of the directory's own, `extensions["bring:what"]`, a text in each language. */
export const whatToBring = definePlugin({
  id: 'bring',
  sections: [
    {
      id: 'what-to-bring',
      after: 'entry',
      title: { en: 'What to bring', nb: 'Dette tar du med', ar: 'ما الذي تحضره معك' },
      render: ({ extensions }, { text }) => {
        const lines = extensions?.['bring:what'];
        if (!Array.isArray(lines) || lines.length === 0) return undefined;
        return html`<ul class="tags">
          ${(lines as Text[]).map((line) => html`<li>${text(line)}</li>`)}
        </ul>`;
      },
    },
  ],
});
