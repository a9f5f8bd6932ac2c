import fc from "fast-check";

/** Something that holds whatever it is tried on. */
export interface Property {
  /** What is told where it fails, and what `--only` takes. */
  readonly name: string;
  /** Of a million runs over all properties, how many thousand are its own: the more a run costs, the fewer. */
  readonly share: number;
  /** Throws where it does not hold. */
  readonly property: fc.IProperty<[unknown]>;
}

/** @param holds throws where the property does not hold */
export const property = <Value>(
  name: string,
  share: number,
  values: fc.Arbitrary<Value>,
  holds: (value: Value) => void,
): Property => ({ name, share, property: fc.property(values, holds) as fc.IProperty<[unknown]> });

/** How many runs each property has when there are so many over all; one at least. */
export const runsOf = (
  properties: readonly Property[],
  total: number,
): { property: Property; runs: number }[] => {
  const shares = properties.reduce((sum, { share }) => sum + share, 0);
  return properties.map((one) => ({
    property: one,
    runs: Math.max(1, Math.round((total * one.share) / shares)),
  }));
};
