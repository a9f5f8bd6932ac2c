/**
 * What the library uses beyond the language: there in Node and in browsers. Code that has Node's types does not see this.
 */

/** The URL parser, in every place where JavaScript runs. */
declare class URL {
  constructor(url: string);
  readonly protocol: string;
  readonly hostname: string;
  readonly username: string;
  readonly password: string;
}

/** Base64 of a string of bytes. */
declare function btoa(bytes: string): string;
