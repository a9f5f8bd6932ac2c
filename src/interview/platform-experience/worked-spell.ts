import type { Spell } from "../time/spell.js";
import type { Attribution } from "./attribute.js";

/** A spell with the work it was spent on. */
export interface WorkedSpell extends Spell, Attribution {}

/** Months of several spells together. */
export const total = (spells: readonly WorkedSpell[]): number =>
  spells.reduce((sum, spell) => sum + (spell.months ?? 0), 0);

export const rounded = (months: number): number => Math.round(months * 10) / 10;
