import type { property } from "../property.js";
export const inputProperties: ReturnType<typeof property>[] = [];
