import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { beforeEach, expect, test } from 'vitest';
import { until } from '../testing/until.ts';
import { FocusInWindow } from './focus-in-window.ts';

class TestPart extends LitElement {
  @property({ attribute: false }) rows = 0;

  constructor() {
    super();
    new FocusInWindow(this);
  }

  override render() {
    return html`<p style="height: ${this.rows * 40}px"></p>
      <button id="one" style="display: block; height: 44px">One</button>
      <button id="two" style="display: block; height: 44px">Two</button>`;
  }
}
customElements.define('focus-in-window-test-part', TestPart);

let part: TestPart;
let above: HTMLElement;

/** After everything that is drawn and seen has been told. */
const drawn = async () => {
  for (let turn = 0; turn < 4; turn += 1) await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve, 50));
};
const button = (id: string) => part.renderRoot.querySelector<HTMLElement>(`#${id}`) ?? part;
const bottomOf = (id: string) => button(id).getBoundingClientRect().bottom;
const topOf = (id: string) => button(id).getBoundingClientRect().top;

beforeEach(async () => {
  above = document.createElement('div');
  const below = document.createElement('div');
  below.style.height = '4000px';
  part = new TestPart();
  part.style.display = 'block';
  document.body.replaceChildren(above, part, below);
  // What browsers do by themselves differs, and does not help what is pushed by something in sight.
  document.documentElement.style.overflowAnchor = 'none';
  scrollTo(0, 0);
  await part.updateComplete;
  await drawn();
});

test('what has the focus is shown again when its own part grows above it', async () => {
  button('two').focus();
  await drawn();
  part.rows = 60;
  await part.updateComplete;
  await until(() => expect(bottomOf('two')).toBeLessThanOrEqual(innerHeight));
  expect(topOf('two')).toBeGreaterThanOrEqual(0);
});

test('it is shown again when something else on the page grows, and its part stays as it was', async () => {
  button('two').focus();
  await drawn();
  above.style.height = '2500px';
  await until(() => expect(bottomOf('two')).toBeLessThanOrEqual(innerHeight));
  expect(topOf('two')).toBeGreaterThanOrEqual(0);
});

test('so is what the focus moved to inside the part, of which nothing outside is told', async () => {
  button('one').focus();
  button('two').focus();
  await drawn();
  above.style.height = '2500px';
  await until(() => expect(bottomOf('two')).toBeLessThanOrEqual(innerHeight));
});

test('it does not stay under a bar at the top, where it is pulled when its part shrinks', async () => {
  part.rows = 20;
  await part.updateComplete;
  button('two').style.scrollMarginBlockStart = '112px';
  button('two').focus();
  scrollTo(0, scrollY + topOf('two') - 150);
  await drawn();
  part.rows = 18;
  await part.updateComplete;
  await until(() => expect(topOf('two')).toBeGreaterThanOrEqual(111));
});

test('whoever scrolled away is not fetched back, neither by scrolling nor by what grows', async () => {
  button('two').focus();
  await drawn();
  const half = scrollY + bottomOf('two') - 20;
  scrollTo(0, half);
  await drawn();
  expect(scrollY).toBeCloseTo(half, 0);
  scrollTo(0, 1500);
  await drawn();
  part.rows = 2;
  await drawn();
  expect(scrollY).toBe(1500);
});

test('whoever comes back to it after scrolling away is followed again', async () => {
  const elsewhere = document.createElement('button');
  document.body.append(elsewhere);
  button('two').focus();
  await drawn();
  scrollTo(0, 1500);
  await drawn();
  elsewhere.focus({ preventScroll: true });
  button('two').focus();
  await drawn();
  above.style.height = '2500px';
  await until(() => expect(bottomOf('two')).toBeLessThanOrEqual(innerHeight));
  expect(topOf('two')).toBeGreaterThanOrEqual(0);
});

test('what has lost the focus is left where it is', async () => {
  button('two').focus();
  await drawn();
  button('two').blur();
  above.style.height = '2500px';
  await drawn();
  expect(scrollY).toBe(0);
});
