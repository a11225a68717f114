/** The elements that a drawing may be made of: plain SVG shapes, none of which can run or load anything. */
export const SHAPE_TAGS = ['path', 'circle', 'rect', 'line', 'ellipse', 'polyline', 'polygon'] as const;

/** The name of an SVG element, one of those that a drawing may be made of. */
export type ShapeTag = (typeof SHAPE_TAGS)[number];

/** One SVG element as data: its name and its attributes, all in the units of the view box. */
export interface PictogramShape {
  /** The name of the element. */
  readonly tag: ShapeTag;
  /** Attributes by name, such as `d` of a path or `cx` of a circle; none of them is an address or a script. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** A drawing as data, in the order in which its shapes are painted. No markup, so that nobody needs `innerHTML`. */
export type Pictogram = readonly PictogramShape[];

/** What a `<path>` says: the text of its `d`, and further attributes such as a dash pattern. */
export const path = (d: string, more: Readonly<Record<string, string>> = {}): PictogramShape => ({
  tag: 'path',
  attributes: { d, ...more },
});

/** A circle by its centre and radius, in units of the view box. */
export const circle = (
  cx: number,
  cy: number,
  r: number,
  more: Readonly<Record<string, string>> = {},
): PictogramShape => ({
  tag: 'circle',
  attributes: { cx: String(cx), cy: String(cy), r: String(r), ...more },
});

/** A rectangle by its upper left corner, width, height and corner radius, in units of the view box. */
export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  rx: number,
  more: Readonly<Record<string, string>> = {},
): PictogramShape => ({
  tag: 'rect',
  attributes: {
    x: String(x),
    y: String(y),
    width: String(width),
    height: String(height),
    rx: String(rx),
    ...more,
  },
});

/** A dot as wide as the stroke, by its centre: a line too short to see, with round ends. */
export const dot = (x: number, y: number): PictogramShape => path(`M${x} ${y}h.01`);
