import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { aPage, directoryIn, directoryStory, type DirectoryArgs } from './testing/directory-story.ts';
import { makeDirectory, SECRETS } from './testing/fixtures.ts';
import { says, shown, wordsIn } from './testing/story.ts';

type Args = DirectoryArgs & {
  /** Service whose record is open. */
  id: string;
};

const meta: Meta<Args> = {
  ...directoryStory,
  title: 'Directory/Record',
  component: 'service-directory',
  parameters: aPage('A record, opened in the list.'),
  argTypes: {
    ...directoryStory.argTypes,
    id: { control: 'select', options: makeDirectory().services.map(({ id }) => id) },
  },
  args: { ...directoryStory.args, directory: makeDirectory(), id: 'open-door' },
  play: async (context) => {
    await shown(context.canvasElement, '[part~="list"]');
    directoryIn(context).select(context.args.id);
    await shown(context.canvasElement, '#record-name');
  },
};

export default meta;
type Story = StoryObj<Args>;

/** The story's record is opened, then words must be there. */
const opens =
  (...words: (string | RegExp)[]): NonNullable<Story['play']> =>
  async (context) => {
    await meta.play?.(context);
    await says(context.canvasElement, ...words);
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  };

export const EverythingKnown: Story = { play: opens('Open Door', 'Dinner every day.', 'Back to the list') };

export const NothingKnown: Story = {
  args: { id: 'nothing-known' },
  play: opens('Unknown', 'We found no number and no address to write to.'),
};

export const Stale: Story = {
  args: { id: 'stale-promise' },
  play: opens('Old Promise', /old information|Last checked/),
};

export const NeverVerified: Story = { args: { id: 'never-verified' }, play: opens('Never Checked') };

export const ConfidentialPlace: Story = {
  args: { id: 'crisis-centre' },
  play: async (context) => {
    await opens('The address is secret')(context);
    const words = wordsIn(context.canvasElement);
    for (const secret of SECRETS) await expect(words).not.toContain(secret);
  },
};

export const AddressOnRequest: Story = {
  args: { id: 'on-request' },
  play: opens('You get the address when you get in touch.'),
};

export const PoliceAndImmigration: Story = { args: { id: 'police-desk' }, play: opens('Police Advice Desk') };

export const ByTheRule: Story = { args: { id: 'by-rule' }, play: opens('By the Rule') };

export const ClosedForAWhile: Story = { args: { id: 'paused' }, play: opens('Closed for repairs.') };

export const NotInTheReadersLanguage: Story = {
  args: { id: 'only-norwegian' },
  play: opens('This text is not there in your language.'),
};

export const LongWords: Story = {
  args: { id: 'long-words', lang: 'nb' },
  globals: { viewport: { value: 'narrow' } },
  play: opens('Oppfølgingstjeneste'),
};

/** Markup in the data is words like all others. */
export const MarkupInData: Story = { args: { id: 'markup' }, play: opens('<b>bold</b>') };

/** What cannot be a link is shown as words. */
export const RefusedLinks: Story = { args: { id: 'bad-links' }, play: opens('Bad Links') };

export const RightToLeft: Story = { args: { id: 'open-door', lang: 'ar' }, play: opens('الباب المفتوح') };

export const Dark: Story = {
  parameters: { theme: 'dark', prefers: { 'prefers-color-scheme': 'dark' } },
  play: opens('Open Door'),
};

export const Wide: Story = { globals: { viewport: { value: 'wide' } }, play: opens('Open Door') };

/** With a voice on the device: record and cards are read aloud, and one press stops it. */
export const ReadAloud: Story = {
  beforeEach: () => {
    const voices = ['en-GB', 'nb-NO', 'ar-SA'].map((lang) => ({
      lang,
      localService: true,
      name: lang,
      default: false,
      voiceURI: lang,
    }));
    const told: Partial<SpeechSynthesis> = { getVoices: () => voices, speak: () => undefined };
    for (const [name, value] of Object.entries(told))
      Object.defineProperty(speechSynthesis, name, { configurable: true, value });
    // A made-up voice is no voice of the browser.
    const { voice } = Object.getOwnPropertyDescriptors(SpeechSynthesisUtterance.prototype);
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', {
      configurable: true,
      set: () => undefined,
    });
    return () => {
      for (const name of Object.keys(told)) Reflect.deleteProperty(speechSynthesis, name);
      Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', voice);
    };
  },
  play: async (context) => {
    const { canvasElement } = context;
    await opens('Listen')(context);
    directoryIn(context).select(undefined);
    const listen = () => shown(canvasElement, 'service-directory-card[data-id="open-door"] > .listen');
    (await listen()).click();
    await shown(canvasElement, 'service-directory-card[data-id="open-door"] > .listen[aria-pressed="true"]');
    (await listen()).click();
    await shown(canvasElement, 'service-directory-card[data-id="open-door"] > .listen[aria-pressed="false"]');
  },
};
