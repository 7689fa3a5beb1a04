import { checkChoice } from '../../check.ts';
import { type DatasetName, datasetSizes } from './dataset-schema.ts';

const families = `
Acciaiuoli Albizzi Barbadori Bischeri Castellani Ginori Guadagni Lamberteschi Medici Pazzi Peruzzi Pucci Ridolfi
Salviati Strozzi Tornabuoni
`;

const characters = `
Napoleon Myriel MlleBaptistine MmeMagloire CountessDeLo Geborand Champtercier Cravatte Count OldMan Valjean
Labarre Marguerite MmeDeR Isabeau Gervais Listolier Tholomyes Fameuil Blacheville Favourite Dahlia Zephine
Fantine MmeThenardier Thenardier Cosette Javert Fauchelevent Bamatabois Perpetue Simplice Scaufflaire Woman1
Judge Champmathieu Brevet Chenildieu Cochepaille Pontmercy Boulatruelle Eponine Anzelma Woman2 MotherInnocent
Gribier MmeBurgon Jondrette Gavroche Gillenormand Magnon MlleGillenormand MmePontmercy MlleVaubois
LtGillenormand Marius BaronessT Mabeuf Enjolras Combeferre Prouvaire Feuilly Courfeyrac Bahorel Bossuet Joly
Grantaire MotherPlutarch Gueulemer Babet Claquesous Montparnasse Toussaint Child1 Child2 Brujon MmeHucheloup
`;

/**
 * What the people of a graph that comes with the package are called in its source, without the graph.
 * @returns Shape [people], in the order of their numbers; a new array each time.
 * @throws InvalidParameterError for a name that no such graph has.
 * @example
 * ```ts
 * import { idsOfDataset } from 'ripplecast/graph';
 *
 * idsOfDataset('florentineFamilies').indexOf('Medici'); // => 8
 * ```
 */
export function idsOfDataset(name: DatasetName): readonly string[] {
  checkChoice('name', name, Object.keys(datasetSizes) as DatasetName[]);
  switch (name) {
    case 'karateClub':
      return Array.from({ length: datasetSizes.karateClub }, (_, person) => String(person + 1));
    case 'florentineFamilies':
      return families.trim().split(/\s+/);
    case 'lesMiserables':
      return characters.trim().split(/\s+/);
  }
}
