declare module '@citation-js/core' {
  /** The part of Citation.js that the guide uses: CSL data in, formatted text out. */
  export class Cite {
    constructor(data: object);
    /** Pairs of id and text. */
    format(
      type: 'bibliography',
      options: {
        readonly format: 'text';
        readonly template: string;
        readonly lang: 'en-US';
        /** Keeps the order of the data. */
        readonly nosort: true;
        readonly asEntryArray: true;
      },
    ): readonly (readonly [id: string, text: string])[];
    format(type: 'data', options: { readonly format: 'object' }): readonly object[];
  }
  /** Styles by name, as CSL in XML. Those that come with the package are `apa`, `vancouver` and `harvard1`. */
  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): { readonly styles: { get(name: 'apa'): string; add(name: string, xml: string): void } };
    };
  };
}
declare module '@citation-js/plugin-csl' {}
