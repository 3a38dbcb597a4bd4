import type { Content } from './content.ts';
import type { Locale } from '#lib/site/locale.ts';

/**
 * Reads all content of a language without believing it. Everything is imported here and not at the top, so that a
 * file that cannot even be read is a message to its author and not a stack. Throws what the reading throws.
 */
export async function readContent(locale: Locale): Promise<Content> {
  const [{ loadWords }, { loadArticles }, { loadPages }, { readToday }] = await Promise.all([
    import('#lib/site/words.ts'),
    import('#lib/articles/load-articles.ts'),
    import('#lib/articles/load-pages.ts'),
    import('#lib/site/today.ts'),
  ]);
  const [source, words, articles, standing] = await Promise.all([
    readCatalogSource(),
    loadWords(locale),
    loadArticles(locale),
    loadPages(locale),
  ]);
  return { locale, today: readToday(), source, words, articles, standing };
}

async function readCatalogSource(): Promise<Content['source']> {
  const [
    { facts },
    { glossary },
    { helpLines },
    { licenseBoards },
    { provider },
    { questions },
    { sheetQuestions },
    { truths },
    { readers },
    { roles },
    { matrix },
    { sessions },
    { sources },
  ] = await Promise.all([
    import('#content/facts/facts.ts'),
    import('#content/glossary/glossary.ts'),
    import('#content/help-lines/help-lines.ts'),
    import('#content/license-boards/boards.ts'),
    import('#content/provider/provider.ts'),
    import('#content/questions/questions.ts'),
    import('#content/question-sheets/sheet-questions.ts'),
    import('#content/readers/truths.ts'),
    import('#content/readers/readers.ts'),
    import('#content/roles/roles.ts'),
    import('#content/sessions/matrix.ts'),
    import('#content/sessions/sessions.ts'),
    import('#content/sources/sources.ts'),
  ]);
  return {
    roles,
    sessions,
    matrix,
    questions,
    sheetQuestions,
    truths,
    readers,
    facts,
    sources,
    helpLines,
    terms: glossary,
    licenseBoards,
    provider,
  };
}
