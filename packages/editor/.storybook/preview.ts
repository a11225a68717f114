import type { Preview } from '@storybook/web-components-vite';
import '../src/define.ts';

/** Rules for a whole page, of which the editor is a part. */
const PAGE_RULES = ['region', 'page-has-heading-one', 'landmark-one-main'];

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error', config: { rules: PAGE_RULES.map((id) => ({ id, enabled: false })) } },
    viewport: {
      options: {
        narrow: { name: 'Narrow, 280', styles: { width: '280px', height: '653px' } },
        phone: { name: 'Phone, 360', styles: { width: '360px', height: '740px' } },
        wide: { name: 'Wide, 1280', styles: { width: '1280px', height: '800px' } },
      },
    },
  },
  // Whoever keeps a directory often sits at a desk.
  initialGlobals: { viewport: { value: 'wide', isRotated: false } },
};

export default preview;
