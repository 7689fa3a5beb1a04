/**
 * The models on networks. A model is a file here that exports one {@link NetworkModelKind}; it is listed below, and its keys are
 * declared in `model-schema.ts`. Nothing else knows it by name: only a model with a new kind of decision needs more, a case in
 * the kernels.
 */
import { independentCascadeModel } from './independent-cascade.ts';
import type { NetworkIndependentCascadeModel } from './independent-cascade.ts';
import { linearThresholdModel } from './linear-threshold.ts';
import type { NetworkLinearThresholdModel } from './linear-threshold.ts';
import type { NetworkModelKind } from './network-model-kind.ts';
import { shareModel } from './share.ts';
import type { NetworkShareModel } from './share.ts';

export type { NetworkIndependentCascadeModel, NetworkLinearThresholdModel, NetworkModelKind, NetworkShareModel };

/** How a message spreads on a network. */
export type NetworkModel = NetworkShareModel | NetworkIndependentCascadeModel | NetworkLinearThresholdModel;

/** Every model on networks, by its kind. */
export const networkModels: Readonly<Record<NetworkModel['kind'], NetworkModelKind<NetworkModel>>> = {
  share: shareModel,
  independentCascade: independentCascadeModel,
  linearThreshold: linearThresholdModel,
};
