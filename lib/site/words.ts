import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '#content/wording/en/words.ts';
import { defaultLocale, type Locale } from './locale.ts';

/** Every language that has a dictionary in content/wording, English first. */
export function listLocales(): readonly Locale[] {
  const others = readdirSync(join(process.cwd(), 'content/wording'))
    .filter((name) => /^[a-z]{2}$/.test(name) && name !== defaultLocale)
    .sort();
  return [defaultLocale, ...others];
}

/** The interface words of a language. Throws when it has no dictionary. */
export async function loadWords(locale: Locale): Promise<Words> {
  const module = (await import(`../../content/wording/${locale}/words.ts`)) as { readonly words: Words };
  return module.words;
}
