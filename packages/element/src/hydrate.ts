/**
 * Registers `<service-directory>` as `./define` does, for pages on which a server drew the list: a reader who has begun
 * to read it keeps her place.
 */
import './define.ts';
import './handover/on-page.ts';
