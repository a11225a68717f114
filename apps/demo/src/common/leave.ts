import { makeLeaveLink } from '@service-directory/element/leave-link';
import { h } from './dom.ts';

/** How many presses of Shift are still wanted: as the directory says it. */
const PRESSES = {
  nb: (left: number) => `Trykk Shift ${left} ${left === 1 ? 'gang' : 'ganger'} til for å forlate siden.`,
  en: (left: number) => `Press Shift ${left} more ${left === 1 ? 'time' : 'times'} to leave this page.`,
};

const link = document.querySelector<HTMLAnchorElement>('.bar > .leave');
if (link !== null) {
  const said = h('span', { class: 'for-screen-readers', role: 'status' });
  link.after(said);
  makeLeaveLink(link, (left = 0) => {
    const lang = document.documentElement.lang === 'en' ? 'en' : 'nb';
    said.textContent = left === 0 ? '' : PRESSES[lang](left);
  });
}
