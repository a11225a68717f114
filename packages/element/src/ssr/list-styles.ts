import { cardStyles } from '../components/card/card.styles.ts';
import { emergencyStyles } from '../components/emergency/emergency.styles.ts';
import { ServiceDirectoryLeaveButton } from '../components/leave-button/leave-button.ts';
import { stateStyles } from '../components/state/state.styles.ts';
import { serviceDirectoryStyles } from '../service-directory.styles.ts';
import { base } from '../styles/base.ts';
import { frame } from '../styles/frame.ts';
import { tokens } from '../styles/tokens.ts';
import { scopeCss } from './scope-css.ts';

const [, leaveStyles] = ServiceDirectoryLeaveButton.styles;

/**
 * How the element takes the place of what was drawn on a server, without a script of its own: the element draws in front
 * of it. As long as it has no list it is not shown; once it has one, the other is not. When its list did not come, what
 * went wrong is told above the one that is there. Browsers that know declarative shadow roots know `:has()`.
 */
const HANDOVER = `
.base:has(~ .drawn):not(:has(service-directory-list, [part~='error'])),
slot:has(~ .drawn),
.base:has(service-directory-list) ~ .drawn,
.base:has([part~='error']) ~ .drawn :is(.top, .intro) { display: none }
`;

/** What only this list has; on a wide screen its cards stand where those of the element will. */
const OWN = `
.drawn .top { min-height: 64px }
.drawn .emergency { margin-block: 12px }
.drawn details[open] > summary .icon { transform: rotate(180deg) }
.drawn details > dl { padding-block-end: 4px }
.drawn dt { font-weight: 600 }
.drawn dd + dt { margin-top: 10px }
.drawn .button:hover { border-color: var(--_brand); background: var(--_brand-tint) }
.drawn .primary:hover { background: var(--_brand); text-decoration: underline }
.drawn .emergency :is(.other a, a:hover) { text-decoration: underline }
.drawn .cards { display: grid; grid-template-columns: minmax(0, 1fr); gap: 12px }
.drawn .cards :is(p + p, li + li) { margin-top: 4px }
.drawn .contacts { margin-block: 10px; display: grid; gap: 8px }
.drawn .contacts .button { min-height: 48px; width: 100% }
.drawn .contacts small { display: block; margin-top: 2px }
.drawn :is(.where, .when) { display: flex; gap: 8px; margin-block: 10px; align-items: flex-start }
.drawn :is(.where, .when) > .icon { margin-top: .15em; color: var(--_soft-ink) }
.drawn :is(.where, .when) > :not(.icon) { flex: 1; min-width: 0 }
.drawn table { border-collapse: collapse; width: 100% }
.drawn :is(th, td) { padding-block: 4px; padding-inline: 0 8px; text-align: start; vertical-align: top; font-weight: 400 }
.drawn th { width: 45% }
.drawn td small { display: block }
.drawn .not-sure { color: var(--_unknown) }
.drawn .cards summary { min-height: 44px; padding-block: 10px; color: var(--_brand); cursor: pointer }
.drawn .checked { font-size: .88em; color: var(--_soft-ink) }
.symbols { display: none }
.drawn .icon { fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round }
@container (max-width: 30em) {
  .drawn .emergency { margin-block: 8px }
}
@container (min-width: 1000px) {
  .drawn .columns { display: grid; gap: 20px; grid-template-columns: minmax(250px, 25%) minmax(360px, 1fr) minmax(300px, 34%) }
  .drawn .columns > * { grid-column: 2 }
  .drawn .columns.has-no-map { grid-template-columns: minmax(250px, 300px) minmax(360px, 46em) }
  .drawn .columns.has-no-search { grid-template-columns: minmax(360px, 1fr) minmax(300px, 40%) }
  .drawn .columns.has-no-search > * { grid-column: 1 }
  .drawn .columns.is-list { display: block }
  .drawn .columns .bar { margin-top: 0 }
}
`;

/** The sheet of a list that was drawn on a server, for its `<style>` or a file of the host. */
export const prerenderedStyles: string = [
  ...[tokens, base, frame, serviceDirectoryStyles].map(({ cssText }) => cssText),
  ...[cardStyles, stateStyles].map(({ cssText }) => scopeCss('.drawn .cards', cssText)),
  scopeCss('.drawn .emergency', emergencyStyles.cssText),
  scopeCss('.drawn .top', leaveStyles!.cssText),
  OWN,
  HANDOVER,
]
  .join('\n')
  .replaceAll(/[^\S\n]{0,200}\n\s{0,200}/g, '\n')
  .trim();
