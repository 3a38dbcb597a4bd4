/** Words of /contact, the receipt and everything that can stand in its place. */
export const contact = {
  title: 'Ask us',
  lead: 'It takes a few minutes. You decide how we reach you.',
  example: {
    title: 'This clinic is an example',
    text: 'It shows how the site works. Nobody reads what you send here, and nobody answers its phone. Promises on this page are those a real clinic makes.',
    help: 'Get real help now',
  },
  crisis:
    'We read messages on business days only. In a crisis do not wait for us: call or text 988, or call 911.',
  heading: 'Your inquiry',
  needed: 'We need an answer to every question that is not marked optional.',
  optional: '(optional)',
  choose: 'Choose one',
  professional: 'Only if you write as staff or a professional',
  phoneGroup: 'If you chose phone',
  emailGroup: 'If you chose email',
  send: 'Send inquiry',
  error: 'Error:',
  trap: 'Leave this field empty',
  summaryTitle: 'Please correct this',
  aside: {
    title: 'What happens with your inquiry',
    stored: 'Your answers are sealed before they are stored. The web server cannot read them back.',
    read: 'Only staff who answer inquiries open them.',
    deleted: (days: number) => `Your inquiry is deleted after ${String(days)} days, answered or not.`,
    answered: (time: string) => `You hear from us within ${time}.`,
    costs: 'Asking costs nothing and binds you to nothing.',
    privacy: 'More about privacy',
    call: 'Would you rather call?',
  },
  receipt: {
    title: 'We have your inquiry',
    reference: 'Your reference',
    keep: 'Write it down, or print this page. You need it if you call us about this inquiry.',
    next: 'What happens next',
    byPhone: (due: string) => `We call you by ${due}, in the way you chose.`,
    byEmail: (due: string) => `We write to you by ${due}.`,
    notHeard: 'If you have not heard from us by then, call us and name the reference:',
    remove: 'To have it deleted, call us with the reference. You need not say why.',
    crisis: 'If things get worse before then, do not wait: call or text 988, or call 911.',
  },
  limited: {
    title: 'Please wait a moment',
    text: (minutes: number) =>
      `Many inquiries came from your network. Nothing was stored, and what you typed is still below. You can send it again in ${String(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}, or call us now:`,
  },
  unavailable: {
    title: 'We could not store your inquiry',
    text: 'Something is wrong on our side. What you typed is still below, and nothing was stored. Please try again in a few minutes, or call us now:',
  },
  crossSite: {
    title: 'Please send it from this page',
    text: 'Your browser said that the form was sent from another website. Nothing was stored, and what you typed is still below. Please send it again, or call us:',
  },
  unreadable: {
    title: 'We could not read what was sent',
    text: 'Nothing was stored. Please fill in the form here, or call us:',
  },
};
