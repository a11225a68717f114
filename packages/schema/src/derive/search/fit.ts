/**
 * How well a service fits the words that were typed, by the worst of them: the higher the better, 0 for not at all. `near`
 * is with a slip. What the words make up the whole name of fits best.
 */
export const FIT = {
  none: 0,
  nearInText: 1,
  nearInTopic: 2,
  nearInName: 3,
  text: 4,
  topicBegins: 5,
  topic: 6,
  nameBegins: 7,
  name: 8,
  wholeName: 9,
} as const;
