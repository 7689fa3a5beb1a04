import { register, RipplePeople, RippleRings } from '@ripplecast/elements';

/** The elements that draw every person: the page opens without them, and fetches them when it has nothing else to do. */
register({ 'ripple-people': RipplePeople, 'ripple-rings': RippleRings });
