import { expect, test } from 'vitest';
import { PICTOGRAM_VIEW_BOX, pictogramSvg } from './pictogram-svg.ts';
import { circle, dot, path, rect } from './shapes.ts';

test('a pictogram is written as one whole svg element in the colour of the text', () => {
  expect(pictogramSvg([path('M2 2h20'), circle(12, 12, 3.5), rect(1, 2, 3, 4, 0.5), dot(5, 6)])).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none"' +
      ' stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">' +
      '<path d="M2 2h20"/><circle cx="12" cy="12" r="3.5"/><rect x="1" y="2" width="3" height="4" rx="0.5"/>' +
      '<path d="M5 6h.01"/></svg>',
  );
});

test('what stands in an attribute cannot end it or begin an element', () => {
  const svg = pictogramSvg([path('"><script>alert(1)</script>&amp;')]);
  expect(svg).toContain('d="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;"');
  expect(svg).not.toContain('<script');
});

test('further attributes of a shape are written after its own', () => {
  expect(pictogramSvg([circle(1, 2, 3, { 'stroke-dasharray': '3 2' })])).toContain(
    '<circle cx="1" cy="2" r="3" stroke-dasharray="3 2"/>',
  );
});

test('an empty drawing is an empty svg element', () => {
  expect(pictogramSvg([])).toMatch(/^<svg [^>]*><\/svg>$/);
});

test('the view box is that of Lucide', () => {
  expect(PICTOGRAM_VIEW_BOX).toBe('0 0 24 24');
});
