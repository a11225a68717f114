import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import {
  aPage,
  directoryIn,
  directoryStory,
  makeSomeServices,
  SOME_COUNT,
  type DirectoryArgs,
} from './testing/directory-story.ts';
import { one } from './testing/dom.ts';
import { makeDirectory } from './testing/fixtures.ts';
import {
  choose,
  focused,
  gone,
  listen,
  named,
  press,
  says,
  search,
  serve,
  shown,
  until,
  wordsIn,
} from './testing/story.ts';

const meta: Meta<DirectoryArgs> = {
  ...directoryStory,
  title: 'Directory/Journeys',
  component: 'service-directory',
  parameters: aPage('What a reader does, step by step. Press “Interactions” below a story to see the steps.'),
  args: { ...directoryStory.args, directory: makeSomeServices() },
};

export default meta;
type Story = StoryObj<DirectoryArgs>;

/** What opens the record of the open door. */
const more = (canvas: HTMLElement) => named(canvas, 'All about this place: Open Door');

const COVER = '[data-service-directory-cover]';
const pressShift = async () => void (await userEvent.keyboard('{Shift}'));
const comeBack = () => void window.dispatchEvent(new Event('pageshow'));
/** A page that was left is covered; the next story needs it back. */
const uncover = () => comeBack;

export const Search: Story = {
  play: async ({ canvasElement, step }) => {
    const heard = listen(canvasElement);
    await says(canvasElement, `${SOME_COUNT} services`);
    await step('Write a word', () => search(canvasElement, 'dentist'));
    await says(canvasElement, '1 service', 'On Friday');
    await step('Clear it', async () => void (await press(canvasElement, 'Clear the search')));
    await says(canvasElement, `${SOME_COUNT} services`);
    await expect(heard.map(({ name }) => name)).toEqual(['results', 'results']);
  },
};

export const FilterAndTakeAway: Story = {
  play: async (context) => {
    const { canvasElement, step } = context;
    const element = directoryIn(context);
    await says(canvasElement, `${SOME_COUNT} services`);
    await step('Show only what is free', async () => void (await press(canvasElement, /^Free/)));
    await named(canvasElement, 'Remove: Free');
    await expect(element.results.length).toBeLessThan(SOME_COUNT);
    await expect(element.query).toMatchObject({ free: true });
    await step('And what is open', async () => void (await press(canvasElement, /^Open now/)));
    await named(canvasElement, 'Remove: Open now');
    await step('Take one away', async () => void (await press(canvasElement, 'Remove: Free')));
    await until(() => expect(element.query).not.toHaveProperty('free'));
    await step('Take all away', async () => void (await press(canvasElement, 'Clear all choices')));
    await says(canvasElement, `${SOME_COUNT} services`);
  },
};

export const ChooseANeed: Story = {
  play: async ({ canvasElement, step }) => {
    await says(canvasElement, `${SOME_COUNT} services`);
    await step('Choose a need', async () => void (await press(canvasElement, 'Law and rights')));
    await says(canvasElement, 'Tomorrow');
    await step('Take it back', async () => void (await press(canvasElement, 'Law and rights')));
    await says(canvasElement, `${SOME_COUNT} services`);
  },
};

export const NothingFits: Story = {
  play: async ({ canvasElement, step }) => {
    await says(canvasElement, `${SOME_COUNT} services`);
    await step('Ask for too much', async () => {
      await press(canvasElement, /^Free/);
      await named(canvasElement, 'Remove: Free');
      await search(canvasElement, 'nosuchword');
    });
    await says(canvasElement, 'No service fits all of this');
    await step(
      'Go on without the word',
      async () => void (await press(canvasElement, /^Without “nosuchword”/)),
    );
    await gone(canvasElement, '[part~="empty"]');
    await named(canvasElement, 'Remove: Free');
  },
};

