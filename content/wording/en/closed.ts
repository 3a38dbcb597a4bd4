/** Words of the page that stands in place of the form while an inquiry could not be kept. */
export const closed = {
  title: 'The form is closed for now',
  description:
    'Our form cannot take messages right now. Here is our phone number, when we answer it, and help for a crisis.',
  lead: 'Something is not working on our side. We closed the form so that nothing you write gets lost.',
  callHeading: 'You can call us',
  phone: 'Phone',
  hours: 'Hours',
  again:
    'Or come back in a few minutes and load this page again. The form opens by itself as soon as it works.',
  nothingLost: 'If you sent us something before and saw a reference, we have it. You need not send it again.',
  helpHeading: 'If you need help now',
};
