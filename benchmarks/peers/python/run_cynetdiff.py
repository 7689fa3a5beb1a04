"""CyNetDiff: its independent cascade model, on compressed sparse rows, which it takes as they are."""

from cynetdiff.models import IndependentCascadeModel

from workload import serve


def prepare(workload):
    model = IndependentCascadeModel(
        workload.offsets[:-1], workload.followers, activation_prob=workload.probability, rng=1
    )
    model.set_seeds(workload.seeds)

    def run():
        model.reset_model()
        reached = [model.get_num_activated_nodes()]
        while True:
            model.advance_model()
            so_far = model.get_num_activated_nodes()
            if so_far == reached[-1]:
                return reached
            reached.append(so_far)

    return run


if __name__ == "__main__":
    serve(prepare)
