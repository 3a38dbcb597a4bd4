import type { LimitedAct, Role } from '#content/roles/schema.ts';
import { lowerFirst, nameRole } from '#lib/catalog/who-leads.ts';
import type { AnswerSources, CatalogAnswer } from './catalog-answer.ts';

/** Whether a role may do something, from its limits, with what its page says of it. */
export function answerLimit(
  role: Role,
  act: LimitedAct,
  { words }: Pick<AnswerSources, 'words'>,
): CatalogAnswer {
  const limit = role.acts[act];
  const sentence = words.limits[act][limit](startWith(role));
  const said =
    limit === 'yes' ? words.yes(sentence) : limit === 'no' ? words.no(sentence) : words.depends(sentence);
  return { address: `/care-team/${role.slug}`, title: role.title, sentences: [said] };
}

/** Which roles may do something, those who may only within their license last. */
export function answerWhoMay(act: LimitedAct, { catalog, words }: AnswerSources): CatalogAnswer {
  const able = (['yes', 'within-license'] as const).flatMap((limit) =>
    catalog.roles.filter(({ acts }) => acts[act] === limit),
  );
  const [only] = able;
  return {
    address: able.length === 1 && only !== undefined ? `/care-team/${only.slug}` : '/care-team',
    title: words.limits[act].title,
    sentences: able.map((role) => words.limits[act][role.acts[act]](startWith(role))),
  };
}

/** What a role's own lists say of treating; undefined when they say nothing. */
export function answerTreatment(
  { slug, title, may, mayNot }: Role,
  { words }: Pick<AnswerSources, 'words'>,
): CatalogAnswer | undefined {
  const treats = (phrase: string) => /\btreat/i.test(phrase);
  const sentences = [
    ...may.filter(treats).map((phrase) => words.may(lowerFirst(phrase))),
    ...mayNot.filter(treats).map((phrase) => words.mayNot(lowerFirst(phrase))),
  ];
  return sentences.length === 0 ? undefined : { address: `/care-team/${slug}`, title, sentences };
}

/** "An addiction counselor", as at the start of a sentence. */
function startWith(role: Role): string {
  const name = nameRole(role);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
