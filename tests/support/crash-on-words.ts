/**
 * Loaded into a server by `--import`: faults in the middle of a request, whose message quotes what was sent, as one of a
 * library would. A body with "crash the request" fails in the route, one with "crash the process" outside of any.
 */
const { decode } = TextDecoder.prototype as { readonly decode: (...parts: unknown[]) => string };

TextDecoder.prototype.decode = function decodeOrCrash(this: TextDecoder, ...parts): string {
  const text = decode.apply(this, parts);
  const fault = new TypeError(`Cannot read\n${text}\n    at ${text}`, { cause: new Error(text) });
  if (/crash.the.request/.test(text)) throw fault;
  if (/crash.the.process/.test(text)) {
    setTimeout(() => {
      throw fault;
    });
  }
  return text;
};