export const OpenRecordAndBack: Story = {
  play: async ({ canvasElement, step }) => {
    const heard = listen(canvasElement);
    await shown(canvasElement, 'service-directory-card');
    await step('Open it', async () => (await more(canvasElement)).click());
    await shown(canvasElement, '#record-name');
    await gone(canvasElement, '[part~="list"]');
    await step('Go back', async () => void (await press(canvasElement, 'Back to the list')));
    await shown(canvasElement, '[part~="list"]');
    await focused(await more(canvasElement));
    await expect(heard).toEqual([
      { name: 'select', detail: { id: 'open-door' } },
      { name: 'select', detail: { id: undefined } },
    ]);
  },
};

export const ChangeLanguage: Story = {
  play: async ({ canvasElement, step }) => {
    await says(canvasElement, 'Find help');
    await step('Choose Arabic', async () =>
      choose(await shown<HTMLSelectElement>(canvasElement, 'select[aria-label="Language"]'), 'ar'),
    );
    await says(canvasElement, 'البحث عن مساعدة', 'الباب المفتوح');
    await expect(one(canvasElement, '.frame')).toHaveAttribute('dir', 'rtl');
    await step('And back', async () => choose(one<HTMLSelectElement>(canvasElement, '.top select'), 'en'));
    await says(canvasElement, 'Find help');
  },
};

export const LeaveByTheButton: Story = {
  beforeEach: uncover,
  play: async ({ canvasElement, step }) => {
    const heard = listen(canvasElement);
    await says(canvasElement, 'Open Door');
    await step('Leave', async () => void (await press(canvasElement, 'Leave this page')));
    await expect(document.querySelector(COVER)).not.toBeNull();
    await expect(heard.at(-1)?.name).toBe('exit');
    await step('Come back', comeBack);
    await expect(document.querySelector(COVER)).toBeNull();
  },
};

export const LeaveByThreePresses: Story = {
  beforeEach: uncover,
  play: async ({ canvasElement, step }) => {
    const heard = listen(canvasElement);
    await says(canvasElement, 'Open Door');
    await step('Shift', pressShift);
    await says(canvasElement, 'Press Shift 2 more times');
    await step('Shift again', pressShift);
    await says(canvasElement, 'Press Shift 1 more time');
    await expect(heard.some(({ name }) => name === 'exit')).toBe(false);
    await step('Shift for the third time', pressShift);
    await until(() => expect(heard.at(-1)?.name).toBe('exit'));
    await expect(document.querySelector(COVER)).not.toBeNull();
    comeBack();
  },
};

/** Capitals are no wish to leave. */
export const StayWhileWritingCapitals: Story = {
  play: async ({ canvasElement, step }) => {
    const heard = listen(canvasElement);
    await says(canvasElement, 'Open Door');
    (await shown(canvasElement, 'input[type="search"]')).focus();
    await step('Write capitals', async () => {
      await userEvent.keyboard('{Shift>}A{/Shift}{Shift>}B{/Shift}{Shift>}C{/Shift}');
    });
    await expect(heard.some(({ name }) => name === 'exit')).toBe(false);
    await expect(document.querySelector(COVER)).toBeNull();
  },
};

export const LookAtTheMap: Story = {
  play: async ({ canvasElement, step }) => {
    await says(canvasElement, 'Open Door');
    await step('Show the map', async () => void (await press(canvasElement, 'Map')));
    await shown(canvasElement, '.leaflet-marker-icon');
    await step('Back to the list', async () => void (await press(canvasElement, 'List')));
    await shown(canvasElement, '[part~="list"]');
  },
};

export const TryAgain: Story = {
  args: { directory: undefined, src: 'list.json' },
  beforeEach: () => serve({ 'list.json': new Response('', { status: 503 }) }),
  play: async ({ canvasElement, step }) => {
    await says(canvasElement, 'The list could not be loaded');
    const restore = serve({ 'list.json': makeDirectory() });
    await step('Try again', async () => void (await press(canvasElement, 'Try again')));
    await says(canvasElement, 'Open Door');
    restore();
    await expect(wordsIn(canvasElement)).not.toContain('could not be loaded');
  },
};
