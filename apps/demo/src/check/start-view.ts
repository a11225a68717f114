import type { CheckInput } from '@service-directory/validator/browser';
import { beginView } from './begin-view.ts';
import { chooseInputs, pastedInput } from './chosen.ts';
import { h } from '../common/dom.ts';
import type { Words } from './words/index.ts';

export interface StartActions {
  check(inputs: CheckInput[]): void;
  checkExample(): void;
}

/** The address of the list of all rules. */
export const RULES_PAGE = { nb: '/check/rules/', en: '/check/rules/en/' } as const;

const canChooseFolder = () => 'webkitdirectory' in HTMLInputElement.prototype;

/** The first view: give it something to check. */
export function startView(words: Words, rulesPage: string, actions: StartActions): Node[] {
  const files = h('input', { type: 'file', multiple: true, hidden: true });
  const folder = h('input', { type: 'file', webkitdirectory: true, hidden: true });
  const text = h('textarea', {
    id: 'paste',
    rows: 8,
    spellcheck: 'false',
    autocomplete: 'off',
    'aria-describedby': 'paste-hint',
  });
  const choose = (input: HTMLInputElement) => () => chooseInputs(input, (chosen) => actions.check(chosen));
  return [
    h(
      'section',
      { class: 'drop', 'aria-labelledby': 'drop-heading' },
      h('h2', { id: 'drop-heading' }, words.drop),
      h('p', {}, words.dropHere),
      h(
        'div',
        { class: 'buttons' },
        h('button', { type: 'button', class: 'primary', onclick: choose(files) }, words.chooseFiles),
        canChooseFolder()
          ? h('button', { type: 'button', onclick: choose(folder) }, words.chooseFolder)
          : undefined,
      ),
      h('p', { class: 'hint' }, words.formats),
      files,
      folder,
    ),
    beginView(words),
    h(
      'details',
      { class: 'paste fold' },
      h('summary', {}, words.paste),
      h(
        'form',
        {
          onsubmit: (event: SubmitEvent) => {
            event.preventDefault();
            if (text.value.trim() === '') text.focus();
            else actions.check([pastedInput(text.value, words.pasted)]);
          },
        },
        h('label', { for: 'paste' }, words.pasteLabel),
        h('p', { class: 'hint', id: 'paste-hint' }, words.pasteHint),
        text,
        h('button', { type: 'submit' }, words.checkText),
      ),
    ),
    h(
      'p',
      { class: 'example' },
      h(
        'button',
        { type: 'button', onclick: () => actions.checkExample(), 'aria-describedby': 'example-hint' },
        words.example,
      ),
      h('span', { class: 'hint', id: 'example-hint' }, words.exampleHint),
    ),
    h('p', {}, h('a', { class: 'rules', href: rulesPage }, words.allRules)),
  ];
}
