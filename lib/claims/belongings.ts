/** What can be someone's, of what has to be done. */
export const belongings = /^(?:job|task|work|role|responsibility|duty|field|business|domain|place|part)$/;
