/** So far apart, in CSS pixels, the same numbers are seen together. Those of a record stand below it, on a phone. */
const NEAR_PX = 400;

type Updating = HTMLElement & { updateComplete?: Promise<boolean> };

/** The numbers above the list are for as long as it shows none: those of the list say whom they reach. */
const numbers = document.querySelector<HTMLElement>('.numbers');
const list = document.querySelector<Updating>('service-directory');

async function update(): Promise<void> {
  await list?.updateComplete;
  const own = list?.shadowRoot?.querySelector<Updating>('service-directory-emergency');
  await own?.updateComplete;
  const { height = 0, top = 0 } = own?.getBoundingClientRect() ?? {};
  const isDoubled = height > 0 && top - (numbers?.getBoundingClientRect().bottom ?? 0) < NEAR_PX;
  // Who has come to one of them with the keys is not sent away.
  if (numbers?.matches(':focus-within') === false) numbers.classList.toggle('doubled', isDoubled);
}

// Whatever the list shows or hides makes it another size. Not before the browser is done telling sizes: what goes or comes
// here moves the list, which is watched.
if (list !== null) new ResizeObserver(() => requestAnimationFrame(() => void update())).observe(list);
