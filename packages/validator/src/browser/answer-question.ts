import type { Answers, Question } from './protocol.ts';
import type { ReadHooks } from './read-inputs.ts';
import type { Session } from './session.ts';

/** Asks the session what a message asks for. */
export function answerQuestion(
  session: Session,
  question: Question,
  hooks: ReadHooks,
): Promise<Answers[keyof Answers]> | Answers[keyof Answers] {
  switch (question.kind) {
    case 'check':
      return session.check(question.inputs, question.options, hooks);
    case 'reword':
      return session.reword(question.lang);
    case 'report':
      return session.report(question.format, question.lang);
    case 'fix':
      return session.fix();
    case 'directories':
      return session.directories();
  }
}
