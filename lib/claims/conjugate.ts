import type { ActVerb } from '#content/claims/schema.ts';
import { actVerbs } from '#content/claims/verbs.ts';
import type { VerbForm, VerbItem } from './item.ts';

/** Every form of every verb that claims something, once for each spelling. */
export function conjugate(): readonly VerbItem[] {
  const byWords = new Map<string, VerbItem>();
  for (const verb of actVerbs) {
    for (const [form, word] of formsOf(verb)) {
      const words = verb.after === undefined ? word : `${word} ${verb.after}`;
      const objects = (verb.objects ?? []).map((phrase) => ({ act: verb.act, phrase }));
      const known = byWords.get(words);
      byWords.set(words, {
        kind: 'verb',
        ...{ act: known?.act ?? verb.act, form: known?.form ?? form, words },
        ...(verb.denies === undefined ? {} : { denies: verb.denies }),
        ...(objects.length === 0 && known?.objects === undefined
          ? {}
          : { objects: [...(known?.objects ?? []), ...objects] }),
      });
    }
  }
  return [...byWords.values()];
}

function formsOf({ verb, past, participle }: ActVerb): readonly (readonly [VerbForm, string])[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const regular = `${stem}ed`;
  const third =
    verb === 'have'
      ? 'has'
      : /(?:ch|sh|s|o)$/.test(verb)
        ? `${verb}es`
        : verb.replace(/(?<=[^aeou])y$/, 'ie') + 's';
  const gerund = `${/(?:run|sit|skip)$/.test(verb) ? verb + verb.slice(-1) : stem}ing`;
  const pasts: readonly (readonly [VerbForm, string])[] =
    participle === undefined
      ? [['past-or-participle', past ?? regular]]
      : [
          ['past', past ?? regular],
          ['participle', participle],
        ];
  return [['base', verb], ['third', third], ['gerund', gerund], ...pasts.filter(([, word]) => word !== verb)];
}
