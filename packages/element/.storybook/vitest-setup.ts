import { cdp } from 'vitest/browser';
import { canPrefer } from '../src/testing/story.ts';

interface Session {
  send: (method: string, parameters: object) => Promise<unknown>;
}

/** What is not asked for goes back to what it was: Chromium keeps what it is not told of. */
const ALL = ['forced-colors', 'prefers-color-scheme', 'prefers-contrast'];

// Only a test can set what a reader prefers; a page cannot.
canPrefer((features) =>
  (cdp() as unknown as Session).send('Emulation.setEmulatedMedia', {
    features: ALL.map((name) => ({ name, value: features[name] ?? '' })),
  }),
);
