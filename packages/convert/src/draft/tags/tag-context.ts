import type { StatedVisibility } from '../../secrecy/stated-visibility.ts';
import type { DraftOptions } from '../draft.ts';
import type { CodeReader } from './code-reader.ts';
import type { OperatorList } from './operator-list.ts';
import type { TagSet } from './tag-set.ts';

/** What is told of a tag that was not taken over whole; the sentences are in tag-losses.ts. */
export type TagLoss =
  | 'hours'
  | 'hours-as-words'
  | 'language-unknown'
  | 'may-be-refuge'
  | 'no-promise'
  | 'secret-place'
  | 'too-long'
  | 'unread-tag'
  | 'unread-value';

/** What the readers of tags work with. */
export interface TagContext {
  tags: TagSet;
  /** What the input says of who may know where it is. */
  stated: StatedVisibility;
  options: DraftOptions;
  /** Who runs the services, for all objects of the input. */
  operators: OperatorList;
  /** What tags say of needs and groups, for all objects of the input. */
  codes: CodeReader;
  /** Tells that a tag, or a part of it, was not taken over. */
  lose(key: string, loss: TagLoss): void;
}
