type Updating = HTMLElement & { updateComplete?: Promise<boolean> };

/** The numbers above the list are for as long as it shows none: those of the list say whom they reach. */
const numbers = document.querySelector<HTMLElement>('.numbers');
const list = document.querySelector<Updating>('service-directory');

async function update(): Promise<void> {
  await list?.updateComplete;
  const own = list?.shadowRoot?.querySelector<Updating>('service-directory-emergency');
  await own?.updateComplete;
  const isDoubled = (own?.getBoundingClientRect().height ?? 0) > 0;
  // Who has come to one of them with the keys is not sent away.
  if (numbers?.matches(':focus-within') === false) numbers.classList.toggle('doubled', isDoubled);
}

for (const name of ['load', 'select', 'results'])
  list?.addEventListener(`service-directory-${name}`, () => void update());
void update();
