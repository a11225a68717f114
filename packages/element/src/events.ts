import type { Channel, ReadProblem } from '@service-directory/schema';
import type { LoadState } from './controllers/directory-controller.ts';

/** What a host page can listen to. Each bubbles and crosses shadow roots; what a program does fires none. */
export interface ServiceDirectoryEvents {
  /** A directory was loaded. `problems`: what of it could not be used. */
  'service-directory-load': { services: number; problems: readonly ReadProblem[] };
  /** A directory could not be loaded, or a plugin is at fault (`reason` is then `plugin`, and `url` empty). */
  'service-directory-error': {
    url: string;
    reason: LoadFailure;
    /** Id of the plugin that is at fault, with `reason: 'plugin'`. */
    plugin?: string;
    /** What is wrong with the signature that `public-key` asks for, with `reason: 'untrusted'`. */
    fault?: SignatureFault;
    /** What a plugin did, or what is wrong with a signature, and how to mend it. */
    message?: string;
  };
  /** The reader changed the search. */
  'service-directory-results': { total: number };
  /** The reader opened a record, or closed it (`id` undefined). */
  'service-directory-select': { id: string | undefined };
  /** The reader used a contact. */
  'service-directory-contact': { id: string; channel: Channel };
  /** The reader leaves the page. */
  'service-directory-exit': Record<string, never>;
}

/** Why a directory could not be loaded. */
export type LoadFailure =
  | 'network'
  | 'status'
  | 'timeout'
  | 'too-large'
  | 'not-json'
  | 'not-a-directory'
  /** No plugin loads addresses of this scheme. */
  | 'no-source'
  /** A plugin was to load it, and did not. */
  | 'plugin'
  /** It is not signed as `public-key` asks for, and is not shown. */
  | 'untrusted';

/** What is wrong with a signature. */
export type SignatureFault =
  /** `public-key` holds no public key. */
  | 'bad-key'
  /** There is no signature beside the file, or it cannot have one. */
  | 'no-signature'
  /** The signature is by none of the keys, or of other checksums. */
  | 'wrong-signature'
  /** The signature is right, and the file is not the one that was signed: changed, cut short, or of another version. */
  | 'other-file'
  /** The file is older than one that this page has already shown. */
  | 'older';

/** Sends an event of the public element from itself or from an inner part. */
export function dispatch<Name extends keyof ServiceDirectoryEvents>(
  target: EventTarget,
  name: Name,
  detail: ServiceDirectoryEvents[Name],
): void {
  target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

/** Directories and failures that host pages were told of. */
const told = new WeakSet();

/**
 * Tells the host page how loading ended, and in the console what of the data could not be used.
 * Of several files it hears whenever there is more to know, and of each directory and each failure once.
 */
export function announceLoad(target: EventTarget, state: LoadState): void {
  const isNew = (thing: object) => !told.has(thing) && told.add(thing);
  if (state.status === 'complete' && isNew(state.value.directory)) {
    const { directory, problems } = state.value;
    if (problems.length > 0) {
      console.warn(`<service-directory>: ${problems.length} parts of the data could not be used.`, problems);
    }
    dispatch(target, 'service-directory-load', { services: directory.services.length, problems });
  }
  const failures =
    state.status === 'complete' ? state.value.failures : state.status === 'error' ? state.failures : [];
  for (const failure of failures.filter(isNew)) dispatch(target, 'service-directory-error', failure);
}

declare global {
  interface HTMLElementEventMap {
    'service-directory-load': CustomEvent<ServiceDirectoryEvents['service-directory-load']>;
    'service-directory-error': CustomEvent<ServiceDirectoryEvents['service-directory-error']>;
    'service-directory-results': CustomEvent<ServiceDirectoryEvents['service-directory-results']>;
    'service-directory-select': CustomEvent<ServiceDirectoryEvents['service-directory-select']>;
    'service-directory-contact': CustomEvent<ServiceDirectoryEvents['service-directory-contact']>;
    'service-directory-exit': CustomEvent<ServiceDirectoryEvents['service-directory-exit']>;
  }
}
