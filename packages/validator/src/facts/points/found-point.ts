/** A point in degrees (WGS84), or the middle of a cell of a grid. */
export interface FoundPoint {
  latitude: number;
  longitude: number;
  /** From the middle of the cell to its edge in the north, in degrees; 0 for a point. */
  latitudeReach: number;
  /** The same to the east. */
  longitudeReach: number;
}

export const exactPoint = (latitude: number, longitude: number): FoundPoint => ({
  latitude,
  longitude,
  latitudeReach: 0,
  longitudeReach: 0,
});
