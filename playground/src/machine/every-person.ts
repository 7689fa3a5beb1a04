import { register, RipplePeople, RippleRings } from '@ripplecast/elements';

/** What draws every person: the page opens without it, and fetches it when it has nothing else to do. */
register({ 'ripple-people': RipplePeople, 'ripple-rings': RippleRings });

export { peopleStage } from './people-stage.ts';
export { peopleLine, peopleTools } from './people-tools.ts';
export { besideLarge, largeTools } from './large-network.ts';
export { needsFile } from './needs-file.ts';
