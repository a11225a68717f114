import '../define.ts';
import type { ServiceDirectory } from '../service-directory.ts';

/** Puts a `<service-directory>` on the page with attributes and properties, and waits until it is drawn. */
export async function mount(
  attributes: Readonly<Record<string, string>> = {},
  properties: Partial<ServiceDirectory> = {},
  lightDom = '',
): Promise<ServiceDirectory> {
  const element = document.createElement('service-directory');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, properties);
  element.append(lightDom);
  document.body.append(element);
  await settled(element);
  return element;
}

/** Waits until words and data are there and nothing more is to be drawn. */
export async function settled(element: ServiceDirectory): Promise<void> {
  for (let round = 0; round < 40; round++) {
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 5));
    const root = element.renderRoot;
    if (
      root.querySelector(
        '[part~="error"], [part~="empty"], [part~="list"], service-directory-record, service-directory-map',
      ) !== null
    )
      break;
  }
  await element.updateComplete;
}
