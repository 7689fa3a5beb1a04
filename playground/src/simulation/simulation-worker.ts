import { expose, releaseProxy, type Remote } from 'comlink';
import { createService } from './simulation-service.ts';

// The page made a port for each callback, which is closed with it.
expose(
  createService((tell) => {
    (tell as Remote<typeof tell>)[releaseProxy]();
  }),
);
