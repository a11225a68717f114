import { render } from 'lit';
import { icon, type IconName } from '../../icons/icons.ts';
import { plainCopy } from './plain-copy.ts';

const drawn = new Map<string, Node>();

function iconOf(name: string): Node {
  let known = drawn.get(name);
  if (known === undefined) {
    const scratch = document.createDocumentFragment();
    render(icon(name as IconName), scratch);
    known = plainCopy(scratch);
    drawn.set(name, known);
  }
  return known.cloneNode(true);
}

/** Draws the icons for which there is room, in front of the words. */
export function drawIcons(root: ParentNode): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-icon]'))
    place.prepend(iconOf(place.dataset['icon']!));
}
