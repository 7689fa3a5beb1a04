import type { Scenario } from './scenario.generated.ts';

/** The keys of every form of a value. */
type KeysOf<Value> = Value extends unknown ? keyof Value & string : never;

/** What stands at a key, in the forms of a value that have it. */
type ValueAt<Value, Key> = Value extends unknown ? (Key extends keyof Value ? NonNullable<Value>[Key] : never) : never;

/** Dotted paths of the keys inside a value; places in lists are numbers. */
type PathsIn<Value> = Value extends readonly (infer Item)[]
  ? `${number}` | `${number}.${PathsIn<Item>}`
  : Value extends object
    ? { [Key in keyof Value & string]: Key | `${Key}.${PathsIn<Exclude<Value[Key], undefined>>}` }[keyof Value & string]
    : never;

/** What stands at a path. */
type ValueInside<Value, Path> = Value extends readonly (infer Item)[]
  ? Path extends `${number}.${infer Rest}`
    ? ValueInside<Item, Rest>
    : Item
  : Path extends `${infer Key}.${infer Rest}`
    ? ValueInside<Exclude<ValueAt<Value, Key>, undefined>, Rest>
    : Exclude<ValueAt<Value, Path>, undefined>;

/** Dotted path of a key of scenarios, such as `model.shareProbability`; places in lists are numbers from 0. */
export type ScenarioPath = PathsIn<Required<Scenario>>;

/** What may stand at a path of scenarios, in any of their forms. */
export type ScenarioValue<Path extends ScenarioPath> = ValueInside<Required<Scenario>, Path>;

/** `Given`, with `never` for every key that no form of `Shape` has: what a misspelt key cannot be assigned to. */
export type WithoutUnknownKeys<Given, Shape> = Given extends readonly unknown[]
  ? { readonly [Place in keyof Given]: WithoutUnknownKeys<Given[Place], ItemOf<Shape>> }
  : Given extends object
    ? {
        readonly [Key in keyof Given]: Key extends KeysOf<Shape>
          ? WithoutUnknownKeys<Given[Key], ValueAt<Shape, Key>>
          : never;
      }
    : Given;

/** What the lists of a value hold. */
type ItemOf<Value> = Value extends readonly (infer Item)[] ? Item : never;
