/** A table of the units of some characters of the BMP. */
export const unitTable = (characters: string): Uint8Array => {
  const table = new Uint8Array(0x10000);
  for (let at = 0; at < characters.length; at += 1) table[characters.charCodeAt(at)] = 1;
  return table;
};
