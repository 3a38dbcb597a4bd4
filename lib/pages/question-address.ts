import type { Question, Topic } from '#content/questions/schema.ts';

/** The page on which the questions of a topic are answered, without language prefix: `/faq/privacy`. */
export function topicAddress(topic: Topic): string {
  return `/faq/${topic}`;
}

/** Where a question is answered: `/faq/privacy#will-my-boss-find-out`. */
export function questionAddress({ topic, id }: Pick<Question, 'topic' | 'id'>): string {
  return `${topicAddress(topic)}#${id}`;
}
