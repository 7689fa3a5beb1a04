import { register, RippleCertificate, RipplePeople, RippleRings } from '@ripplecast/elements';
import type { ReactiveControllerHost } from 'lit';
import { AskedPeopleParts } from './asked-people.ts';
import { besideLarge, largeTools } from './large-network.ts';
import { needsFile } from './needs-file.ts';
import { peopleStage } from './people-stage.ts';
import { peopleLine, peopleTools } from './people-tools.ts';
import type { EveryPerson } from './play-model.ts';

/** What draws every person: the page opens without it, and fetches it when it has nothing else to do. */
register({ 'ripple-certificate': RippleCertificate, 'ripple-people': RipplePeople, 'ripple-rings': RippleRings });

/** @param host - Is drawn anew when people have been chosen. */
export function everyPersonOf(host: ReactiveControllerHost): EveryPerson {
  const asked = new AskedPeopleParts(host);
  return { asked, peopleStage, peopleTools, peopleLine, besideLarge, largeTools, needsFile };
}
