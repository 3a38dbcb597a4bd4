/** Words of /articles, the articles and the standing pages. */
export const articles = {
  title: 'Articles',
  lead: 'Articles about treatment by video, each with its sources.',
  summary: 'In short',
  toSource: (number: number, title: string) => `Source ${String(number)}: ${title}`,
  retention: (days: number) => `${String(days)} days`,
  weeklyHours: (min: number, max: number) => `${String(min)} to ${String(max)} hours`,
  answerTime: (days: number) => (days === 1 ? '1 business day' : `${String(days)} business days`),
  and: 'and',
  fields: {
    caption: 'What the form asks, and why',
    field: 'Field',
    purpose: 'Why we ask',
    always: 'Needed',
    never: 'Optional',
    sometimes: 'Needed only with some answers',
  },
  lines: {
    call: (shown: string) => `Call ${shown}`,
    hours: 'Open',
    languages: 'Languages',
    checked: 'Numbers checked on',
  },
};
