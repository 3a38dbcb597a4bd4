/** The scripts that a published page may load: small modules of ours, without which it works as well. */
export const ownModules: readonly string[] = ['/quick-exit.js'];
