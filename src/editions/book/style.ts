/** Style of a book on a reading system, which brings its own type and its own colors: only what makes parts and pictures readable. */
export const BOOK_STYLE = `body { line-height: 1.5; }
h1, h2, h3, h4 { line-height: 1.2; }
table { border-collapse: collapse; width: 100%; font-size: 0.9em; }
th, td { border: 1px solid; padding: 0.3em; text-align: start; vertical-align: top; }
caption { text-align: start; font-weight: bold; }
dt { font-weight: bold; }
dd { margin-inline-start: 1em; }
svg, img { max-width: 100%; height: auto; }
svg text { fill: currentColor; }
.bar, .segment.reached, .ridge, .ridge-dot { fill: #0a5163; }
.segment { fill: none; stroke: #7d786c; }
.map-line, .path-line { stroke: #7d786c; fill: none; }
.path-box, .lane-ground { fill: none; stroke: #7d786c; }
.claim-not, .claim-scope, small { font-size: 0.85em; }
.review-line span { display: block; }
.address { overflow-wrap: anywhere; }
`;
