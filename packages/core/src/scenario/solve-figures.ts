/** Figures that `solveFor` may make as asked, the usual one first. */
export const solveFigures = ['reach', 'costPerPerson', 'costPerThousandReached', 'probabilityOfReach'] as const;
