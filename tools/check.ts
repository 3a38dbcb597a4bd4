// `npm run check`: everything that needs neither a build nor a browser.
import { reportSteps } from './run-step.ts';
import { runStaticSteps } from './static-steps.ts';

reportSteps(await runStaticSteps());
