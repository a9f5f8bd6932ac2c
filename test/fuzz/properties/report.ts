import type { property } from "../property.js";
export const reportProperties: ReturnType<typeof property>[] = [];
