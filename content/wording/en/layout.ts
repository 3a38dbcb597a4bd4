/** Words of the frame around every page. */
export const layout = {
  skipToContent: 'Skip to content',
  mainNavigation: 'Main',
  footerNavigation: 'About this site',
  breadcrumb: 'You are here',
};
