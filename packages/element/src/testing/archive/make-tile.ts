import { PbfWriter } from 'pbf';

/** A feature of a tile: positions in its units, 0 to 4096, from the north-west corner. */
export interface MadeFeature {
  /** 1 point, 2 line, 3 area. */
  type: 1 | 2 | 3;
  lines: readonly (readonly (readonly [x: number, y: number])[])[];
  properties: Readonly<Record<string, string | number>>;
}

/** Layers by name. */
export type MadeLayers = Readonly<Record<string, readonly MadeFeature[]>>;

const COMMANDS = { move: 1, line: 2, close: 7 };
const zigzag = (value: number): number => (value << 1) ^ (value >> 31);

function geometryOf({ type, lines }: MadeFeature): number[] {
  let [x, y] = [0, 0];
  return lines.flatMap((line) => {
    const steps = line.map((point) => {
      const step = [zigzag(point[0] - x), zigzag(point[1] - y)];
      [x, y] = point;
      return step;
    });
    const [first = [], ...rest] = steps;
    return [
      ...[COMMANDS.move | (1 << 3), ...first],
      ...(rest.length === 0 ? [] : [COMMANDS.line | (rest.length << 3), ...rest.flat()]),
      ...(type === 3 ? [COMMANDS.close | (1 << 3)] : []),
    ];
  });
}

/** Writes a vector tile (Mapbox Vector Tile 2.1), for tests. */
export function makeTile(layers: MadeLayers): Uint8Array {
  const writer = new PbfWriter();
  for (const [name, features] of Object.entries(layers)) {
    const keys = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
    const values = [...new Set(features.flatMap(({ properties }) => Object.values(properties)))];
    writer.writeMessage(
      3,
      (_, layer) => {
        layer.writeStringField(1, name);
        for (const feature of features)
          layer.writeMessage(
            2,
            (made, into) => {
              into.writePackedVarint(
                2,
                Object.entries(made.properties).flatMap(([key, value]) => [
                  keys.indexOf(key),
                  values.indexOf(value),
                ]),
              );
              into.writeVarintField(3, made.type);
              into.writePackedVarint(4, geometryOf(made));
            },
            feature,
          );
        for (const key of keys) layer.writeStringField(3, key);
        for (const value of values)
          layer.writeMessage(
            4,
            (made, into) =>
              typeof made === 'string' ? into.writeStringField(1, made) : into.writeDoubleField(3, made),
            value,
          );
        layer.writeVarintField(5, 4096);
        layer.writeVarintField(15, 2);
      },
      null,
    );
  }
  return writer.finish();
}
