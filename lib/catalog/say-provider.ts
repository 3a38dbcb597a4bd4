import type { Provider } from '#content/provider/schema.ts';
import { articles } from '#content/wording/en/articles.ts';
import { nameStates } from './name-states.ts';

const sayings: Readonly<Record<string, (provider: Provider) => string>> = {
  'weekly-hours': ({ weeklyHours }) => articles.weeklyHours(weeklyHours.min, weeklyHours.max),
  'answer-time': ({ answerWithinBusinessDays }) => articles.answerTime(answerWithinBusinessDays),
  retention: ({ retentionDays }) => articles.retention(retentionDays.open),
  states: ({ statesServed }) => nameStates(statesServed, articles.and),
};

/** What the provider states, as words inside a sentence: "9 to 12 hours"; undefined when it states nothing of this name. */
export function sayProvider(provider: Provider, name: string): string | undefined {
  return Object.hasOwn(sayings, name) ? sayings[name]?.(provider) : undefined;
}
