/** Takes out what could steer a terminal: a sender's words must not move the cursor or change colors. */
export function makeSafe(text: string): string {
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '�');
}
