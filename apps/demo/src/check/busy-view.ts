import type { CheckProgress } from '@service-directory/validator/browser';
import { h } from '../common/dom.ts';
import type { Words } from './words/index.ts';

const MEGABYTE = 1024 * 1024;

/** How far it has come, in words. */
export function progressWords(progress: CheckProgress | undefined, words: Words, lang: string): string {
  if (progress === undefined) return words.loading;
  if (progress.stage === 'check') return words.checking(progress.done, progress.total);
  const format = new Intl.NumberFormat(lang, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  return words.reading(format.format(progress.done / MEGABYTE), format.format(progress.total / MEGABYTE));
}

/** The view while something is checked, with a way to stop it. */
export function busyView(words: Words, lang: string, cancel: () => void) {
  const text = h('p', { id: 'progress-words' }, words.loading);
  const bar = h('progress', { 'aria-labelledby': 'progress-words', max: 1 });
  return {
    nodes: [
      h(
        'section',
        { class: 'busy' },
        text,
        bar,
        h('button', { type: 'button', onclick: cancel }, words.cancel),
      ),
    ],
    update(progress: CheckProgress) {
      text.textContent = progressWords(progress, words, lang);
      if (progress.total > 0) bar.value = progress.done / progress.total;
    },
  };
}
