import type { DrawnMap } from './branch-map';

type DrawnNode = DrawnMap['nodes'][number];
type DrawnBox = NonNullable<DrawnMap['edges'][number]['label']>;

/** Its own text is 14 units high, so that in `em` of the figure's text it grows with the reader's. */
const textSize = 14;
const lineHeight = 20;

interface DrawingProps {
  readonly map: DrawnMap;
  readonly label: string;
  readonly marked: { readonly lang?: string };
}

/** The drawing as SVG. To the ear it is its name: single lines of text without their places tell nobody anything. Sizes as attributes, colours by classes, so that the strictest content security policy lets it be. */
export function Drawing({ map: { w, h, nodes, edges }, label, marked: { lang } }: DrawingProps) {
  return (
    <svg className="kind-branch-map-drawing" role="img" aria-label={label} focusable="false" viewBox={`0 0 ${w} ${h}`} width={inText(w)} height={inText(h)}>
      <g className="kind-branch-map-lines" aria-hidden="true">
        {edges.map(({ from, to, path, when }) => <path key={`${from} ${to} ${when}`} className="kind-branch-map-way" d={path} />)}
        {nodes.map((node) => <Frame key={node.name} node={node} />)}
      </g>
      <g className="kind-branch-map-text" aria-hidden="true" textAnchor="middle" lang={lang}>
        {nodes.map((node) => <Lines key={node.name} box={node} top={28} bold={node.titleLines} />)}
        {edges.map(({ from, to, when, label: said }) => said && <Lines key={`${from} ${to} ${when}`} box={said} top={18} bold={0} />)}
      </g>
    </svg>
  );
}

const inText = (units: number) => `${Math.round((units / textSize) * 100) / 100}em`;

/** What a page is shows in its frame, and stands in the words too. */
function Frame({ node: { x, y, w, h, kind } }: { readonly node: DrawnNode }) {
  const corner = { step: 8, ending: Math.min(h / 2, 32), check: 4, interruption: 0 }[kind];
  return (
    <>
      <rect className={`kind-branch-map-page kind-branch-map-${kind}`} x={x} y={y} width={w} height={h} rx={corner} />
      {kind === 'check' && <rect className="kind-branch-map-inner" x={x + 4} y={y + 4} width={w - 8} height={h - 8} rx={2} />}
    </>
  );
}

function Lines({ box: { x, y, w, lines }, top, bold }: { readonly box: DrawnBox; readonly top: number; readonly bold: number }) {
  return lines.map((line, at) => (
    // oxlint-disable-next-line react/no-array-index-key -- a line is where it stands
    <text key={at} className={at < bold ? 'kind-branch-map-heading' : undefined} x={x + w / 2} y={y + top + at * lineHeight}>{line}</text>
  ));
}
