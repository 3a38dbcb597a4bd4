// Leaves this site at once, in the same tab and without a step back to it. Without this script the link still leaves.
const pressesToLeave = 3;
const withinMs = 5_000;

/** A live answer may hold no such link: then there is nothing to do. */
const link = document.querySelector('.quick-exit a');

function leave(event) {
  event.preventDefault();
  // The new page may take a moment: nothing is to be read until then.
  document.documentElement.hidden = true;
  document.title = '…';
  for (const form of document.forms) form.reset();
  location.replace(link.href);
}

let presses = [];

function countShift(event) {
  if (event.key !== 'Shift' || event.repeat) {
    if (event.key !== 'Shift') presses = [];
    return;
  }
  presses = [...presses.filter((at) => event.timeStamp - at < withinMs), event.timeStamp];
  if (presses.length === pressesToLeave) leave(event);
}

link?.addEventListener('click', leave);
if (link !== null) document.addEventListener('keydown', countShift);
// A browser that kept this page whole shows it again as it was left: hidden.
addEventListener('pageshow', (event) => {
  if (event.persisted && document.documentElement.hidden) location.replace(link.href);
});
