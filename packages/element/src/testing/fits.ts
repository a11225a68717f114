import type { ServiceDirectory } from '../service-directory.ts';
import { all, drawAllCards } from './page.ts';

/** What is wider than the box it stands in, named; empty when nothing is. What is hidden on purpose does not count. */
export function tooWide(element: ServiceDirectory, width: number): string[] {
  drawAllCards(element);
  const edge = element.getBoundingClientRect();
  return all(element, '*')
    .filter((part) => part.closest('.map, .for-screen-readers, svg, .skip') === null)
    .filter((part) => {
      const box = part.getBoundingClientRect();
      const isOut = box.width > 0 && (box.left < edge.left - 1 || box.right > edge.right + 1);
      const isScrolled =
        part.scrollWidth > part.clientWidth + 1 &&
        part.clientWidth > 0 &&
        getComputedStyle(part).overflowX !== 'hidden' &&
        !part.matches('input, select');
      return isOut || isScrolled || box.width > width;
    })
    .map((part) => `${part.localName}.${part.className}: ${part.textContent.trim().slice(0, 30)}`);
}
