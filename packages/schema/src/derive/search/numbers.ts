/** Numbers from 0 to 2³² − 1 that grow in number. */
export class Numbers {
  /** With room for more behind `length`. */
  kept = new Uint32Array(1 << 12);
  length = 0;

  push(value: number): void {
    if (this.length === this.kept.length) {
      const more = new Uint32Array(this.length * 2);
      more.set(this.kept);
      this.kept = more;
    }
    this.kept[this.length++] = value;
  }
}
