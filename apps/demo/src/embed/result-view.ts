import { h } from '../common/dom.ts';
import type { Choices } from './choices.ts';
import { selectField } from './fields.ts';
import { ancestorsPolicy, policyOf } from './policy.ts';
import { frameSnippet, frameTag } from './snippets/frame.ts';
import { frameworkSnippet } from './snippets/frameworks.ts';
import { htmlSnippet, type Fallback } from './snippets/html.ts';
import { wordpressSnippet } from './snippets/wordpress.ts';
import { warningsOf } from './warnings.ts';
import { WORDS, type EditorLanguage, type Target, type Words } from './words/index.ts';

const isEditorLanguage = (lang: string): lang is EditorLanguage => Object.hasOwn(WORDS, lang);

/** The words in the language that was chosen for the list, where we have them, else in that of this page. */
function fallbackFor(lang: string, words: Words): Fallback {
  const { tag, call, exit } = isEditorLanguage(lang) ? WORDS[lang] : words;
  return { lang: tag, call, leave: exit };
}

/** The code for a kind of page. */
export function codeFor(target: Target, choices: Choices, words: Words): string {
  switch (target) {
    case 'html':
      return htmlSnippet(choices, fallbackFor(choices.lang, words));
    case 'wordpress':
      return wordpressSnippet(choices);
    case 'frame':
      return frameSnippet(choices, { site: words.yourSite, title: words.frameTitle });
    default:
      return frameworkSnippet(target, choices);
  }
}

/** Code that can be selected, scrolled by keyboard and copied. */
function codeBlock(
  id: string,
  label: string,
  code: string,
  words: Words,
  onCopy: (code: string) => void,
): HTMLElement {
  return h(
    'div',
    { class: 'code' },
    h('pre', { id, tabindex: 0, role: 'group', 'aria-label': label, dir: 'ltr' }, h('code', {}, code)),
    h('button', { type: 'button', class: 'primary', onclick: () => onCopy(code) }, words.copy),
  );
}

/** What has to be on the site first, where it can be had here, and the guide. */
function linksFor(target: Target, words: Words): HTMLElement {
  const download = words.downloads[target];
  return h(
    'p',
    { class: 'first' },
    download === undefined
      ? undefined
      : h('a', { class: 'button', href: download.address, download: true }, download.text),
    h('a', { class: 'guide', href: words.guideAddress }, words.guide),
  );
}

export interface ResultActions {
  onTarget: (target: Target) => void;
  onCopy: (code: string) => void;
}

/** The parts that follow from the choices, and how they are brought up to date. */
export function resultView(words: Words, chosen: Target, { onTarget, onCopy }: ResultActions) {
  const place = h('div', { class: 'outcome' });
  const targets = (Object.keys(words.targets) as Target[]).map((one) => [one, words.targets[one]] as const);
  const node = h(
    'section',
    { 'aria-labelledby': 'result-heading' },
    h('h2', { id: 'result-heading' }, words.result),
    selectField('target', words.target, chosen, targets, onTarget),
    place,
  );
  const update = (target: Target, choices: Choices): void => {
    const isFrame = target === 'frame';
    const tag = isFrame ? frameTag(choices) : undefined;
    const policy = policyOf(choices, isFrame ? 'frame' : 'page', words.yourSite).join(';\n');
    const warnings = [
      ...(isFrame ? [{ code: 'frame', text: words.inAnyFrame }] : []),
      ...warningsOf(choices, target === 'wordpress').map(({ code, names }) => ({
        code,
        text: words.warning[code](names.join(', ')),
      })),
    ];
    place.replaceChildren(
      h('p', {}, words.before[target]),
      codeBlock('code', words.code, codeFor(target, choices, words), words, onCopy),
      linksFor(target, words),
      ...(tag === undefined
        ? []
        : [h('p', {}, words.inFrame), codeBlock('frame-code', 'frame.html', tag, words, onCopy)]),
      h('h3', {}, words.warnings),
      warnings.length === 0
        ? h('p', { class: 'calm' }, words.noWarnings)
        : h(
            'ul',
            { class: 'warnings' },
            warnings.map(({ code, text }) => h('li', { 'data-code': code }, text)),
          ),
      h('h3', {}, words.policy),
      h('p', { class: 'hint' }, words.policyHint),
      codeBlock('policy', words.policy, policy, words, onCopy),
      ...(isFrame
        ? [
            h('p', {}, words.ancestors),
            codeBlock('ancestors', 'frame-ancestors', ancestorsPolicy(words.ancestorsOf), words, onCopy),
          ]
        : []),
    );
  };
  return { node, update };
}
