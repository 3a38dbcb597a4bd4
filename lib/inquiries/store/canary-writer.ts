/** The writer of our own inquiries that prove the way: no person's, and so in no list and no count. */
export const canaryWriter = 'canary';
