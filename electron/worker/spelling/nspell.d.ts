declare module 'nspell' {
  /** A checker made from the two files of a Hunspell dictionary. */
  type Speller = {
    correct(word: string): boolean;
    suggest(word: string): string[];
  };
  export default function nspell(aff: Uint8Array, dic: Uint8Array): Speller;
}
