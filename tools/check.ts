// `npm run check`: everything that needs neither a build nor a browser.
import { reportSteps } from './run-step.ts';
import { runStaticSteps } from './static-steps.ts';
import { useScratchFolder } from './use-scratch-folder.ts';

useScratchFolder();
reportSteps(await runStaticSteps());
