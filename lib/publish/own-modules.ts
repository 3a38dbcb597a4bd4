/**
 * The scripts that a published page may load, by the class of what needs them: small modules of ours, without which the
 * page works as well.
 */
export const ownModules: Readonly<Record<string, string>> = { 'quick-exit': '/quick-exit.js' };
