/** A schema.org object, or a reference to one by its @id. */
export type Thing = { readonly [property: string]: ThingValue };

type ThingValue = string | number | boolean | Thing | readonly ThingValue[];
