/** A directory with many services, made of those of a small one under new ids: the same every time. */
export function largeDirectory(small, count) {
  return {
    ...small,
    services: Array.from({ length: count }, (_, index) => {
      const service = small.services[index % small.services.length];
      return { ...service, id: `${service.id}-${index}` };
    }),
  };
}
