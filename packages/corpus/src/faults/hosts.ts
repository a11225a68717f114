import { PAGE, POLICY } from '../site.ts';

/** Pages that do to the element what pages do. The list, and a record, are there all the same. */
export interface HostFault {
  name: string;
  /** What runs before anything else on the page, sent there as text. */
  before?: () => void;
  /** The page; `SRC` stands where the element is. */
  html?: string;
  policy?: string;
  /** Frames, and copies: where the element is looked for. */
  within?: 'frame';
  /** How many lists there are. */
  copies?: number;
}

export const TAG = '<service-directory src="/list.json" lang="en"><p>Call 112</p></service-directory>';
/** The page with the element in it. */
export const HOST = PAGE.replace('<main></main>', `<main>${TAG}</main>`);
const SCRIPT = '<script type="module" src="/element/service-directory.js"></script>';
const withStyle = (css: string) => HOST.replace('<main>', `<style>${css}</style><main>`);
const LOOSE = POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

export const hostFaults: readonly HostFault[] = [
  { name: 'the strictest policy' },
  { name: 'no policy', policy: "default-src * 'unsafe-inline'" },
  {
    name: 'the clock of 1970',
    before: () => {
      const Real = Date;
      const begun = Real.now();
      Real.now = (
        (now) => () =>
          now() - begun
      )(Real.now);
    },
  },
  {
    name: 'the clock of 2099',
    before: () => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + 73 * 365 * 86_400_000;
    },
  },
  {
    name: 'storage that throws',
    before: () => {
      const refuse = {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      };
      for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
        Object.defineProperty(window, store, refuse);
      Object.defineProperty(Document.prototype, 'cookie', refuse);
    },
  },
  {
    name: 'no storage at all',
    before: () => {
      for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, store, { value: undefined });
    },
  },
  {
    name: 'lists with more to go through (enumerable additions to Array)',
    before: () => {
      Object.assign(Array.prototype, {
        contains: () => {
          throw new Error('contains');
        },
        clone: () => [],
      });
    },
  },
  {
    name: 'objects with more keys (enumerable additions to Object)',
    before: () => {
      Object.assign(Object.prototype, {
        extend: () => {
          throw new Error('extend');
        },
      });
    },
  },
  {
    name: 'Array.from of an old library',
    before: () => {
      const from = Array.from.bind(Array);
      Object.assign(Array, {
        from: (
          list: Iterable<unknown> | ArrayLike<unknown>,
          map?: (value: unknown, index: number) => unknown,
        ) => (map === undefined ? from(list) : from(list, map)),
      });
    },
  },
  {
    name: 'Array.prototype.toJSON of an old library',
    before: () => {
      Object.assign(Array.prototype, { toJSON: () => '[]' });
    },
  },
  {
    name: 'fetch that is wrapped and tells others',
    before: () => {
      const real = window.fetch;
      window.fetch = function (...given: Parameters<typeof fetch>) {
        return real.apply(window, given).then((answer) => answer);
      } as typeof fetch;
    },
  },
  {
    name: 'timers that are throttled',
    before: () => {
      const real = window.setTimeout;
      window.setTimeout = ((work: () => void, ms = 0, ...more: unknown[]) =>
        real(work, Math.max(ms, 50), ...more)) as typeof setTimeout;
    },
  },
  ...(
    [
      'requestIdleCallback',
      'scheduler',
      'speechSynthesis',
      'matchMedia',
      'structuredClone',
      'navigation',
      'visualViewport',
    ] as const
  ).map((name) => ({
    name: `without ${name}`,
    before: {
      requestIdleCallback: () =>
        void Object.defineProperty(window, 'requestIdleCallback', { value: undefined }),
      scheduler: () => void Object.defineProperty(window, 'scheduler', { value: undefined }),
      speechSynthesis: () => void Object.defineProperty(window, 'speechSynthesis', { value: undefined }),
      matchMedia: () => void Object.defineProperty(window, 'matchMedia', { value: undefined }),
      structuredClone: () => void Object.defineProperty(window, 'structuredClone', { value: undefined }),
      navigation: () => void Object.defineProperty(window, 'navigation', { value: undefined }),
      visualViewport: () => void Object.defineProperty(window, 'visualViewport', { value: undefined }),
    }[name],
  })),
  {
    name: 'without position, clipboard, share and permissions',
    before: () => {
      for (const name of [
        'geolocation',
        'clipboard',
        'share',
        'permissions',
        'storage',
        'serviceWorker',
        'connection',
        'languages',
      ])
        Object.defineProperty(Navigator.prototype, name, { get: () => undefined, configurable: true });
    },
  },
  {
    name: 'without names of languages, lists and units',
    before: () => {
      for (const name of ['DisplayNames', 'ListFormat', 'RelativeTimeFormat', 'Segmenter', 'PluralRules'])
        Object.defineProperty(Intl, name, { value: undefined });
    },
  },
  {
    name: 'a phone whose time zone is unknown',
    before: () => {
      const real = Intl.DateTimeFormat.prototype.resolvedOptions;
      Intl.DateTimeFormat.prototype.resolvedOptions = function () {
        return { ...real.call(this), timeZone: 'Etc/Unknown' };
      };
    },
  },
  {
    name: 'a phone whose language is none',
    before: () => {
      Object.defineProperty(navigator, 'language', { value: '' });
      Object.defineProperty(navigator, 'languages', { value: ['', 'xx-invalid-', '*'] });
    },
  },
  { name: 'the script twice', html: HOST.replace(SCRIPT, SCRIPT + SCRIPT) },
  {
    name: 'the script from two addresses',
    html: HOST.replace(SCRIPT, SCRIPT + SCRIPT.replace('.js"', '.js?second"')),
    policy: `${POLICY} 'allow-duplicates'`,
  },
  {
    name: 'the script after the element',
    html: HOST.replace(SCRIPT, '').replace('</main>', `</main>${SCRIPT}`),
  },
  { name: 'five copies', html: HOST.replace(TAG, TAG.repeat(5)), copies: 5 },
  { name: 'an element inside an element', html: HOST.replace('<p>Call 112</p>', TAG), copies: 2 },
  { name: 'a page without a doctype', html: HOST.replace('<!doctype html>', '') },
  { name: 'a page that says it is in no language', html: HOST.replace('<html lang="en">', '<html lang="">') },
  { name: 'a page in Arabic', html: HOST.replace('<html lang="en">', '<html lang="ar" dir="rtl">') },
  {
    name: 'a style that hides and moves everything',
    html: withStyle(
      '*{all:revert} *{display:none;position:fixed;visibility:visible;font-size:0;color:transparent;pointer-events:none} html,body,main,service-directory{display:block;position:static;pointer-events:auto}',
    ),
    policy: LOOSE,
  },
  {
    name: 'a style that turns every word round',
    html: withStyle(
      '*{direction:rtl;unicode-bidi:bidi-override;writing-mode:vertical-rl;text-transform:uppercase}',
    ),
    policy: LOOSE,
  },
  {
    name: 'a style with letters of 200 px',
    html: withStyle('html{font-size:200px} *{font:900 200px fantasy;letter-spacing:2em;white-space:nowrap}'),
    policy: LOOSE,
  },
  {
    name: 'an element in a heading and a table',
    html: HOST.replace(TAG, `<table><tr><td><h1>${TAG}</h1></td></tr></table>`),
  },
  {
    name: 'an element in a closed dialog that opens later',
    html: HOST.replace(TAG, `<dialog open>${TAG}</dialog>`),
  },
  {
    name: 'a frame without an origin',
    html: '<!doctype html><html lang="en"><title>Frame</title><iframe sandbox="allow-scripts" src="/framed"></iframe></html>',
    policy: "default-src 'self'",
    within: 'frame',
  },
];
