import { checkArray, checkNumber, checkObject, checkText, checkWhole } from '../check.ts';
import type { Duplication, Placement } from './broadcast.generated.ts';

/**
 * A placement as a new object, without keys that it does not have.
 * @param name - Of the placement in messages.
 * @param fewest - Insertions that it must have.
 * @throws InvalidParameterError for a value that is none.
 */
export function readPlacement(placement: Placement, name: string, fewest: number): Placement {
  checkObject(name, placement);
  const { audience, insertions, costPerInsertion, secondReach, name: called, basis } = placement;
  checkWhole(`${name}.audience`, audience, 1);
  checkWhole(`${name}.insertions`, insertions, fewest);
  checkNumber(`${name}.costPerInsertion`, costPerInsertion, 0);
  if (secondReach !== undefined) checkWhole(`${name}.secondReach`, secondReach, 1);
  if (called !== undefined) checkText(`${name}.name`, called);
  if (basis !== undefined) checkText(`${name}.basis`, basis);
  return {
    audience,
    insertions,
    costPerInsertion,
    ...(secondReach === undefined ? {} : { secondReach }),
    ...(called === undefined ? {} : { name: called }),
    ...(basis === undefined ? {} : { basis }),
  };
}

/**
 * Duplications as new objects; none where they are left out.
 * @param name - Of the list in messages.
 * @throws InvalidParameterError for a value that is none.
 */
export function readDuplications(duplications: readonly Duplication[] | undefined, name: string): Duplication[] {
  if (duplications === undefined) return [];
  checkArray(name, duplications);
  return Array.from(duplications, (duplication, index) => {
    checkObject(`${name}[${index}]`, duplication);
    const { between, audience } = duplication;
    checkArray(`${name}[${index}].between`, between, 2);
    const [first, second] = between;
    checkWhole(`${name}[${index}].between[0]`, first);
    checkWhole(`${name}[${index}].between[1]`, second);
    checkWhole(`${name}[${index}].audience`, audience);
    return { between: [first, second], audience };
  });
}
