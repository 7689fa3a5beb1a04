/** The one file of seedrandom that is used; `@types/seedrandom` describes only the package's main file. */
declare module 'seedrandom/lib/alea.js' {
  /** Baagøe's Alea, its state hashed from the text of `seed`. Draws nothing from, and changes nothing in, the global scope. */
  function alea(seed: string): { (): number; int32(): number };
  export default alea;
}
