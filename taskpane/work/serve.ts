import { KeptBytes } from './kept-bytes';
import type { AnswerOf, Method, RequestOf, Sent, WorkAnswer, WorkRequest } from './messages';
import { sentProblem } from './sent-problem';
import { perform } from './tasks';

type Post = (answer: WorkAnswer, transfer: readonly Transferable[]) => void;

/** Bytes that were made for this answer: they are handed over and not copied. */
const buffersOf = (result: unknown): readonly Transferable[] => {
  const bytes = typeof result === 'object' && result !== null && 'bytes' in result ? result.bytes : result;
  return bytes instanceof Uint8Array && bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : [];
};

/** What the worker does with a question: every one is answered, whatever goes wrong. */
export const serve = (post: Post): (<M extends Method>(question: WorkRequest<M>) => Promise<void>) => {
  const kept = new KeptBytes();
  const unpack = <M extends Method>({ request, forget }: WorkRequest<M>): RequestOf<M> => {
    const sent: Sent<RequestOf<Method>> = request;
    // What has files has all of a case; the type of the method's request follows.
    return ('files' in sent ? { ...sent, files: kept.take(sent.files, forget) } : sent) as RequestOf<M>;
  };
  return async (question) => {
    const { id, method } = question;
    try {
      const result: AnswerOf<typeof method> = await perform(method, unpack(question), (share, doing) => {
        post({ id, progress: { share, doing } }, []);
      });
      post({ id, result }, buffersOf(result));
    } catch (fault) {
      post({ id, problem: sentProblem(fault) }, []);
    }
  };
};
