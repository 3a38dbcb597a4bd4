import { encodings, type Encoding } from './page-store.ts';

/** The encodings in which bytes can be had; a form that is undefined cannot. */
type Forms = Readonly<Partial<Record<Encoding, unknown>>>;

/**
 * The form of an answer that suits an Accept-Encoding header: the smallest that the header allows (RFC 9110, 12.5.3).
 * A header that refuses everything still gets the plain form: a readable page beats a 406.
 */
export function chooseEncoding(header: string | undefined, forms: Forms): Encoding {
  if (header === undefined || header === '') return 'identity';
  // What almost every browser sends: no weights to read.
  if (!header.includes(';')) {
    return (
      encodings.find((encoding) => forms[encoding] !== undefined && names(header, encoding)) ?? 'identity'
    );
  }
  const weights = readWeights(header);
  const weightOf = (encoding: Encoding) =>
    weights.get(encoding) ?? (encoding === 'identity' ? 0.0001 : (weights.get('*') ?? 0));
  const [best] = encodings
    .filter((encoding) => forms[encoding] !== undefined && weightOf(encoding) > 0)
    .sort((one, other) => weightOf(other) - weightOf(one));
  return best ?? 'identity';
}

function names(header: string, encoding: Encoding): boolean {
  const start = header.indexOf(encoding);
  if (start === -1) return header.includes('*');
  const before = header[start - 1];
  const after = header[start + encoding.length];
  return (
    (before === undefined || before === ' ' || before === ',') &&
    (after === undefined || after === ' ' || after === ',')
  );
}

function readWeights(header: string): ReadonlyMap<string, number> {
  return new Map(
    header.split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      const value = weight === undefined ? 1 : Number(weight);
      return [name, Number.isFinite(value) ? value : 0];
    }),
  );
}
