import { suggestName } from '#lib/articles/suggest-name.ts';
import { AdviceError } from '../inbox/advice-error.ts';
import type { Text } from './load-texts.ts';

/** The text that a person names by its slug, its address or its file. Throws an AdviceError when that is not one. */
export function findText(texts: readonly Text[], name: string): Text {
  const found = texts.filter(({ slug, address, file }) => [slug, address, file].includes(name));
  const [text, other] = found;
  if (text === undefined) {
    const slugs = texts.map(({ slug }) => slug);
    throw new AdviceError(`No article or page is called "${name}". ${suggestName(name, slugs)}`);
  }
  if (other !== undefined) {
    const files = found.map(({ file }) => file).join(', ');
    throw new AdviceError(`"${name}" is the name of several texts. Name one of these files: ${files}.`);
  }
  return text;
}
