import { expose, releaseProxy, type Remote } from 'comlink';
import { createYearService } from './year-service.ts';

// The page made a port for each callback, which is closed with it.
expose(
  createYearService((tell) => {
    (tell as Remote<typeof tell>)[releaseProxy]();
  }),
);
