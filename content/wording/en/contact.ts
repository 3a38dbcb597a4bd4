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
  send: 'Send inquiry',
  toProfessionals: 'For staff and professionals: use the short form for a callback',
  error: 'Error:',
  trap: 'Leave this field empty',
  summaryTitle: 'Please correct this',
  aside: {
    title: 'What happens with your inquiry',
    stored: 'We seal what you write before it is kept. The web server cannot read it back.',
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
    word: 'Your word for deleting',
    keep: 'Write both down, or print this page. We cannot show them again. You need the reference if you call us about this inquiry.',
    next: 'What happens next',
    byPhone: (due: string) => `We call you by ${due}, in the way you chose.`,
    byEmail: (due: string) => `We write to you by ${due}.`,
    notHeard: 'If you have not heard from us by then, call us and name the reference:',
    remove: 'To have it deleted, use the reference and the word, or call us. You need not say why.',
    toWithdraw: 'Delete an inquiry',
    crisis: 'If things get worse before then, do not wait: call or text 988, or call 911.',
  },
  secondLook: {
    title: 'Would you like to leave something out?',
    text: 'Nothing is stored yet. We do not need these details to answer you. We marked where we saw them:',
    kinds: {
      'social-security': 'what looks like a Social Security number',
      'birth-date': 'what looks like a date of birth',
      'diagnosis-code': 'what looks like a code for a diagnosis',
      dose: 'what looks like the dose of a medicine',
      client: 'what may identify a client',
    },
    yourMessage: 'Your message, with the places marked',
    markStart: (kind: string) => `Start of ${kind}:`,
    markEnd: 'End.',
    choose: 'You decide. If we are wrong, or if you want it in there, send it as it is.',
    sendAsItIs: 'Send it as it is',
    change: 'Or change your message below',
  },
  professionals: {
    title: 'For staff and professionals',
    lead: 'Ask for a callback. It is short, and no client has to be named.',
    heading: 'Your callback',
    notTheClient:
      'Please do not identify the client, here or in a message to us. We only need to know whom to call.',
    toEveryone:
      'You ask for yourself or a family member, or you would rather have email? Use the form for everyone',
  },
  withdraw: {
    title: 'Delete an inquiry',
    lead: 'It takes the reference and the word on your receipt. You need not say why.',
    heading: 'What is on your receipt',
    typing: 'Small letters, spaces and missing hyphens are fine.',
    send: 'Delete the inquiry',
    final: 'This cannot be undone.',
    other: 'If you no longer have them, call us. We find your inquiry in another way, if we can:',
    done: {
      title: 'Your inquiry is deleted',
      gone: (reference: string) =>
        `The inquiry ${reference} is gone: what you wrote, how to reach you, and what staff noted about it.`,
      stays:
        'We count that someone deleted one. Two things keep its reference, but no word of yours. One is our record of which staff member opened it. The other is a notice that told staff of it, with its kind and the time.',
      tries:
        'We also count tries to delete, under a code for your network and one for the reference. That count goes after about a day.',
      copies: (days: number) =>
        `Its bytes in our database are overwritten within minutes. Copies made for safety may still hold it, sealed. They expire within ${String(days)} days.`,
      emails: 'If we have already called or written to you, that stays as it was.',
      again: 'You can write to us again at any time.',
    },
    noMatch: {
      title: 'Nothing was deleted',
      text: 'We found no inquiry for this reference and this word. Please check both. If it was deleted before, or if its time was over, there is nothing left to delete. Or call us:',
    },
    limited: (minutes: number) =>
      `There were many tries. Nothing was deleted, and what you typed is still below. You can try again in ${String(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}, or call us now:`,
    unavailable: {
      title: 'We may not have deleted it',
      text: 'Something is wrong on our side, and we cannot be sure that it was deleted. What you typed is still below. Trying again is safe. Please do so in a few minutes, or call us now:',
    },
    crossSite:
      'Your browser said that the form was sent from another website. Nothing was deleted, and what you typed is still below. Please send it again, or call us:',
    unreadable: 'Nothing was deleted. Please fill in the form here, or call us:',
  },
  limited: {
    title: 'Please wait a moment',
    /** `scope`: whose inquiries were too many, those of one network or all that came. */
    text: (minutes: number, scope: 'network' | 'all') =>
      `${scope === 'all' ? 'Many inquiries came in this hour.' : 'Many inquiries came from your network.'} Nothing was stored, and what you typed is still below. You can send it again in ${String(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}, or call us now:`,
  },
  unavailable: {
    title: 'We may not have your inquiry',
    text: 'Something is wrong on our side, and we cannot be sure that it was stored. What you typed is still below. Sending the same words again today is safe: they are kept once. Please try again in a few minutes, or call us now:',
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
