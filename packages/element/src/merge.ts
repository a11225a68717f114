/**
 * What it takes to make one directory from several: loaded only then.
 * @packageDocumentation
 */
import { mergeDirectories } from '@service-directory/schema';

export { mergeDirectories };
