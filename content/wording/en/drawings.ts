const count = (amount: number, one: string, many: string) => `${String(amount)} ${amount === 1 ? one : many}`;

const listed = (phrases: readonly string[]) =>
  phrases.length < 2 ? phrases.join('') : `${phrases.slice(0, -1).join(', ')} and ${String(phrases.at(-1))}`;

/** Words in and around the drawings. */
export const drawings = {
  /** "10 hours 10 minutes", from minutes. */
  duration: (minutes: number) => {
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    if (hours === 0) return count(rest, 'minute', 'minutes');
    return rest === 0
      ? count(hours, 'hour', 'hours')
      : `${count(hours, 'hour', 'hours')} ${count(rest, 'minute', 'minutes')}`;
  },
  /** "2 h 30" in a narrow column, from minutes. */
  shortDuration: (minutes: number) => {
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    if (hours === 0) return `${String(rest)} min`;
    return rest === 0 ? `${String(hours)} h` : `${String(hours)} h ${String(rest)}`;
  },
  days: {
    Monday: 'Mon',
    Tuesday: 'Tue',
    Wednesday: 'Wed',
    Thursday: 'Thu',
    Friday: 'Fri',
    Saturday: 'Sat',
    Sunday: 'Sun',
  },
  legend: 'How to read it',
  legendText: 'Each thread is a role. A line down is a session; its knots say who usually takes which part.',
  team: {
    title: 'The care team around you',
    text: (roles: readonly string[]) => `You are in the middle. Around you: ${roles.join('; ')}.`,
    role: (title: string, leads: number) =>
      `${title}, leads ${count(leads, 'kind of session', 'kinds of session')}`,
    you: 'You',
    leads: (leads: number) => `leads ${String(leads)}`,
    caption: 'The number says how many kinds of session a role leads, alone or in turn with another.',
  },
  week: {
    title: (hours: string) => `A sample week of ${hours}: who is in which session`,
    session: (title: string, duration: string, leaders: string) => `${title}, ${duration}, led by ${leaders}`,
    minutesIn: 'Minutes in each session',
  },
  journey: {
    heading: 'Who is with you, from first call to after',
    title: 'Who is with you, from the first call to after the program',
    led: (leaders: string) => `Led by ${leaders}.`,
    also: (staff: string) => `Also there: ${staff}.`,
    nobody: 'None of the five roles yet.',
  },
  share: {
    key: 'A full bar is a session the role leads, a half full one it co-leads, an open one it supports. A thin line is one without it.',
    title: (role: string) => `${role}: share of the sample week`,
    part: {
      leads: (duration: string) => `leads ${duration}`,
      'co-leads': (duration: string) => `co-leads ${duration}`,
      supports: (duration: string) => `supports ${duration}`,
    },
    sentence: (total: string, sums: readonly string[]) =>
      sums.length === 0
        ? `Of a sample week of ${total}, this role takes no part.`
        : `Of a sample week of ${total}, this role ${listed(sums)}. Where two roles may lead, both are counted.`,
  },
};
