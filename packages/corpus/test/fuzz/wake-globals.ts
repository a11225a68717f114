/** Node makes some of its globals when they are asked for: asked for now, before anything compares. */
for (const name of Object.getOwnPropertyNames(globalThis)) Reflect.get(globalThis, name);
