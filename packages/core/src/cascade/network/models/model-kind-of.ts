import { checkChoice, checkObject } from '../../../check.ts';
import { networkModels } from './index.ts';
import type { NetworkModel, NetworkModelKind } from './index.ts';

/**
 * What is known of a model, by its kind.
 * @throws InvalidParameterError for an unknown kind, with the nearest.
 */
export function modelKindOf(model: { readonly kind: string }): NetworkModelKind<NetworkModel> {
  checkObject('model', model);
  checkChoice('model.kind', model.kind, Object.keys(networkModels) as NetworkModel['kind'][]);
  return networkModels[model.kind];
}
