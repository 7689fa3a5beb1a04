import { msg, str } from '@lit/localize';
/** First names from many languages, one for each pupil of a class of 30. */
const names = [
  'Ana',
  'Ben',
  'Chloe',
  'Dario',
  'Emma',
  'Farid',
  'Grace',
  'Hugo',
  'Ines',
  'Jonas',
  'Kira',
  'Leo',
  'Mina',
  'Noah',
  'Olga',
  'Paul',
  'Quinn',
  'Rosa',
  'Sami',
  'Tara',
  'Uma',
  'Vito',
  'Wanda',
  'Xia',
  'Yusuf',
  'Zoe',
  'Amir',
  'Bea',
  'Carl',
  'Dana',
] as const;

/** What people are called where all of them can have a name of their own; null where they are too many. */
export function namesFor(people: number): ((person: number) => string) | null {
  if (people > names.length) return null;
  return (person) => names[person] ?? msg(str`person ${person}`);
}
