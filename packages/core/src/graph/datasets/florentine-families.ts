import { type BundledGraph, readFriendships } from './bundled-graph.ts';
import { idsOfDataset } from './dataset-ids.ts';

/** Each marriage tie once. */
const marriages = `
Acciaiuoli: Medici
Albizzi: Ginori Guadagni Medici
Barbadori: Castellani Medici
Bischeri: Guadagni Peruzzi Strozzi
Castellani: Peruzzi Strozzi
Guadagni: Lamberteschi Tornabuoni
Medici: Ridolfi Salviati Tornabuoni
Pazzi: Salviati
Peruzzi: Strozzi
Ridolfi: Strozzi Tornabuoni
`;

/**
 * Florentine families of the fifteenth century: 16 families, 20 marriage ties. The Pucci have none (other collections
 * leave them out).
 * @returns New arrays each time; families in alphabetical order.
 * @remarks Breiger and Pattison, "Cumulated social roles: the duality of persons and their algebras", Social Networks 8
 * (1986), 215–256, from data of J. F. Padgett.
 */
export function florentineFamilies(): BundledGraph {
  return {
    title: 'Florentine families, marriages',
    citation:
      'R. L. Breiger and P. E. Pattison, Cumulated social roles: the duality of persons and their algebras, ' +
      'Social Networks 8 (1986), 215–256; data of J. F. Padgett',
    ...readFriendships(idsOfDataset('florentineFamilies'), marriages),
  };
}
