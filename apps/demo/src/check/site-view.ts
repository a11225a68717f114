import { h } from '../common/dom.ts';
import type { Words } from './words/index.ts';

/** What a list is called and who publishes it, when it does not say so. */
export interface SiteNames {
  name: string;
  publisher: string;
}

function field(id: string, label: string, autocomplete: string) {
  const input = h('input', { id, type: 'text', required: true, autocomplete });
  return { input, node: h('p', {}, h('label', { for: id }, label), input) };
}

/** What can be done with a list that has no errors: the files for a site, made here. */
export function siteView(words: Words, make: (names: SiteNames | undefined) => void) {
  const told = h('ul', { class: 'told' });
  const name = field('site-name', words.siteNameField, 'off');
  const publisher = field('site-publisher', words.sitePublisher, 'organization');
  const asked = h(
    'div',
    { class: 'asked', hidden: true },
    h('p', {}, words.siteAsked),
    name.node,
    publisher.node,
  );
  const form = h(
    'form',
    {
      onsubmit: (event: SubmitEvent) => {
        event.preventDefault();
        make(
          asked.hidden
            ? undefined
            : { name: name.input.value.trim(), publisher: publisher.input.value.trim() },
        );
      },
    },
    asked,
    h('div', { class: 'buttons' }, h('button', { type: 'submit', class: 'primary' }, words.saveSite)),
  );
  // What is hidden is not asked for.
  const ask = (isAsked: boolean) => {
    asked.hidden = !isAsked;
    for (const { input } of [name, publisher]) input.disabled = !isAsked;
  };
  ask(false);
  const node = h(
    'section',
    { class: 'site', 'aria-labelledby': 'site-heading' },
    h('h3', { id: 'site-heading' }, words.site),
    h('p', {}, words.siteLead),
    form,
    told,
  );
  return {
    node,
    /** Asks for what the list does not say. */
    ask() {
      ask(true);
      name.input.focus();
    },
    /** Says what was taken out and filled in, or why there are no files. */
    tell(...sentences: readonly string[]) {
      told.replaceChildren(...sentences.map((sentence) => h('li', {}, sentence)));
    },
  };
}
