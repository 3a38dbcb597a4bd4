/** Words of the home page. */
export const home = {
  title: 'Know who will be in the room with you',
  lead: 'Treatment for addiction and mental health, by video, several days a week.',
  doors: {
    team: { title: 'Who will I meet?', text: 'Five roles, and their limits' },
    week: {
      title: 'What happens in a week?',
      text: (min: number) => `${String(min)} hours or more, session by session`,
    },
    ask: { title: 'How do I ask?', text: 'A few minutes, no medical details' },
  },
  teamHeading: 'Five roles, one team',
  weekHeading: 'A sample week',
  weekText: (hours: string) =>
    `This is an intensive outpatient program, or IOP: you live at home and take part on several days. The sample adds up to ${hours}. Your own plan will differ.`,
  ledBy: 'Led by',
  familyHeading: 'Questions families ask',
  allQuestions: 'All questions',
  articlesHeading: 'Articles',
};
