declare module '@citation-js/core' {
  /** The part of Citation.js that the guide uses: CSL data in, formatted text out. */
  export class Cite {
    constructor(data: object);
    format(
      type: 'bibliography',
      options: { readonly format: 'text'; readonly template: 'apa' | 'vancouver'; readonly lang: 'en-US' },
    ): string;
    format(type: 'data', options: { readonly format: 'object' }): readonly object[];
  }
}
declare module '@citation-js/plugin-csl' {}
