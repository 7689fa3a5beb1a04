/**
 * Registers every element under its tag name. Importing this file twice, or in two bundles, is harmless.
 *
 * @packageDocumentation
 * @stable
 */
import { elements, register, type ElementClasses } from './elements.ts';
import { RipplePeople } from './people/ripple-people.ts';
import { RippleRings } from './rings/ripple-rings.ts';

const every: ElementClasses = { ...elements, 'ripple-people': RipplePeople, 'ripple-rings': RippleRings };
register(every);
