import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerPage } from './answer-page.ts';
import { compressResponse } from './compress-response.ts';
import type { AnswerLive } from './live-route.ts';
import type { StoredPage } from './page-store.ts';

/** The address of the route that adds pages near an address to the page for those that do not exist. */
export const missingRoute = '/not-found-page/answer';

/** Programs that look for holes ask for hundreds of files a second: no more than so many addresses are searched for. */
const mostEachSecond = 20;
/** Files that are no page of any site: nobody who reads is helped by pages near them. */
const isFile = /\.(?!html?$|php$|aspx?$)[a-z0-9]{1,8}$/i;

/** Answers an address that does not exist. */
export type AnswerMissing = (
  request: IncomingMessage,
  response: ServerResponse,
  missing: {
    readonly address: string;
    readonly notFound: StoredPage;
    readonly answerLive: AnswerLive | undefined;
  },
) => Promise<void>;

/**
 * Makes the answer to addresses that do not exist: with pages near them, or the finished page alone where a file was
 * asked for, too much is asked, or the search fails. `onFault` hears of that. `now` is in milliseconds.
 */
export function createAnswerMissing(
  onFault: (error: unknown) => void,
  now: () => number = () => performance.now(),
): AnswerMissing {
  let second = 0;
  let asked = 0;
  const isTooMuch = () => {
    const current = Math.floor(now() / 1000);
    asked = current === second ? asked + 1 : 1;
    second = current;
    return asked > mostEachSecond;
  };
  return async (request, response, { address, notFound, answerLive }) => {
    const isAsked = request.method === 'GET' && answerLive !== undefined && !isFile.test(address);
    if (!isAsked || isTooMuch()) {
      answerPage(request, response, notFound);
      return;
    }
    compressResponse(response, request.headers['accept-encoding']);
    try {
      const query = `?address=${encodeURIComponent(address)}`;
      await answerLive(request, response, { body: Buffer.alloc(0), network: '', query });
    } catch (error) {
      onFault(error);
      // Headers first: what is sent after them is let through as it is.
      if (!response.headersSent) answerPage(request, response, notFound);
    }
  };
}
